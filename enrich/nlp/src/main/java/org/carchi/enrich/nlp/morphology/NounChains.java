package org.carchi.enrich.nlp.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The chains of suffixes that the grammar allows after a noun: plural, possessive, case, to be. */
final class NounChains {
    private static final List<String> AFTER_CONSONANT =
            Cases.and(Cases.AFTER_CONSONANT, " NOMINATIVE", "InkI RELATIONAL");
    private static final List<String> AFTER_VOWEL = Cases.and(Cases.AFTER_VOWEL, " NOMINATIVE", "nInkI RELATIONAL");
    private static final List<String> AFTER_POSSESSIVE =
            Cases.and(Cases.AFTER_POSSESSIVE, " NOMINATIVE", "ncA DERIVED");
    private static final List<String> AFTER_PRONOUN = List.of(
            "nIn GENITIVE",
            "nA DATIVE",
            "nI ACCUSATIVE",
            "ndA LOCATIVE",
            "ndAn ABLATIVE",
            "nIndIr COPULA",
            "nlA INSTRUMENTAL");
    private static final List<String> DERIVED = List.of("lIQ DERIVED", "cA DERIVED");

    /** What may follow the locative: who is there, {@code şəhərdəkilər}. */
    private static final List<String> BEING_THERE = List.of("kI", "kIlAr", "kIlArI", "kIlArIn", "kIlArA", "kInIn");

    /** Words that keep the y of old times after their vowel: {@code suyun}, {@code mənbəyi}. */
    private static final Set<String> WITH_Y = Set.of("su", "nə", "mənbə", "mənşə");

    private static final Set<String> PRONOUNS = Set.of("o", "bu");

    private static final NounChains OF_CONSONANT = consonant("");
    private static final NounChains OF_VOWEL = vowel();
    private static final NounChains OF_VOWEL_WITH_Y = vowel().with(consonant("y"));
    private static final NounChains OF_PRONOUN =
            new NounChains().add("", AFTER_PRONOUN).plural("n");

    private final List<List<NounChain>> byLength = new ArrayList<>();

    private NounChains() {}

    static boolean isPronoun(String stem) {
        return PRONOUNS.contains(stem);
    }

    /** The chains of a stem: which they are depends on its last letter. */
    static NounChains after(String stem) {
        if (isPronoun(stem)) {
            return OF_PRONOUN;
        }
        if (!Harmony.isVowel(stem.charAt(stem.length() - 1))) {
            return OF_CONSONANT;
        }
        return stem.endsWith("e") || WITH_Y.contains(stem) ? OF_VOWEL_WITH_Y : OF_VOWEL;
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

    private static NounChains consonant(String before) {
        NounChains chains = new NounChains();
        chains.add("", before.isEmpty() ? AFTER_CONSONANT : List.of("yIn GENITIVE", "yI ACCUSATIVE"));
        chains.add(before + "I", AFTER_POSSESSIVE).personal(before + "I");
        return before.isEmpty() ? chains.add("", DERIVED).plural("") : chains;
    }

    private static NounChains vowel() {
        NounChains chains = new NounChains();
        chains.add("", AFTER_VOWEL).add("sI", AFTER_POSSESSIVE).add("", DERIVED);
        return chains.personal("").plural("");
    }

    /** Plural and what follows: it ends in a consonant. */
    private NounChains plural(String before) {
        String plural = before + "lAr";
        add(plural, AFTER_CONSONANT).add(plural + "I", AFTER_POSSESSIVE).add(plural, List.of("cA DERIVED"));
        return personal(plural + "I");
    }

    /** Mine, yours, ours. */
    private NounChains personal(String before) {
        add(before + "m", AFTER_CONSONANT, Owner.ONE);
        add(before + "n", AFTER_CONSONANT, Owner.ONE);
        add(before + "mIz", AFTER_CONSONANT, Owner.WE);
        return add(before + "nIz", AFTER_CONSONANT, Owner.YOU);
    }

    private NounChains add(String before, List<String> cases) {
        return add(before, cases, Owner.OTHER);
    }

    private NounChains add(String before, List<String> cases, Owner owner) {
        cases.forEach(line -> addOne(before, line, owner));
        return this;
    }

    private void addOne(String before, String line, Owner owner) {
        String ending = line.substring(0, line.indexOf(' '));
        Ending name = Ending.valueOf(line.substring(line.indexOf(' ') + 1));
        put(new NounChain(before + ending, before.length(), name, owner));
        put(new NounChain(before + ending + "dIr", before.length(), Ending.COPULA, owner));
        put(new NounChain(before + ending + "dIrlAr", before.length(), Ending.COPULA, owner));
        if (name == Ending.LOCATIVE) {
            BEING_THERE.forEach(
                    there -> put(new NounChain(before + ending + there, before.length(), Ending.RELATIONAL, owner)));
        }
    }

    private NounChains with(NounChains others) {
        others.byLength.forEach(chains -> chains.forEach(this::put));
        return this;
    }

    private void put(NounChain chain) {
        while (byLength.size() <= chain.pattern().length()) {
            byLength.add(new ArrayList<>());
        }
        byLength.get(chain.pattern().length()).add(chain);
    }
}
