package org.carchi.enrich.nlp.gazetteer;

import java.util.Arrays;
import java.util.BitSet;
import org.carchi.enrich.nlp.text.Letters;

/** The edges of a trie in one open hash table of primitive numbers. */
final class TransitionTable {
    static final int ROOT = 0;

    private long[] keys = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] values = new int[1 << 9];

    /** Nodes from which a phrase goes on with something that is no letter: a space, a hyphen, a digit. */
    private final BitSet wordEnds = new BitSet();

    private int edges;
    private int nodes = 1;

    TransitionTable() {
        Arrays.fill(values, -1);
    }

    /** The node behind the edge; -1 where there is none. */
    int step(int node, char c) {
        int slot = slot(keys, key(node, c));
        return keys[slot] == 0 ? -1 : targets[slot];
    }

    int extend(int node, char c) {
        int slot = slot(keys, key(node, c));
        if (keys[slot] != 0) {
            return targets[slot];
        }
        keys[slot] = key(node, c);
        targets[slot] = nodes++;
        int target = targets[slot];
        wordEnds.set(node, wordEnds.get(node) || !Letters.isLetter(c));
        edges++;
        if (edges * 2 > keys.length) {
            grow();
        }
        return target;
    }

    /** Whether a phrase goes on behind the node although a word ends there. */
    boolean endsWord(int node) {
        return wordEnds.get(node);
    }

    int value(int node) {
        return node < values.length ? values[node] : -1;
    }

    void setValue(int node, int value) {
        if (node >= values.length) {
            int old = values.length;
            values = Arrays.copyOf(values, Math.max(old * 2, node + 1));
            Arrays.fill(values, old, values.length, -1);
        }
        values[node] = value;
    }

    private void grow() {
        long[] newKeys = new long[keys.length * 2];
        int[] newTargets = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = slot(newKeys, keys[i]);
                newKeys[slot] = keys[i];
                newTargets[slot] = targets[i];
            }
        }
        keys = newKeys;
        targets = newTargets;
    }

    /** Never 0, which marks an empty slot. */
    private static long key(int node, char c) {
        return ((long) (node + 1) << 16) | c;
    }

    private static int slot(long[] table, long key) {
        int mask = table.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
