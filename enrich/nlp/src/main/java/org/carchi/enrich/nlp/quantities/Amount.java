package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;

/**
 * A number as it stands in the text, its scale applied.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param ending the case that is joined to it, in letters; mostly empty
 * @param words whether it is written in words
 * @param scaled whether a scale such as milyon is in it
 */
record Amount(int first, int last, BigDecimal value, String ending, boolean words, boolean scaled) {

    boolean isAblative() {
        return ending.endsWith("dan") || ending.endsWith("dən") || ending.endsWith("tan") || ending.endsWith("tən");
    }

    boolean isDative() {
        return ending.equals("a") || ending.equals("ə") || ending.equals("ya") || ending.equals("yə");
    }

    boolean isTerminative() {
        return ending.endsWith("dək") || ending.endsWith("dak");
    }
}
