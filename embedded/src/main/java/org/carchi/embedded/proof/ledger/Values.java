package org.carchi.embedded.proof.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values that different writers gave the same things, by digest. Not thread-safe. */
public final class Values {

    private final SortedMap<String, SortedMap<String, SortedSet<String>>> writersByDigest = new TreeMap<>();
    private final Map<String, Long> records = new TreeMap<>();

    /** Notes that the writer gave the thing a value with that digest. */
    public void note(String thing, String writer, String digest) {
        writersByDigest
                .computeIfAbsent(thing, none -> new TreeMap<>())
                .computeIfAbsent(digest, none -> new TreeSet<>())
                .add(writer);
        records.merge(writer, 1L, Long::sum);
    }

    /** Records of the writer. */
    public long records(String writer) {
        return records.getOrDefault(writer, 0L);
    }

    /** Things that were given more than one value, with who gave which. */
    public List<String> differing() {
        return writersByDigest.entrySet().stream()
                .filter(thing -> thing.getValue().size() > 1)
                .map(thing -> thing.getKey() + ": " + thing.getValue().values())
                .toList();
    }
}
