package org.carchi.enrich.nlp.numbers;

import java.util.ArrayList;
import java.util.List;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.language.Findings;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.language.LanguagePack;
import org.carchi.enrich.nlp.text.Passage;

/**
 * Reads of any language what needs no knowledge of it: percentages, money and measures in digits.
 *
 * @param language decides between decimals and thousands, and what the words after a number multiply it by
 */
public record NumbersPack(String language) implements LanguagePack {

    /** The pack for a text of which the language is guessed; on a doubtful guess nothing is built. */
    public static NumbersPack of(LanguageGuess guess) {
        return new NumbersPack(guess.isReliable() ? guess.tag() : LanguageGuess.UNKNOWN.tag());
    }

    @Override
    public Findings read(Passage passage, Document document) {
        StatisticWriter writer = new StatisticWriter(passage, document.text());
        List<Statistic> statistics = new ArrayList<>();
        AmountReader.read(passage.text(), language).forEach(amount -> statistics.add(writer.write(amount)));
        return new Findings(List.of(), statistics, List.of());
    }
}
