package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Phrase;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Letters;

/** Finds what a document has named once again: persons by surname or first name, others by the same words. */
final class RepeatedNames implements NameFinder {
    private static final int SHORTEST = 3;

    /** A name of this document. */
    private record Known(String key, EntityType type, String form, Stem stem) implements Phrase {}

    @Override
    public void find(Cues cues, List<Candidate> found) {
        PhraseTrie<Known> names = new PhraseTrie<>(known(found));
        for (int i = 0; i < cues.size(); i++) {
            if (cues.token(i).isCapital()) {
                names.longestAt(cues.passage(), i)
                        .filter(match -> !cues.isCommonOpener(match.first()) || match.last() > match.first())
                        .ifPresent(match -> add(cues, match, found));
            }
        }
    }

    private static void add(Cues cues, Match<Known> match, List<Candidate> found) {
        Known known = match.phrase();
        NameSpan span = new NameSpan(match.first(), match.last(), match.stemEnd());
        found.add(Candidate.of(cues.passage(), span, known.type(), Evidence.REPEATED));
    }

    private static List<Known> known(List<Candidate> found) {
        Map<String, Known> known = new LinkedHashMap<>();
        for (Candidate candidate : found) {
            boolean sure = candidate.evidence().confidence() >= Evidence.FAIR.confidence();
            boolean full = candidate.type() == EntityType.PERSON;
            if ((sure || full)
                    && candidate.form().length() >= SHORTEST
                    && candidate.form().indexOf('.') < 0) {
                put(known, candidate.form(), candidate);
                putSurname(known, candidate);
            }
        }
        return new ArrayList<>(known.values());
    }

    private static void putSurname(Map<String, Known> known, Candidate candidate) {
        int cut = Math.max(candidate.form().lastIndexOf(' '), candidate.form().lastIndexOf('.'));
        boolean surname = candidate.type() == EntityType.PERSON && cut > 0;
        if (surname && candidate.form().length() - cut > SHORTEST) {
            put(known, candidate.form().substring(cut + 1), candidate);
        }
    }

    private static void put(Map<String, Known> known, String form, Candidate candidate) {
        String key = Letters.lower(form);
        known.putIfAbsent(key, new Known(key, candidate.type(), form, Stem.PLAIN));
    }
}
