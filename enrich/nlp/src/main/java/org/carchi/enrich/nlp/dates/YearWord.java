package org.carchi.enrich.nlp.dates;

import java.util.Set;

/** The word il in its forms. */
final class YearWord {
    private static final Set<String> SINGULAR = Set.of(
            "il",
            "ili",
            "ilin",
            "ilə",
            "illə",
            "ildə",
            "ildən",
            "ilədək",
            "iləcən",
            "ildəki",
            "ilki",
            "ilində",
            "ilindən",
            "ilinə",
            "ilinin",
            "ilini",
            "ilinədək",
            "ildir",
            "ildədir");

    private YearWord() {}

    static boolean isSingular(String word) {
        return SINGULAR.contains(word);
    }

    static boolean isGenitive(String word) {
        return word.equals("ilin") || word.equals("ilinin");
    }
}
