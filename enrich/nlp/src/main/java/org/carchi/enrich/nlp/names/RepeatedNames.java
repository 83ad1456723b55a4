package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** Finds what a document has named once again: persons by surname or first name, others by the same words. */
final class RepeatedNames {
    private static final int SHORTEST = 3;

    private final Cues cues;
    private final boolean[] named;

    private RepeatedNames(Cues cues, List<Candidate> names) {
        this.cues = cues;
        this.named = Candidate.covered(cues.size(), names);
    }

    /** The names, and what they name where no name stands yet. */
    static List<Candidate> added(Cues cues, List<Candidate> names) {
        RepeatedNames repeated = new RepeatedNames(cues, names);
        KnownNames known = known(names);
        List<Candidate> all = new ArrayList<>(names);
        for (int i = 0; i < cues.size(); i++) {
            if (cues.token(i).isCapital() && !repeated.named[i]) {
                repeated.at(i, known, all);
            }
        }
        return all;
    }

    private void at(int first, KnownNames names, List<Candidate> all) {
        Passage passage = cues.passage();
        int start = passage.token(first).start();
        for (int n = names.at(passage.lower(), start); n >= 0; n = names.shorterAt(passage.lower(), start, n)) {
            int stemEnd = start + names.get(n).key().length();
            int last = tokenAt(passage, first, stemEnd - 1);
            if (last >= 0 && isWhole(passage, last, stemEnd) && (last > first || !cues.isCommonOpener(first))) {
                if (isFree(first, last)) {
                    NameSpan span = new NameSpan(first, last, stemEnd);
                    all.add(Candidate.of(passage, span, names.get(n).type(), Evidence.REPEATED));
                }
                return;
            }
        }
    }

    private boolean isFree(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (named[i]) {
                return false;
            }
        }
        return true;
    }

    private static int tokenAt(Passage passage, int first, int position) {
        int i = first;
        while (i < passage.size() && passage.token(i).end() <= position) {
            i++;
        }
        return i < passage.size()
                        && passage.sameSentence(first, i)
                        && passage.token(i).baseEnd() > position
                ? i
                : -1;
    }

    /** Whether nothing but an ending stands between the name and the end of the word. */
    private static boolean isWhole(Passage passage, int last, int stemEnd) {
        Token token = passage.token(last);
        return Endings.of(passage.lower(), token.start(), stemEnd, token.baseEnd(), Stem.PLAIN)
                .isInflection();
    }

    /** Each name once: the first that bears it counts. */
    private static KnownNames known(List<Candidate> found) {
        Map<String, EntityType> known = new LinkedHashMap<>();
        for (Candidate candidate : found) {
            boolean sure = candidate.evidence().confidence() >= Evidence.FAIR.confidence();
            boolean full = candidate.type() == EntityType.PERSON;
            if ((sure || full)
                    && candidate.form().length() >= SHORTEST
                    && candidate.form().indexOf('.') < 0) {
                known.putIfAbsent(Letters.lower(candidate.form()), candidate.type());
                addSurname(candidate, known);
            }
        }
        return new KnownNames(known);
    }

    private static void addSurname(Candidate candidate, Map<String, EntityType> known) {
        int cut = Math.max(candidate.form().lastIndexOf(' '), candidate.form().lastIndexOf('.'));
        boolean surname = candidate.type() == EntityType.PERSON && cut > 0;
        if (surname && candidate.form().length() - cut > SHORTEST) {
            known.putIfAbsent(Letters.lower(candidate.form().substring(cut + 1)), candidate.type());
        }
    }
}
