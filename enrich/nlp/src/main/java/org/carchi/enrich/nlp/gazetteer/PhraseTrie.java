package org.carchi.enrich.nlp.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.Word;
import org.carchi.enrich.nlp.text.WordTest;

/** Finds phrases of one or more words in a text; the last word may carry endings. */
public final class PhraseTrie<P extends Phrase> {
    private static final int REMEMBERED = 1 << 14;

    private final TransitionTable transitions;
    private final List<P> phrases = new ArrayList<>();
    private final Predicate<Ending> allowed;
    private final WordTest begins = new WordTest(this::mayBegin);

    /** Threads may overwrite each other's: whoever finds another word here walks its own again. */
    private final Start[] starts = new Start[REMEMBERED];

    /** How far a word alone leads: the longest phrase in it, -1 where there is none, and the node where it ends. */
    private record Start(Word word, int phrase, int stemLength, Ending ending, int node) {}

    /** Phrases in any form that is no derived word; for constants, since it remembers of each word where it leads. */
    public PhraseTrie(List<P> phrases) {
        this(phrases, Ending::isInflection);
    }

    /** Phrases with the endings allowed; for constants. */
    public PhraseTrie(List<P> phrases, Predicate<Ending> allowed) {
        this.allowed = allowed;
        TransitionTable.Builder builder = new TransitionTable.Builder();
        phrases.forEach(phrase -> add(builder, phrase));
        this.transitions = builder.build();
    }

    private void add(TransitionTable.Builder builder, P phrase) {
        int node = TransitionTable.ROOT;
        for (int i = 0; i < phrase.key().length(); i++) {
            node = builder.extend(node, phrase.key().charAt(i));
        }
        if (builder.value(node) < 0) {
            builder.setValue(node, phrases.size());
            phrases.add(phrase);
        }
    }

    /** Whether a phrase begins with the word, bare or with endings; after an initial it may go on without a space. */
    public boolean mayBegin(String word) {
        int node = TransitionTable.ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = transitions.step(node, word.charAt(i));
            if (node < 0) {
                return false;
            }
            int value = transitions.value(node);
            if (value >= 0 && allowed.test(ending(word, 0, i + 1, word.length(), phrases.get(value)))) {
                return true;
            }
        }
        return transitions.endsWord(node) || !word.isEmpty() && !Letters.isLetter(word.charAt(word.length() - 1));
    }

    /** The longest phrase that starts at the token. */
    public Optional<Match<P>> longestAt(Passage passage, int first) {
        Token token = passage.token(first);
        if (!begins.test(token.word())) {
            return Optional.empty();
        }
        Start start = start(token.word());
        Optional<Match<P>> further =
                start.node() < 0 || token.hasSuffix() ? Optional.empty() : further(passage, first, start.node());
        if (further.isPresent() || start.phrase() < 0) {
            return further;
        }
        int stemEnd = token.start() + start.stemLength();
        return Optional.of(new Match<>(phrases.get(start.phrase()), first, first, stemEnd, start.ending()));
    }

    private Start start(Word word) {
        int slot = word.hash() & (REMEMBERED - 1);
        Start start = starts[slot];
        if (start == null || start.word() != word) {
            start = walk(word);
            starts[slot] = start;
        }
        return start;
    }

    private Start walk(Word word) {
        String key = word.key();
        int phrase = -1;
        int stemLength = 0;
        Ending found = Ending.NONE;
        int node = TransitionTable.ROOT;
        for (int i = 0; node >= 0 && i < key.length(); i++) {
            node = transitions.step(node, key.charAt(i));
            int value = node < 0 ? -1 : transitions.value(node);
            Ending ending = value < 0 ? Ending.NONE : ending(key, 0, i + 1, key.length(), phrases.get(value));
            if (value >= 0 && allowed.test(ending)) {
                phrase = value;
                stemLength = i + 1;
                found = ending;
            }
        }
        return new Start(word, phrase, stemLength, found, node);
    }

    /** The longest phrase that goes on after its first word. */
    private Optional<Match<P>> further(Passage passage, int first, int afterFirst) {
        String lower = passage.lower();
        Optional<Match<P>> longest = Optional.empty();
        int node = afterFirst;
        for (int i = first + 1; node >= 0 && i < passage.size() && passage.sameSentence(first, i); i++) {
            Token token = passage.token(i);
            node = token.isGlued() ? node : transitions.step(node, ' ');
            for (int c = token.start(); node >= 0 && c < token.baseEnd(); c++) {
                node = transitions.step(node, lower.charAt(c));
                int value = node < 0 ? -1 : transitions.value(node);
                if (value >= 0) {
                    P phrase = phrases.get(value);
                    Ending ending = ending(lower, token.start(), c + 1, token.baseEnd(), phrase);
                    longest =
                            allowed.test(ending) ? Optional.of(new Match<>(phrase, first, i, c + 1, ending)) : longest;
                }
            }
            if (token.hasSuffix()) {
                break;
            }
        }
        return longest;
    }

    private static Ending ending(String lower, int start, int stemEnd, int end, Phrase phrase) {
        return Endings.of(lower, start, stemEnd, end, phrase.stem());
    }
}
