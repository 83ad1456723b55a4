package org.carchi.enrich.nlp.morphology;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The endings of names. In a pattern {@code A} stands for a or ə and {@code I} for ı, i, u or ü, by the vowel before.
 */
public final class Endings {
    private record Pattern(String text, Ending ending) {}

    private static final List<String> ALWAYS = List.of(
            "dIr COPULA",
            "dAdIr COPULA",
            "dAndIr COPULA",
            "dAkI RELATIONAL",
            "dAkIlAr RELATIONAL",
            "dAkIlArI RELATIONAL",
            "dAkIlArIn RELATIONAL",
            "dAkIlArA RELATIONAL",
            "dAkInIn RELATIONAL",
            "lAr PLURAL",
            "lArIn PLURAL",
            "lArA PLURAL",
            "lArI PLURAL",
            "lArdA PLURAL",
            "lArdAn PLURAL",
            "lArlA PLURAL",
            "lI DERIVED",
            "lIlAr DERIVED",
            "lIlArIn DERIVED",
            "lInIn DERIVED",
            "lIlArA DERIVED",
            "lIlArI DERIVED",
            "lIQ DERIVED",
            "lIQdA DERIVED",
            "lIQdAn DERIVED",
            "sIz DERIVED",
            "cA DERIVED",
            "çI DERIVED");

    /** The endings that a stem may take, by their length; of equal ones the first counts. */
    private static final Pattern[][] AFTER_CONSONANT =
            patterns(Cases.and(Cases.AFTER_CONSONANT, "IndIr COPULA", "InkI RELATIONAL"));

    private static final Pattern[][] AFTER_VOWEL =
            patterns(Cases.and(Cases.AFTER_VOWEL, "nIndIr COPULA", "nInkI RELATIONAL"));

    private static final Pattern[][] AFTER_POSSESSIVE = patterns(Cases.and(
            Cases.AFTER_POSSESSIVE,
            "ndAkI RELATIONAL",
            "ndAkIlAr RELATIONAL",
            "ndAkIlArIn RELATIONAL",
            "nInkI RELATIONAL",
            "nIndIr COPULA",
            "ndAdIr COPULA",
            "ndAndIr COPULA"));

    /** Suffixes that writers join by a hyphen or apostrophe; harmony follows the spoken form, so any vowel will do. */
    private static final Set<String> JOINED = joined();

    private Endings() {}

    /** What stands between the end of the stem and the end of the word. */
    public static Ending of(String lower, int start, int stemEnd, int end, Stem stem) {
        int length = end - stemEnd;
        if (length == 0) {
            return Ending.NOMINATIVE;
        }
        Pattern[][] patterns = after(lower.charAt(stemEnd - 1), stem);
        return length < patterns.length ? match(patterns[length], lower, start, stemEnd) : Ending.NONE;
    }

    private static Pattern[][] after(char last, Stem stem) {
        if (stem == Stem.POSSESSIVE) {
            return AFTER_POSSESSIVE;
        }
        return Harmony.isVowel(last) ? AFTER_VOWEL : AFTER_CONSONANT;
    }

    private static Ending match(Pattern[] patterns, String lower, int start, int stemEnd) {
        char vowel = lastVowel(lower, start, stemEnd);
        for (int i = 0; vowel != 0 && i < patterns.length; i++) {
            if (Harmony.fits(patterns[i].text(), lower, stemEnd, vowel)) {
                return patterns[i].ending();
            }
        }
        return Ending.NONE;
    }

    public static boolean isJoinedSuffix(String text, int start, int end) {
        return end - start <= 8 && JOINED.contains(text.substring(start, end));
    }

    /** Whether a suffix of a number makes it an ordinal: {@code cü}, {@code cı}. */
    public static boolean isOrdinal(String text, int start, int end) {
        return end - start >= 2
                && (text.charAt(start) == 'c' || text.startsWith("nc", start))
                && isJoinedSuffix(text, start, end);
    }

    private static char lastVowel(String lower, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (Harmony.isVowel(lower.charAt(i))) {
                return lower.charAt(i);
            }
        }
        return 0;
    }

    /** These endings and those that any stem takes, those of one length side by side. */
    private static Pattern[][] patterns(List<String> lines) {
        List<Pattern> all = Stream.concat(lines.stream(), ALWAYS.stream())
                .map(line -> new Pattern(
                        line.substring(0, line.indexOf(' ')), Ending.valueOf(line.substring(line.indexOf(' ') + 1))))
                .toList();
        int longest =
                all.stream().mapToInt(pattern -> pattern.text().length()).max().orElse(0);
        return IntStream.rangeClosed(0, longest)
                .mapToObj(length -> all.stream()
                        .filter(pattern -> pattern.text().length() == length)
                        .toArray(Pattern[]::new))
                .toArray(Pattern[][]::new);
    }

    private static Set<String> joined() {
        List<String> patterns = List.of(
                "In", "A", "I", "dA", "dAn", "lA", "nIn", "yA", "nI", "ylA", "yI", "yIn", "sI", "sInIn", "sInA", "sInI",
                "sIndA", "sIndAn", "InA", "InI", "IndA", "IndAn", "InIn", "nA", "ndA", "ndAn", "dIr", "lI", "lIQ",
                "lAr", "lArI", "lArIn", "lArA", "lArdA", "dək", "dAk", "Adək", "AdAk", "yAdək", "yAdAk", "dAkI", "cI",
                "cIsI", "cIlIk", "cIdA", "cIdAn", "cIdIr", "cInI", "cInIn", "cIlAr", "cIyA", "ncI", "IncI", "tA", "tAn",
                "IylA", "lArdAn", "lAşdI");
        return Harmony.allSpellings(patterns);
    }
}
