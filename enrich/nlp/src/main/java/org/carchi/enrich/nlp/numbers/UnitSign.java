package org.carchi.enrich.nlp.numbers;

import org.carchi.enrich.nlp.Statistic.Kind;

/**
 * A unit in the form in which many languages write it.
 *
 * @param sign as printed
 * @param code ISO 4217, UCUM or {@code %}
 * @param place on which side of the number it may stand
 * @param languages where it has this meaning: tags divided by commas, all others after {@code !}, empty for all
 */
record UnitSign(String sign, Kind kind, String code, Place place, String languages) {

    /** On which side of the number. */
    enum Place {
        BEFORE,
        AFTER,
        BOTH
    }

    boolean standsBefore() {
        return place != Place.AFTER;
    }

    boolean standsAfter() {
        return place != Place.BEFORE;
    }

    boolean isUsedIn(String language) {
        boolean excluded = languages.startsWith("!");
        boolean named = (',' + languages.substring(excluded ? 1 : 0) + ',').contains(',' + language + ',');
        return languages.isEmpty() || named != excluded;
    }

    /** Whether both say the same money, as in {@code $5 USD}; a dollar sign alone may be any dollar. */
    boolean agreesWith(UnitSign after) {
        return kind == Kind.MONEY && after.kind == Kind.MONEY && (code.equals(after.code) || sign.equals("$"));
    }
}
