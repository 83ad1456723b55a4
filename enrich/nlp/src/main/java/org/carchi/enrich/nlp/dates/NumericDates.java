package org.carchi.enrich.nlp.dates;

import java.util.Optional;

/** Dates in digits: {@code 03.03.2025}. */
final class NumericDates implements DateRule {

    @Override
    public Optional<DateMatch> at(DateText text, int i) {
        if (!text.token(i).isNumber()) {
            return Optional.empty();
        }
        String[] parts = text.token(i).key().split("\\.", -1);
        boolean date = parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2 && parts[2].length() == 4;
        return date
                ? TimeValue.day(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                        .map(time -> new DateMatch(i, end(text, i), time))
                : Optional.empty();
    }

    /** {@code 05.11.2024-cü ildə}, {@code 23.06.2023 tarixində}. */
    private static int end(DateText text, int i) {
        boolean year = text.token(i).hasSuffix() && text.isYearWord(i + 1);
        return year || text.startsWith(i + 1, "tarixində") || text.startsWith(i + 1, "tarixlərində") ? i + 1 : i;
    }
}
