package org.carchi.enrich.nlp.dates;

/**
 * A calendar expression found in a passage.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param time what it names
 * @param part which part of that time it names, such as {@code end}; empty for all of it
 * @param base whether it names the time compared with, not the time reported on
 */
public record DateMatch(int first, int last, TimeValue time, String part, boolean base) {

    DateMatch(int first, int last, TimeValue time) {
        this(first, last, time, "", false);
    }

    DateMatch from(int newFirst) {
        return new DateMatch(newFirst, last, time, part, base);
    }

    DateMatch upTo(int newLast) {
        return new DateMatch(first, newLast, time, part, base);
    }

    /** The key of its entity: expressions share it where they name the same time. */
    public String key() {
        return part.isEmpty() ? time.value() : time.value() + "-" + part;
    }
}
