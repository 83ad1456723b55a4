package org.carchi.enrich.nlp.numbers;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.numbers.UnitSign.Place;

/** The unit signs there are. */
final class UnitSigns {
    private static final Map<String, UnitSign> AFTER = by(signs().filter(UnitSign::standsAfter));
    private static final Map<String, UnitSign> BEFORE = by(signs().filter(UnitSign::standsBefore));
    private static final int LONGEST =
            signs().mapToInt(unit -> unit.sign().length()).max().orElse(0);

    private UnitSigns() {}

    private static Stream<UnitSign> signs() {
        return DataFile.rows("numbers/unit-signs.tsv").stream()
                .map(row -> new UnitSign(
                        row.column(0),
                        Kind.valueOf(row.column(1)),
                        row.column(2),
                        Place.valueOf(row.column(3)),
                        row.column(4)));
    }

    private static Map<String, UnitSign> by(Stream<UnitSign> signs) {
        return signs.collect(Collectors.toUnmodifiableMap(UnitSign::sign, Function.identity()));
    }

    /** The longest sign that begins at the position. */
    static Optional<PlacedSign> startingAt(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
            UnitSign unit = AFTER.get(text.substring(start, end));
            if (unit != null) {
                return Optional.of(new PlacedSign(unit, start, end));
            }
        }
        return Optional.empty();
    }

    /** The longest sign that ends at the position. */
    static Optional<PlacedSign> endingAt(String text, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            UnitSign unit = BEFORE.get(text.substring(start, end));
            if (unit != null) {
                return Optional.of(new PlacedSign(unit, start, end));
            }
        }
        return Optional.empty();
    }
}
