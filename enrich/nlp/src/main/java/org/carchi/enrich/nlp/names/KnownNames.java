package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.text.Token;

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

    /** Where two have the same key, the first one counts. */
    KnownNames(List<Known> known) {
        this.names = new ArrayList<>(known);
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

    /** The names with which the text goes on at the token, the longest first. */
    List<Known> at(String lower, Token token) {
        if (token.start() + BEGINNING > lower.length()) {
            return List.of();
        }
        List<Known> found = List.of();
        for (int i = heads[slot(lower, token.start())]; i >= 0; i = next[i]) {
            if (lower.startsWith(names.get(i).key(), token.start())) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(names.get(i));
            }
        }
        return found;
    }

    private int slot(String text, int from) {
        int hash = (text.charAt(from) * 31 + text.charAt(from + 1)) * 31 + text.charAt(from + 2);
        return (hash ^ hash >>> 7) & (heads.length - 1);
    }
}
