package org.carchi.enrich.nlp.morphology;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Undoes what a suffix that begins with a vowel does to the end of a stem. */
final class NounStems {
    private static final int SHORTEST_TO_SOFTEN = 3;

    /** Nouns of two syllables that lose the second vowel, a closed list of the grammar. */
    private static final Set<String> NARROWING = Set.of(
            "ağıl", "ağız", "alın", "beyin", "boyun", "burun", "çiyin", "əsir", "ətir", "fəsil", "fikir", "heyif",
            "isim", "cisim", "qayın", "qarın", "qəbir", "qədir", "qəsir", "qisim", "qoyun", "könül", "meyil", "möhür",
            "nəbiz", "nəqil", "nəsil", "nəzir", "nitiq", "oğul", "ovuc", "ömür", "səbir", "sətir", "sinif", "şəkil",
            "uğur", "xeyir", "zehin");

    private NounStems() {}

    /** The noun that begins the word, if the lexicon knows one. */
    static Optional<String> noun(String stem, String word, Predicate<String> isNoun) {
        if (isNoun.test(stem) || NounChains.isPronoun(stem)) {
            return Optional.of(stem);
        }
        return stem.length() == word.length() || !Harmony.isVowel(word.charAt(stem.length()))
                ? Optional.empty()
                : unchanged(stem).filter(isNoun).findFirst();
    }

    /** Whether a word may end so: {@code yerləşm} and {@code səhiyy} are {@code yerləşmə} and {@code səhiyyə} cut short. */
    static boolean isComplete(String stem) {
        char last = stem.charAt(stem.length() - 1);
        char before = stem.charAt(stem.length() - 2);
        return !(last == 'm' && before != 'z' && !Harmony.isVowel(before)) && !stem.endsWith("yy");
    }

    private static Stream<String> unchanged(String stem) {
        return Stream.concat(hardened(stem).stream(), widened(stem).stream());
    }

    /** {@code uşağ} is {@code uşaq}, {@code çörəy} is {@code çörək}. */
    private static Optional<String> hardened(String stem) {
        if (stem.length() < SHORTEST_TO_SOFTEN) {
            return Optional.empty();
        }
        String before = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'ğ' -> Optional.of(before + 'q');
            case 'y' -> Optional.of(before + 'k');
            default -> Optional.empty();
        };
    }

    /** The second vowel comes back: {@code ağz} is {@code ağız}, {@code beyn} is {@code beyin}. */
    private static Optional<String> widened(String stem) {
        int last = stem.length() - 1;
        String wide = Harmony.join(stem.substring(0, last), "I") + stem.charAt(last);
        return Optional.of(wide).filter(NARROWING::contains);
    }
}
