package org.carchi.enrich.nlp;

import java.util.List;
import org.carchi.enrich.nlp.document.TextMeasures;
import org.carchi.enrich.nlp.language.Findings;
import org.carchi.enrich.nlp.language.LanguageDetector;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.lexicon.Resources;
import org.carchi.enrich.nlp.text.Passage;

/** The recipe: passage, language, what the pack of the language finds, measures of the text. */
final class NewsAnalyzer implements TextAnalyzer {
    private static final String VERSION = "0.1.0";

    private final LanguagePacks packs;

    NewsAnalyzer(LanguagePacks packs) {
        this.packs = packs;
    }

    @Override
    public Analysis analyze(Document document) {
        String text = document.text();
        Passage passage = Passage.of(text);
        LanguageGuess language = LanguageDetector.guess(passage);
        List<Span> sentences = passage.sentences().stream()
                .map(s -> passage.original(
                        passage.token(s.first()).start(),
                        passage.token(s.last()).end()))
                .toList();
        Findings findings = packs.packFor(language).read(passage, document);
        return new Analysis(
                language.tag(),
                language.confidence(),
                sentences,
                findings.entities(),
                findings.statistics(),
                findings.dates(),
                TextMeasures.of(passage, text));
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public String resourceDigest() {
        return Resources.DIGEST;
    }
}
