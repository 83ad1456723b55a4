package org.carchi.enrich.nlp.names;

import java.util.stream.Stream;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Phrase;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.morphology.Possessive;
import org.carchi.enrich.nlp.morphology.Stem;

/** A small word after a quoted name that tells what it names: {@code layihəsi}, {@code klubu}. */
record TypeWord(String key, EntityType type, Stem stem) implements Phrase {

    static PhraseTrie<TypeWord> all(String file) {
        return new PhraseTrie<>(DataFile.rows(file).stream()
                .flatMap(row -> forms(row.column(0), EntityType.valueOf(row.column(1))))
                .toList());
    }

    private static Stream<TypeWord> forms(String word, EntityType type) {
        return Stream.of(
                new TypeWord(Possessive.of(word), type, Stem.POSSESSIVE), new TypeWord(word, type, Stem.PLAIN));
    }
}
