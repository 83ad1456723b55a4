package org.carchi.enrich.nlp.dates;

import java.util.ArrayList;
import java.util.List;
import org.carchi.enrich.nlp.gazetteer.Phrase;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.morphology.Stem;

/** A month of the year, 1 to 12. */
record Month(String key, int number) implements Phrase {
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
        for (String name : NAMES) {
            months.add(new Month(name, months.size() + 1));
        }
        return months;
    }

    @Override
    public Stem stem() {
        return Stem.PLAIN;
    }
}
