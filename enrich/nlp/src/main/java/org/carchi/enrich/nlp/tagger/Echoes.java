package org.carchi.enrich.nlp.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;

/** The words of names found so far, without their endings, each with the surest name that holds it. */
final class Echoes {
    /** A word may have so many letters more than the one it repeats. */
    private static final int LONGEST_ENDING = 4;

    private static final int SHORTEST = 3;
    private static final int BEGINNINGS = 1 << 10;

    private final Map<String, Candidate> surest = new HashMap<>();

    /** Whether any of the words begins with three letters of this hash: most words need no further look. */
    private final boolean[] beginnings = new boolean[BEGINNINGS];

    Echoes(Cues cues, List<Candidate> names) {
        for (Candidate name : names) {
            for (int i = name.first(); i <= name.last(); i++) {
                if (cues.token(i).isCapital()) {
                    add(stem(cues, name, i), name);
                }
            }
        }
    }

    private void add(String word, Candidate name) {
        if (word.length() >= SHORTEST) {
            surest.merge(word, name, Echoes::surer);
            beginnings[beginning(word)] = true;
        }
    }

    /** The surest name that holds the word, with endings or without. */
    Optional<Candidate> of(String word) {
        if (word.length() < SHORTEST || !beginnings[beginning(word)]) {
            return Optional.empty();
        }
        Candidate found = surest.get(word);
        int shortest = Math.max(SHORTEST, word.length() - LONGEST_ENDING);
        for (int length = word.length() - 1; length >= shortest && found == null; length--) {
            found = surest.get(word.substring(0, length));
        }
        return Optional.ofNullable(found);
    }

    private static String stem(Cues cues, Candidate name, int i) {
        String key = cues.token(i).key();
        int length = name.start() + name.form().length() - cues.token(i).start();
        return i == name.last() && length > 0 && length < key.length() ? key.substring(0, length) : key;
    }

    private static Candidate surer(Candidate one, Candidate other) {
        return other.evidence().confidence() > one.evidence().confidence() ? other : one;
    }

    private static int beginning(String word) {
        return ((word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2)) & (BEGINNINGS - 1);
    }
}
