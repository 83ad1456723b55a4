package org.carchi.enrich.nlp.quantities;

import org.carchi.enrich.nlp.Statistic.Comparator;
import org.carchi.enrich.nlp.gazetteer.Phrase;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.morphology.Stem;

/** A word before a number that says how exact it is: {@code təqribən}, {@code ən azı}. */
record Approximator(String key, Comparator comparator) implements Phrase {
    static final PhraseTrie<Approximator> ALL = new PhraseTrie<>(DataFile.rows("lexicon/approximators.tsv").stream()
            .map(row -> new Approximator(row.column(0), Comparator.valueOf(row.column(1))))
            .toList());
    static final int LONGEST = 3;

    @Override
    public Stem stem() {
        return Stem.PLAIN;
    }
}
