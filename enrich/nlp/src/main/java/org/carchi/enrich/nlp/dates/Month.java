package org.carchi.enrich.nlp.dates;

import java.util.ArrayList;
import java.util.List;
import org.carchi.enrich.nlp.gazetteer.Phrase;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.morphology.Possessive;
import org.carchi.enrich.nlp.morphology.Stem;

/** A month of the year, 1 to 12. */
record Month(String key, int number, Stem stem) implements Phrase {
    private static final List<String> NAMES = List.of(
            "yanvar",
            "fevral",
            "mart",
            "aprel",
            "may",
            "iyun",
            "iyul",
            "avqust",
            "sentyabr",
            "oktyabr",
            "noyabr",
            "dekabr");

    static final PhraseTrie<Month> ALL = new PhraseTrie<>(all());

    private static List<Month> all() {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            months.add(new Month(NAMES.get(i), i + 1, Stem.PLAIN));
            months.add(new Month(Possessive.of(NAMES.get(i)), i + 1, Stem.POSSESSIVE));
        }
        return months;
    }

    /** {@code Mart} and {@code May} are in names of persons. */
    boolean isAlsoName() {
        return number == 3 || number == 5;
    }
}
