package org.carchi.enrich.nlp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.dates.Dates;
import org.carchi.enrich.nlp.document.Acronyms;
import org.carchi.enrich.nlp.document.Attribution;
import org.carchi.enrich.nlp.document.Entities;
import org.carchi.enrich.nlp.document.NamesBesideDates;
import org.carchi.enrich.nlp.document.Persons;
import org.carchi.enrich.nlp.document.TextMeasures;
import org.carchi.enrich.nlp.language.LanguageDetector;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.lexicon.Resources;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.names.Names;
import org.carchi.enrich.nlp.quantities.Claims;
import org.carchi.enrich.nlp.tagger.NameTagger;
import org.carchi.enrich.nlp.text.Passage;

/** The recipe: passage, language, dates, names, entities, statistics. */
final class AzerbaijaniAnalyzer implements TextAnalyzer {
    private static final String VERSION = "0.1.0";

    private final NameTagger tagger;

    AzerbaijaniAnalyzer(NameTagger tagger) {
        this.tagger = tagger;
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
        Findings findings = language.isAzerbaijani() ? read(passage, document) : Findings.NONE;
        return new Analysis(
                language.tag(),
                language.confidence(),
                sentences,
                findings.entities(),
                findings.statistics(),
                findings.dates(),
                TextMeasures.of(passage, text));
    }

    private record Findings(List<Entity> entities, List<Statistic> statistics, List<DateExpression> dates) {
        static final Findings NONE = new Findings(List.of(), List.of(), List.of());
    }

    private Findings read(Passage passage, Document document) {
        Optional<Instant> publishedAt = document.publishedAt();
        List<DateMatch> dates = Dates.find(passage, publishedAt);
        List<Candidate> found = NamesBesideDates.keep(names(passage), dates);
        Claims claims = Claims.read(passage, dates, found);
        List<Candidate> names = Persons.resolve(Acronyms.resolve(passage, claims.withoutUnits(found)));
        Attribution attribution = new Attribution(passage, names);
        Entities entities = new Entities(passage, document.text());
        entities.addNames(names);
        dates.forEach(entities::addDate);
        List<DateExpression> expressions = dates.stream()
                .map(date -> expression(passage, document.text(), date))
                .toList();
        return new Findings(entities.build(), claims.statistics(document.text(), attribution), expressions);
    }

    private List<Candidate> names(Passage passage) {
        Cues cues = new Cues(passage);
        return Names.repeated(cues, tagger.tag(cues, Names.find(cues)));
    }

    private static DateExpression expression(Passage passage, String text, DateMatch date) {
        Span span = passage.original(
                passage.token(date.first()).start(), passage.token(date.last()).end());
        return new DateExpression(
                Entities.dateId(date), span, span.in(text), date.time().period(Optional.of(span)));
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
