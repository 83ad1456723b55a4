package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.EntityType;

/** Names of one document, found by how they begin. */
final class KnownNames {
    /** Letters by which names are looked up; no known name is shorter. */
    private static final int BEGINNING = 3;

    private static final Comparator<Known> LONGEST_FIRST =
            Comparator.comparingInt((Known known) -> known.key().length()).reversed();

    /** Positions of names by the hash of their beginning; a list goes on at {@link #next}. */
    private final int[] heads;

    private final int[] next;
    private final List<Known> names;

    /**
     * A name.
     *
     * @param key in lower case
     */
    record Known(String key, EntityType type) {}

    /** Names in lower case, with their types. */
    KnownNames(Map<String, EntityType> known) {
        this.names = new ArrayList<>(known.size());
        known.forEach((key, type) -> names.add(new Known(key, type)));
        names.sort(LONGEST_FIRST);
        this.heads = new int[Integer.highestOneBit(names.size() * 4 + 1)];
        this.next = new int[names.size()];
        Arrays.fill(heads, -1);
        for (int i = names.size() - 1; i >= 0; i--) {
            int head = slot(names.get(i).key(), 0);
            next[i] = heads[head];
            heads[head] = i;
        }
    }

    /** Index of the longest name with which the text goes on; -1 where there is none. */
    int at(String lower, int start) {
        return start + BEGINNING > lower.length() ? -1 : matching(lower, start, heads[slot(lower, start)]);
    }

    /** Index of the next shorter name with which the text goes on at the same place; -1 where there is none. */
    int shorterAt(String lower, int start, int name) {
        return matching(lower, start, next[name]);
    }

    private int matching(String lower, int start, int from) {
        int i = from;
        while (i >= 0 && !lower.startsWith(names.get(i).key(), start)) {
            i = next[i];
        }
        return i;
    }

    Known get(int name) {
        return names.get(name);
    }

    private int slot(String text, int from) {
        int hash = (text.charAt(from) * 31 + text.charAt(from + 1)) * 31 + text.charAt(from + 2);
        return (hash ^ hash >>> 7) & (heads.length - 1);
    }
}
