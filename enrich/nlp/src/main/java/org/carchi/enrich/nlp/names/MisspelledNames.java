package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Gazetteer;
import org.carchi.enrich.nlp.gazetteer.Name;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** Finds long institution names of two words whose second word has one or two letters wrong. */
final class MisspelledNames implements NameFinder {
    private static final int MOST_ERRORS = 2;
    private static final int SHORTEST_WORD = 7;

    @Override
    public void find(Cues cues, List<Candidate> found) {
        for (int i = 0; i + 1 < cues.size(); i++) {
            if (isPair(cues, i)) {
                int first = i;
                for (Name name : Gazetteer.institutionsStarting(cues.token(i).key())) {
                    stemEnd(cues.passage(), i + 1, name)
                            .ifPresent(end -> found.add(Candidate.of(
                                            cues.passage(),
                                            new NameSpan(first, first + 1, end),
                                            EntityType.ORGANIZATION,
                                            Evidence.STRONG)
                                    .withForm(name.text())));
                }
            }
        }
    }

    private static boolean isPair(Cues cues, int i) {
        return cues.token(i).isCapital()
                && cues.token(i + 1).isCapital()
                && cues.passage().sameSentence(i, i + 1)
                && cues.listed(i).isEmpty()
                && !cues.token(i + 1).isGlued();
    }

    private static Optional<Integer> stemEnd(Passage passage, int token, Name name) {
        Token word = passage.token(token);
        String right = name.key().substring(name.key().indexOf(' ') + 1);
        for (int length = word.key().length(); length >= SHORTEST_WORD; length--) {
            boolean close = Math.abs(length - right.length()) <= 1
                    && Endings.of(word.key(), 0, length, word.key().length(), name.stem())
                            .isInflection()
                    && EditDistance.of(word.key().substring(0, length), right) <= MOST_ERRORS;
            if (close && right.length() >= SHORTEST_WORD) {
                return Optional.of(word.start() + length);
            }
        }
        return Optional.empty();
    }
}
