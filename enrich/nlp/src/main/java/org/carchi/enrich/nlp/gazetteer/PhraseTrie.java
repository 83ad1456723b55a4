package org.carchi.enrich.nlp.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.WordTest;

/** Finds phrases of one or more words in a text; the last word may carry endings. */
public final class PhraseTrie<P extends Phrase> {
    private final TransitionTable transitions = new TransitionTable();
    private final List<P> phrases = new ArrayList<>();

    private final WordTest begins = new WordTest(this::mayBegin);

    /** For constants: it is remembered of each word whether a phrase begins with it. */
    public PhraseTrie(List<P> phrases) {
        phrases.forEach(this::add);
    }

    /** Whether a phrase begins with the word, bare or with endings. */
    public boolean mayBegin(String word) {
        int node = TransitionTable.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = transitions.step(node, word.charAt(i));
            if (node < 0) {
                return false;
            }
            int value = transitions.value(node);
            if (value >= 0 && endingAfter(word, i + 1, phrases.get(value)) != Ending.NONE) {
                return true;
            }
        }
        return transitions.endsWord(node);
    }

    private static Ending endingAfter(String word, int stemEnd, Phrase phrase) {
        return Endings.of(word, 0, stemEnd, word.length(), phrase.stem());
    }

    private void add(P phrase) {
        int node = TransitionTable.ROOT;
        for (int i = 0; i < phrase.key().length(); i++) {
            node = transitions.extend(node, phrase.key().charAt(i));
        }
        if (transitions.value(node) < 0) {
            transitions.setValue(node, phrases.size());
            phrases.add(phrase);
        }
    }

    /** The longest phrase that starts at the token and is no derived word. */
    public Optional<Match<P>> longestAt(Passage passage, int first) {
        return longestAt(passage, first, Ending::isInflection);
    }

    /** The longest phrase that starts at the token and ends as allowed. */
    public Optional<Match<P>> longestAt(Passage passage, int first, Predicate<Ending> allowed) {
        if (!begins.test(passage.token(first).word())) {
            return Optional.empty();
        }
        String lower = passage.lower();
        Match<P> longest = null;
        int node = TransitionTable.ROOT;
        for (int i = first; node >= 0 && i < passage.size() && passage.sameSentence(first, i); i++) {
            Token token = passage.token(i);
            node = i == first || token.isGlued() ? node : transitions.step(node, ' ');
            for (int c = token.start(); node >= 0 && c < token.baseEnd(); c++) {
                node = transitions.step(node, lower.charAt(c));
                int value = node < 0 ? -1 : transitions.value(node);
                if (value >= 0) {
                    P phrase = phrases.get(value);
                    Ending ending = ending(lower, token, c + 1, phrase.stem());
                    longest = allowed.test(ending) ? new Match<>(phrase, first, i, c + 1, ending) : longest;
                }
            }
            if (token.hasSuffix()) {
                break;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static Ending ending(String lower, Token token, int stemEnd, Stem stem) {
        return token.isMark() && stemEnd < token.baseEnd()
                ? Ending.NONE
                : Endings.of(lower, token.start(), stemEnd, token.baseEnd(), stem);
    }
}
