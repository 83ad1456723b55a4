package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
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

    private Names() {}

    /** Names that do not overlap, sorted by start. */
    public static List<Candidate> find(Cues cues) {
        List<Candidate> found = new ArrayList<>();
        FINDERS.forEach(finder -> finder.find(cues, found));
        return SpanMerger.merge(found);
    }

    /** Adds what the document has named once again where no name stands yet. */
    public static List<Candidate> repeated(Cues cues, List<Candidate> names) {
        return SpanMerger.merge(RepeatedNames.added(cues, names));
    }
}
