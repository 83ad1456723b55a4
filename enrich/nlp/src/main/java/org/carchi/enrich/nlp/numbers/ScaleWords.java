package org.carchi.enrich.nlp.numbers;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.DataFile.Row;

/**
 * The words of a language that multiply the number before them: {@code 5 million}, {@code 5 млрд}.
 *
 * @param powers of ten by word
 */
record ScaleWords(Map<String, Integer> powers) {
    private static final Map<String, ScaleWords> BY_LANGUAGE = read();
    private static final ScaleWords UNKNOWN = new ScaleWords(Map.of());
    private static final int THOUSAND = 3;

    /** Shorter words differ by their capitals: {@code m}, {@code M}. */
    private static final int SHORTEST_IN_ANY_CASE = 3;

    static ScaleWords of(String language) {
        return BY_LANGUAGE.getOrDefault(language, UNKNOWN);
    }

    private static Map<String, ScaleWords> read() {
        Map<String, ScaleWords> read = new HashMap<>();
        for (Row row : DataFile.rows("numbers/scale-words.tsv")) {
            ScaleWords words = read.computeIfAbsent(row.column(0), language -> new ScaleWords(new HashMap<>()));
            words.powers().put(key(row.column(1)), Integer.valueOf(row.column(2)));
        }
        return Map.copyOf(read);
    }

    private static String key(String word) {
        return word.length() < SHORTEST_IN_ANY_CASE ? word : UCharacter.toLowerCase(ULocale.ROOT, word);
    }

    /** Whether the words of the language are known. */
    boolean areKnown() {
        return !powers.isEmpty();
    }

    /** The scale of a number that ends at the position; Spanish and others may say two: {@code 5 mil millones}. */
    Scale after(String text, int end) {
        Scale first = word(text, end);
        if (first.isNone() || first.factor().compareTo(power(THOUSAND)) != 0) {
            return first;
        }
        Scale second = word(text, first.end());
        boolean larger = second.factor().compareTo(first.factor()) > 0;
        return larger ? new Scale(second.end(), first.factor().multiply(second.factor())) : first;
    }

    private Scale word(String text, int end) {
        boolean apart = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
        int start = apart ? end + 1 : end;
        int wordEnd = Boundary.wordEnd(text, start);
        if (wordEnd == start) {
            return Scale.none(end);
        }
        if (Boundary.isUnspaced(text.charAt(start))) {
            return beginning(text, start, wordEnd).orElse(Scale.none(end));
        }
        boolean lone = wordEnd == start + 1 && apart && !isBeforeMoney(text, wordEnd);
        return lone ? Scale.none(end) : exactly(text, start, wordEnd).orElse(Scale.none(end));
    }

    /** The longest word that letters without spaces begin with: {@code 5億円}. */
    private Optional<Scale> beginning(String text, int start, int lettersEnd) {
        for (int end = lettersEnd; end > start; end--) {
            Optional<Scale> scale = exactly(text, start, end);
            if (scale.isPresent()) {
                return scale;
            }
        }
        return Optional.empty();
    }

    private Optional<Scale> exactly(String text, int start, int end) {
        Integer power = powers.get(key(text.substring(start, end)));
        return power == null ? Optional.empty() : Optional.of(new Scale(end, power(power)));
    }

    /** A letter alone is a scale only where it is joined to something: {@code $5M}, {@code 5 M€}. */
    private static boolean isBeforeMoney(String text, int end) {
        return UnitSigns.startingAt(text, end)
                .filter(sign -> sign.unit().kind() == Kind.MONEY)
                .isPresent();
    }

    private static BigDecimal power(int exponent) {
        return BigDecimal.TEN.pow(exponent);
    }
}
