package org.carchi.enrich.nlp.quantities;

import org.carchi.enrich.nlp.text.Letters;

/** A measured phrase without the case of its last word, in lower case: {@code ticarətin həcminin} gives {@code ticarətin həcmi}. */
final class MeasureLemma {
    private MeasureLemma() {}

    static String of(String phrase) {
        String lower = Letters.lower(phrase);
        for (String ending :
                new String[] {"nin", "nın", "nun", "nün", "ndə", "nda", "ndən", "ndan", "nə", "na", "ni", "nı"}) {
            int cut = lower.length() - ending.length();
            if (cut > 2 && lower.endsWith(ending) && "ıiuü".indexOf(lower.charAt(cut - 1)) >= 0) {
                return lower.substring(0, cut);
            }
        }
        return lower;
    }
}
