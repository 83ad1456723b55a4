package org.carchi.enrich.nlp.quantities;

import org.carchi.enrich.nlp.Statistic.Comparator;

/** Words after a number in the ablative or dative that say how it relates to the real one. */
final class ComparatorWords {
    private ComparatorWords() {}

    static Comparator afterAblative(String word) {
        return switch (word) {
            case "çox", "artıq", "yuxarı", "çoxdur" -> Comparator.MORE_THAN;
            case "az", "aşağı", "azdır" -> Comparator.LESS_THAN;
            default -> Comparator.EXACT;
        };
    }

    static Comparator afterDative(String word) {
        return switch (word) {
            case "yaxın", "yaxındır", "qədər" -> Comparator.ABOUT;
            default -> Comparator.EXACT;
        };
    }
}
