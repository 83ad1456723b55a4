package org.carchi.enrich.nlp.document;

import java.util.HashSet;
import java.util.Set;
import org.carchi.enrich.nlp.TextStatistics;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.Token.Gap;

/** Measures a text: words, sentences, reading time, share of quotation, variety of words. */
public final class TextMeasures {
    private static final int WORDS_A_MINUTE = 180;
    private static final int DIVERSITY_SAMPLE = 100;

    private final Passage passage;
    private int words;
    private int paragraphs;
    private int quoted;
    private int quoteStart = -1;
    private final Set<String> different = new HashSet<>();

    private TextMeasures(Passage passage) {
        this.passage = passage;
        passage.tokens().forEach(this::count);
    }

    public static TextStatistics of(Passage passage, String original) {
        TextMeasures measures = new TextMeasures(passage);
        return measures.statistics(original.length());
    }

    private void count(Token token) {
        paragraphs += token.gap() == Gap.PARAGRAPH || token.gap() == Gap.LINE || paragraphs == 0 ? 1 : 0;
        if (token.isMark()) {
            countQuote(token);
            return;
        }
        words++;
        if (words <= DIVERSITY_SAMPLE) {
            different.add(token.key());
        }
    }

    private void countQuote(Token token) {
        if (quoteStart >= 0 && token.closesQuote()) {
            quoted += token.start() - quoteStart;
            quoteStart = -1;
        } else if (token.opensQuote()) {
            quoteStart = token.end();
        }
    }

    private TextStatistics statistics(int characters) {
        int seconds = (words * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
        int sample = Math.min(words, DIVERSITY_SAMPLE);
        float diversity = sample == 0 ? 0 : (float) different.size() / sample;
        float share = characters == 0 ? 0 : Math.min(1, (float) quoted / characters);
        return new TextStatistics(characters, words, passage.sentences().size(), paragraphs, seconds, share, diversity);
    }
}
