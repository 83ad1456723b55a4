package org.carchi.enrich.nlp.quantities;

import java.util.stream.Stream;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.gazetteer.Phrase;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Possessive;
import org.carchi.enrich.nlp.morphology.Stem;

/**
 * What a number counts in.
 *
 * @param code ISO 4217, UCUM, {@code %}, {@code pp}, or the noun
 */
record Unit(String key, Kind kind, String code, Stem stem) implements Phrase {
    static final PhraseTrie<Unit> ALL = new PhraseTrie<>(
            DataFile.rows("lexicon/units.tsv").stream()
                    .flatMap(row -> forms(row.column(0), Kind.valueOf(row.column(1)), row.column(2)))
                    .toList(),
            ending -> ending != Ending.NONE && ending != Ending.PLURAL);

    private static Stream<Unit> forms(String word, Kind kind, String code) {
        String possessive = Possessive.of(word);
        boolean izafet = possessive.equals(word);
        Unit bare = new Unit(word, kind, code, izafet ? Stem.POSSESSIVE : Stem.PLAIN);
        return izafet ? Stream.of(bare) : Stream.of(new Unit(possessive, kind, code, Stem.POSSESSIVE), bare);
    }
}
