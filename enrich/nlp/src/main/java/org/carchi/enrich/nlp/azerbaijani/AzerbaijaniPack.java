package org.carchi.enrich.nlp.azerbaijani;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.DateExpression;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.dates.Dates;
import org.carchi.enrich.nlp.document.Acronyms;
import org.carchi.enrich.nlp.document.Attribution;
import org.carchi.enrich.nlp.document.Entities;
import org.carchi.enrich.nlp.document.NamesBesideDates;
import org.carchi.enrich.nlp.document.Persons;
import org.carchi.enrich.nlp.language.Findings;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.language.LanguagePack;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.names.Names;
import org.carchi.enrich.nlp.quantities.Claims;
import org.carchi.enrich.nlp.tagger.NameTagger;
import org.carchi.enrich.nlp.text.Passage;

/**
 * Dates, names, quantities, entities, in this order: each sees what was found before it.
 *
 * @param tagger has the last word on names
 */
public record AzerbaijaniPack(NameTagger tagger) implements LanguagePack {

    @Override
    public String language() {
        return LanguageGuess.AZERBAIJANI;
    }

    @Override
    public Findings read(Passage passage, Document document) {
        List<DateMatch> dates = Dates.find(passage, document.publishedAt());
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
}
