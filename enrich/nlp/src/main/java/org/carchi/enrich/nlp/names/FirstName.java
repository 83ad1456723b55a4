package org.carchi.enrich.nlp.names;

import java.util.stream.Stream;
import org.carchi.enrich.nlp.gazetteer.Phrase;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Letters;

/** A known first name. */
record FirstName(String key, Sex sex) implements Phrase {
    static final PhraseTrie<FirstName> ALL =
            new PhraseTrie<>(Stream.of("names/first-names.tsv", "names/world-first-names.tsv")
                    .flatMap(file -> DataFile.rows(file).stream())
                    .map(row -> new FirstName(Letters.lower(row.column(0)), Sex.of(row.column(1))))
                    .toList());

    /** Who bears a name. */
    enum Sex {
        MALE,
        FEMALE,
        EITHER;

        static Sex of(String column) {
            return switch (column) {
                case "m" -> MALE;
                case "f" -> FEMALE;
                default -> EITHER;
            };
        }
    }

    @Override
    public Stem stem() {
        return Stem.PLAIN;
    }
}
