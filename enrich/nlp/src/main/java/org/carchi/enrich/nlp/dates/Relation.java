package org.carchi.enrich.nlp.dates;

import java.util.Optional;

/** Where a time lies in relation to the day of publication. */
enum Relation {
    LAST(-1),
    THIS(0),
    NEXT(1);

    private final int steps;

    Relation(int steps) {
        this.steps = steps;
    }

    int steps() {
        return steps;
    }

    static Optional<Relation> of(String word) {
        return switch (word) {
            case "ötən", "keçən", "əvvəlki" -> Optional.of(LAST);
            case "bu", "cari", "hazırkı" -> Optional.of(THIS);
            case "gələn", "növbəti" -> Optional.of(NEXT);
            default -> Optional.empty();
        };
    }
}
