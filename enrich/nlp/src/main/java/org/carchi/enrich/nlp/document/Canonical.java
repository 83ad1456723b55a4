package org.carchi.enrich.nlp.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Mention;

/** Chooses the form under which a thing is shown: the fullest that the document has. */
final class Canonical {
    private Canonical() {}

    static String of(EntityType type, String main, List<Mention> mentions) {
        return switch (type) {
            case PERSON, DATE -> main;
            case GPE -> mostFrequent(main, mentions);
            default -> longest(mentions);
        };
    }

    /** Of a country the name used most; official and short name each stay what they are. */
    private static String mostFrequent(String main, List<Mention> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(mention -> counts.merge(mention.lemma(), 1, Integer::sum));
        if (counts.containsKey(main)) {
            return main;
        }
        String best = main;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static String longest(List<Mention> mentions) {
        String longest = mentions.get(0).lemma();
        for (Mention mention : mentions) {
            longest = mention.lemma().length() > longest.length() ? mention.lemma() : longest;
        }
        return longest;
    }
}
