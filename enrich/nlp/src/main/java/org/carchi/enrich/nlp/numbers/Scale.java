package org.carchi.enrich.nlp.numbers;

import java.math.BigDecimal;

/**
 * What multiplies a number.
 *
 * @param end character after it; where there is none, after the number
 */
record Scale(int end, BigDecimal factor) {

    static Scale none(int end) {
        return new Scale(end, BigDecimal.ONE);
    }

    boolean isNone() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }
}
