package org.carchi.benchmarks.measure;

import java.util.List;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Entity;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.dates.Dates;
import org.carchi.enrich.nlp.document.Acronyms;
import org.carchi.enrich.nlp.document.Entities;
import org.carchi.enrich.nlp.document.NamesBesideDates;
import org.carchi.enrich.nlp.document.Persons;
import org.carchi.enrich.nlp.language.LanguageDetector;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.names.Names;
import org.carchi.enrich.nlp.quantities.Claims;
import org.carchi.enrich.nlp.tagger.NameTagger;
import org.carchi.enrich.nlp.text.Passage;

/**
 * The analyzer's recipe up to the entities. Claims are read, for they tell which names are but units; records of
 * statistics are not made.
 */
final class EntityRecipe {
    private final NameTagger tagger = NameTagger.shipped();

    List<Entity> entities(Document document) {
        Passage passage = Passage.of(document.text());
        return LanguageDetector.guess(passage).tag().equals(LanguageGuess.AZERBAIJANI)
                ? entities(passage, document)
                : List.of();
    }

    private List<Entity> entities(Passage passage, Document document) {
        List<DateMatch> dates = Dates.find(passage, document.publishedAt());
        Cues cues = new Cues(passage);
        List<Candidate> tagged = Names.repeated(cues, tagger.tag(cues, Names.find(cues)));
        List<Candidate> found = NamesBesideDates.keep(tagged, dates);
        Claims claims = Claims.read(passage, dates, found);
        Entities entities = new Entities(passage, document.text());
        entities.addNames(Persons.resolve(Acronyms.resolve(passage, claims.withoutUnits(found))));
        dates.forEach(entities::addDate);
        return entities.build();
    }
}
