package org.carchi.enrich.nlp.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
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

    /** Whether a phrase may begin with the word, bare or with endings. */
    public boolean mayBegin(String word) {
        int node = TransitionTable.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = transitions.step(node, word.charAt(i));
            if (node < 0) {
                return false;
            }
            if (transitions.value(node) >= 0) {
                return true;
            }
        }
        return true;
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

    /** All phrases that start at the token, the shortest first. */
    public List<Match<P>> at(Passage passage, int first) {
        List<Match<P>> found = List.of();
        if (!begins.test(passage.token(first).word())) {
            return found;
        }
        int node = TransitionTable.ROOT;
        for (int i = first; node >= 0 && i < passage.size() && passage.sameSentence(first, i); i++) {
            Token token = passage.token(i);
            node = i == first || token.isGlued() ? node : transitions.step(node, ' ');
            for (int c = token.start(); node >= 0 && c < token.baseEnd(); c++) {
                node = transitions.step(node, passage.lower().charAt(c));
                int value = node < 0 ? -1 : transitions.value(node);
                found = value < 0 ? found : with(found, match(phrases.get(value), passage, first, i, c + 1));
            }
            if (token.hasSuffix()) {
                break;
            }
        }
        return found;
    }

    /** The longest phrase that starts at the token and is no derived word. */
    public Optional<Match<P>> longestAt(Passage passage, int first) {
        List<Match<P>> all = at(passage, first);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).ending().isInflection()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    private static <P extends Phrase> Match<P> match(P phrase, Passage passage, int first, int last, int stemEnd) {
        Token token = passage.token(last);
        Ending ending = token.isMark() && stemEnd < token.baseEnd()
                ? Ending.NONE
                : Endings.of(passage.lower(), token.start(), stemEnd, token.baseEnd(), phrase.stem());
        return new Match<>(phrase, first, last, stemEnd, ending);
    }

    private static <P extends Phrase> List<Match<P>> with(List<Match<P>> found, Match<P> match) {
        if (match.ending() == Ending.NONE) {
            return found;
        }
        List<Match<P>> longer = found.isEmpty() ? new ArrayList<>(2) : found;
        longer.add(match);
        return longer;
    }
}
