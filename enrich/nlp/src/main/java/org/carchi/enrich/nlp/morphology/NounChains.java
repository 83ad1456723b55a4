package org.carchi.enrich.nlp.morphology;

import java.util.ArrayList;
import java.util.List;

/** The chains of suffixes that the grammar allows after a noun. */
final class NounChains {
    private static final List<String> AFTER_CONSONANT = List.of(
            " NOMINATIVE",
            "In GENITIVE",
            "A DATIVE",
            "I ACCUSATIVE",
            "dA LOCATIVE",
            "dAn ABLATIVE",
            "lA INSTRUMENTAL",
            "Adək TERMINATIVE",
            "AdAk TERMINATIVE");
    private static final List<String> AFTER_VOWEL = List.of(
            " NOMINATIVE",
            "nIn GENITIVE",
            "yA DATIVE",
            "nI ACCUSATIVE",
            "dA LOCATIVE",
            "dAn ABLATIVE",
            "ylA INSTRUMENTAL",
            "yAdək TERMINATIVE");
    private static final List<String> AFTER_POSSESSIVE = List.of(
            " NOMINATIVE",
            "nIn GENITIVE",
            "nA DATIVE",
            "nI ACCUSATIVE",
            "ndA LOCATIVE",
            "ndAn ABLATIVE",
            "ylA INSTRUMENTAL",
            "nAdək TERMINATIVE");
    private static final List<String> LAST = List.of("dIr COPULA", "dIlAr COPULA", "dAkI RELATIONAL", "lIQ DERIVED");

    private static final NounChains OF_CONSONANT = new NounChains(AFTER_CONSONANT, "I", "ImIz");
    private static final NounChains OF_VOWEL = new NounChains(AFTER_VOWEL, "sI", "mIz");

    private final List<List<NounChain>> byLength = new ArrayList<>();

    private NounChains(List<String> cases, String possessive, String our) {
        add("", cases);
        add(possessive, AFTER_POSSESSIVE);
        add("lAr", AFTER_CONSONANT);
        add("lArI", AFTER_POSSESSIVE);
        add(our, AFTER_CONSONANT);
        add("lArImIz", AFTER_CONSONANT);
    }

    static NounChains after(String stem) {
        return Harmony.isVowel(stem.charAt(stem.length() - 1)) ? OF_VOWEL : OF_CONSONANT;
    }

    /** Those that make the word of the stem, the likeliest first. */
    List<NounChain> between(String stem, String word) {
        int length = word.length() - stem.length();
        if (length >= byLength.size()) {
            return List.of();
        }
        char before = Harmony.lastVowel(stem);
        return byLength.get(length).stream()
                .filter(chain -> Harmony.fits(chain.pattern(), word, stem.length(), before))
                .toList();
    }

    private void add(String before, List<String> cases) {
        for (String line : cases) {
            String ending = line.substring(0, line.indexOf(' '));
            put(before, ending, name(line));
            LAST.forEach(last -> put(before, ending + last.substring(0, last.indexOf(' ')), name(last)));
        }
    }

    private void put(String before, String ending, Ending name) {
        String pattern = before + ending;
        while (byLength.size() <= pattern.length()) {
            byLength.add(new ArrayList<>());
        }
        byLength.get(pattern.length()).add(new NounChain(pattern, before.length(), name));
    }

    private static Ending name(String line) {
        return Ending.valueOf(line.substring(line.indexOf(' ') + 1));
    }
}
