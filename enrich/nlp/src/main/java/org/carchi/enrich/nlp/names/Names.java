package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All names of a passage, each found in the way that fits best. */
public final class Names {
    /** Each finder may read what those before it found. */
    private static final List<NameFinder> FINDERS = List.of(
            new ListedNames(),
            new HeadedNames(),
            new MisspelledNames(),
            new QuotedNames(),
            new ClassedNames(),
            new PersonNames(),
            new WrittenNames(),
            new UnknownNames());

    private static final RepeatedNames REPEATED = new RepeatedNames();

    private Names() {}

    /** Names that do not overlap, sorted by start. */
    public static List<Candidate> find(Cues cues) {
        List<Candidate> found = new ArrayList<>();
        FINDERS.forEach(finder -> finder.find(cues, found));
        return SpanMerger.merge(found);
    }

    /** Adds what the document has named once again where no name stands yet. */
    public static List<Candidate> repeated(Cues cues, List<Candidate> names) {
        List<Candidate> again = new ArrayList<>(names);
        REPEATED.find(cues, again);
        boolean[] named = new boolean[cues.size()];
        names.forEach(name -> Arrays.fill(named, name.first(), name.last() + 1, true));
        List<Candidate> all = new ArrayList<>(names);
        for (Candidate candidate : again.subList(names.size(), again.size())) {
            if (isFree(named, candidate)) {
                all.add(candidate);
            }
        }
        return SpanMerger.merge(all);
    }

    private static boolean isFree(boolean[] named, Candidate candidate) {
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            if (named[i]) {
                return false;
            }
        }
        return true;
    }
}
