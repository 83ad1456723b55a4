package org.carchi.enrich.nlp.names;

import java.util.Arrays;
import java.util.List;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.text.Passage;

/**
 * A stretch of text that may be a name; positions are those of the normalized text.
 *
 * @param start first character
 * @param end character after the last
 * @param first index of its first token
 * @param last index of its last token
 * @param form the words without case
 * @param main the name under which a listed thing is known; else the form
 */
public record Candidate(
        int start, int end, int first, int last, EntityType type, String form, String main, Evidence evidence) {

    static Candidate of(Passage passage, NameSpan span, EntityType type, Evidence evidence) {
        int start = passage.token(span.first()).start();
        int end = passage.token(span.last()).end();
        String form = passage.text().substring(start, span.stemEnd());
        return new Candidate(start, end, span.first(), span.last(), type, form, form, evidence);
    }

    /** A name that was learned to be one. */
    public static Candidate learned(Cues cues, int first, int last, EntityType type) {
        int stemEnd = type == EntityType.PERSON ? NameStem.end(cues, last) : NameStem.endOfPhrase(cues, first, last);
        return of(cues.passage(), new NameSpan(first, last, stemEnd), type, Evidence.LEARNED);
    }

    /** The same words, learned to name another kind of thing. */
    public Candidate learnedAs(EntityType newType) {
        return new Candidate(start, end, first, last, newType, form, form, Evidence.LEARNED);
    }

    public Candidate knownAs(String name) {
        return new Candidate(start, end, first, last, type, form, name, evidence);
    }

    public Candidate withForm(String newForm) {
        return new Candidate(start, end, first, last, type, newForm, newForm, evidence);
    }

    public Candidate as(EntityType newType) {
        return new Candidate(start, end, first, last, newType, form, main, evidence);
    }

    /** For each token of a passage whether one of the names holds it. */
    public static boolean[] covered(int tokens, List<Candidate> names) {
        boolean[] covered = new boolean[tokens];
        names.forEach(name -> Arrays.fill(covered, name.first(), name.last() + 1, true));
        return covered;
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }
}
