package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Word;
import org.carchi.enrich.nlp.text.WordTest;

/** Tells surnames by their form: {@code Əliyevin} holds {@code Əliyev}. */
final class Surnames {
    private static final int SHORTEST = 5;
    private static final Set<String> ENDS = DataFile.words("names/surname-ends.txt");
    private static final Set<String> LISTED = Stream.of("names/surnames.txt", "names/world-surnames.txt")
            .flatMap(file -> DataFile.words(file).stream())
            .map(Letters::lower)
            .collect(Collectors.toUnmodifiableSet());

    private static final WordTest HAVE_FORM =
            new WordTest(lower -> !stemLengths(lower).isEmpty());

    private Surnames() {}

    /** Lengths of the surname that the word may hold, the longest first; empty where it has no such form. */
    static List<Integer> stemLengths(String lower) {
        List<Integer> lengths = new ArrayList<>(2);
        for (int length = lower.length(); length >= SHORTEST; length--) {
            if (Endings.of(lower, 0, length, lower.length(), Stem.PLAIN).isInflection() && isSurname(lower, length)) {
                lengths.add(length);
            }
        }
        return lengths;
    }

    static boolean hasForm(Word word) {
        return HAVE_FORM.test(word);
    }

    private static boolean isSurname(String lower, int length) {
        for (int end = 2; end <= SHORTEST; end++) {
            if (ENDS.contains(lower.substring(length - end, length))) {
                return true;
            }
        }
        return LISTED.contains(lower.substring(0, length));
    }

    /** Whether the form is that of a woman, or the dative of a man's. */
    static boolean isFeminine(String lower) {
        return lower.endsWith("ova") || lower.endsWith("eva") || lower.endsWith("skaya");
    }

    static Ending endingAfter(String lower, int length) {
        return Endings.of(lower, 0, length, lower.length(), Stem.PLAIN);
    }
}
