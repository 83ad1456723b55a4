package org.carchi.enrich.nlp.gazetteer;

import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.morphology.Stem;

/**
 * A noun that ends names of one type: {@code Nazirliyi}, {@code dənizi}.
 *
 * @param lemma without possessive
 * @param capitalOnly whether it must be written in capital inside a name
 */
public record HeadNoun(String lemma, String key, EntityType type, boolean capitalOnly, Stem stem) implements Phrase {

    public boolean isIzafet() {
        return stem == Stem.POSSESSIVE;
    }
}
