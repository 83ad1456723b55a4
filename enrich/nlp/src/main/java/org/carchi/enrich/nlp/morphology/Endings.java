package org.carchi.enrich.nlp.morphology;

import java.util.List;
import java.util.Set;

/**
 * The endings of names. In a pattern {@code A} stands for a or ə and {@code I} for ı, i, u or ü, by the vowel before.
 */
public final class Endings {
    private record Pattern(String text, Ending ending) {}

    private static final List<Pattern> AFTER_CONSONANT =
            patterns("In GENITIVE", "A DATIVE", "I ACCUSATIVE", "dA LOCATIVE", "dAn ABLATIVE", "lA INSTRUMENTAL");
    private static final List<Pattern> AFTER_VOWEL =
            patterns("nIn GENITIVE", "yA DATIVE", "nI ACCUSATIVE", "dA LOCATIVE", "dAn ABLATIVE", "ylA INSTRUMENTAL");
    private static final List<Pattern> AFTER_POSSESSIVE = patterns(
            "nIn GENITIVE",
            "nA DATIVE",
            "nI ACCUSATIVE",
            "ndA LOCATIVE",
            "ndAn ABLATIVE",
            "ylA INSTRUMENTAL",
            "lA INSTRUMENTAL");
    private static final List<Pattern> LONG_AFTER_CONSONANT =
            patterns("Adək TERMINATIVE", "AdAk TERMINATIVE", "AcAn TERMINATIVE", "IndIr COPULA", "InkI RELATIONAL");
    private static final List<Pattern> LONG_AFTER_VOWEL = patterns(
            "yAdək TERMINATIVE", "yAdAk TERMINATIVE", "yAcAn TERMINATIVE", "nIndIr COPULA", "nInkI RELATIONAL");
    private static final List<Pattern> LONG_AFTER_POSSESSIVE = patterns(
            "nAdək TERMINATIVE",
            "nAdAk TERMINATIVE",
            "nAcAn TERMINATIVE",
            "ndAkI RELATIONAL",
            "ndAkIlAr RELATIONAL",
            "ndAkIlArIn RELATIONAL",
            "nInkI RELATIONAL",
            "nIndIr COPULA",
            "ndAdIr COPULA",
            "ndAndIr COPULA");
    private static final List<Pattern> ALWAYS = patterns(
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

    /** Suffixes that writers join by a hyphen or apostrophe; harmony follows the spoken form, so any vowel will do. */
    private static final Set<String> JOINED = joined();

    private Endings() {}

    /** What stands between the end of the stem and the end of the word. */
    public static Ending of(String lower, int start, int stemEnd, int end, Stem stem) {
        if (stemEnd == end) {
            return Ending.NOMINATIVE;
        }
        char vowel = lastVowel(lower, start, stemEnd);
        if (vowel == 0) {
            return Ending.NONE;
        }
        boolean afterVowel = Harmony.isVowel(lower.charAt(stemEnd - 1));
        Ending found = match(cases(afterVowel, stem), lower, stemEnd, end, vowel);
        if (found == Ending.NONE) {
            found = match(longCases(afterVowel, stem), lower, stemEnd, end, vowel);
        }
        return found == Ending.NONE ? match(ALWAYS, lower, stemEnd, end, vowel) : found;
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

    private static List<Pattern> cases(boolean afterVowel, Stem stem) {
        if (stem == Stem.POSSESSIVE) {
            return AFTER_POSSESSIVE;
        }
        return afterVowel ? AFTER_VOWEL : AFTER_CONSONANT;
    }

    private static List<Pattern> longCases(boolean afterVowel, Stem stem) {
        if (stem == Stem.POSSESSIVE) {
            return LONG_AFTER_POSSESSIVE;
        }
        return afterVowel ? LONG_AFTER_VOWEL : LONG_AFTER_CONSONANT;
    }

    private static Ending match(List<Pattern> patterns, String lower, int from, int end, char vowel) {
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            if (pattern.text().length() == end - from && Harmony.fits(pattern.text(), lower, from, vowel)) {
                return pattern.ending();
            }
        }
        return Ending.NONE;
    }

    private static char lastVowel(String lower, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (Harmony.isVowel(lower.charAt(i))) {
                return lower.charAt(i);
            }
        }
        return 0;
    }

    private static List<Pattern> patterns(String... lines) {
        return List.of(lines).stream()
                .map(line -> new Pattern(
                        line.substring(0, line.indexOf(' ')), Ending.valueOf(line.substring(line.indexOf(' ') + 1))))
                .toList();
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
