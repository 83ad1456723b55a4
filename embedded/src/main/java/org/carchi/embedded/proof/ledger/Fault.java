package org.carchi.embedded.proof.ledger;

import java.util.List;

/**
 * One way in which a topic does not hold what it should.
 *
 * @param topic the topic
 * @param kind what is wrong
 * @param records the records it is wrong with, as id and version, sorted
 */
public record Fault(String topic, Kind kind, List<String> records) {

    private static final int MOST_NAMED = 5;

    public Fault {
        records = List.copyOf(records);
    }

    /** What may be wrong with a record. */
    public enum Kind {
        /** Nothing of it is there, or its newest version is not. */
        LOST("lost"),
        /** A version is missing although a later one is there. */
        GAP("missing before a later version"),
        /** It is there more than once. */
        DOUBLED("there more than once"),
        /** Nobody expected it. */
        STRANGER("not expected");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** A sentence that names the first few records. */
    public String description() {
        String named = String.join(", ", records.subList(0, Math.min(MOST_NAMED, records.size())));
        return topic + ": " + records.size() + " " + kind.words + ": " + named
                + (records.size() > MOST_NAMED ? ", …" : "");
    }
}
