package org.carchi.benchmarks.opennlp;

import java.util.Optional;
import opennlp.tools.util.Span;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Sentence;

/** Goes from characters to the tokens of a sentence, by which OpenNLP counts, and back. */
final class TokenSpans {
    private TokenSpans() {}

    static String[] words(Passage passage, Sentence sentence) {
        String[] words = new String[sentence.last() - sentence.first() + 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = passage.text(sentence.first() + i, sentence.first() + i);
        }
        return words;
    }

    /** The name in tokens of the sentence, where it begins and ends with one of them. */
    static Optional<Span> of(Passage passage, Sentence sentence, GoldEntity name) {
        int first = -1;
        int last = -1;
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (characters(passage, i, i).overlaps(name.span())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean aligned = first >= 0 && characters(passage, first, last).equals(name.span());
        return aligned
                ? Optional.of(new Span(
                        first - sentence.first(),
                        last + 1 - sentence.first(),
                        name.type().name()))
                : Optional.empty();
    }

    /** Where the tokens stand in the original text. */
    static org.carchi.enrich.nlp.Span characters(Passage passage, int first, int last) {
        return passage.original(
                passage.token(first).start(), passage.token(last).end());
    }
}
