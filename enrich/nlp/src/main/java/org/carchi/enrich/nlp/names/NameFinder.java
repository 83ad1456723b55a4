package org.carchi.enrich.nlp.names;

import java.util.List;

/** Finds names in one way; what it finds may overlap with what others find. */
interface NameFinder {
    void find(Cues cues, List<Candidate> found);
}
