package org.carchi.enrich.nlp.gazetteer;

import java.util.Arrays;
import java.util.BitSet;
import org.carchi.enrich.nlp.text.Letters;

/**
 * The edges of a trie, those of one node side by side and nodes in the order in which they were made: the letters of a
 * word lie beside each other in memory.
 */
final class TransitionTable {
    static final int ROOT = 0;

    /** Edges of the node are those from here to the next node's. */
    private final int[] firstEdge;

    private final char[] letters;
    private final int[] targets;
    private final int[] values;

    /** Nodes from which a phrase goes on with something that is no letter: a space, a hyphen, a digit. */
    private final BitSet wordEnds;

    private TransitionTable(Builder builder) {
        int nodes = builder.nodes;
        firstEdge = new int[nodes + 1];
        letters = new char[nodes];
        targets = new int[nodes];
        values = Arrays.copyOf(builder.values, nodes);
        wordEnds = builder.wordEnds;
        int edge = 0;
        for (int node = 0; node < nodes; node++) {
            firstEdge[node] = edge;
            for (int child = builder.firstChild[node]; child > 0; child = builder.sibling[child]) {
                letters[edge] = builder.letter[child];
                targets[edge++] = child;
            }
        }
        firstEdge[nodes] = edge;
    }

    /** The node behind the edge; -1 where there is none. */
    int step(int node, char c) {
        int end = firstEdge[node + 1];
        for (int edge = firstEdge[node]; edge < end; edge++) {
            if (letters[edge] == c) {
                return targets[edge];
            }
        }
        return -1;
    }

    /** Whether a phrase goes on behind the node although a word ends there. */
    boolean endsWord(int node) {
        return wordEnds.get(node);
    }

    int value(int node) {
        return values[node];
    }

    /** A trie that grows: each node knows its first child and its next sibling. */
    static final class Builder {
        private int[] firstChild = new int[64];
        private int[] sibling = new int[64];
        private char[] letter = new char[64];
        private int[] values = new int[64];
        private final BitSet wordEnds = new BitSet();
        private int nodes = 1;

        Builder() {
            Arrays.fill(values, -1);
        }

        int extend(int node, char c) {
            int child = firstChild[node];
            int before = 0;
            while (child > 0 && letter[child] != c) {
                before = child;
                child = sibling[child];
            }
            if (child > 0) {
                return child;
            }
            int made = make(c);
            if (before > 0) {
                sibling[before] = made;
            } else {
                firstChild[node] = made;
            }
            if (!Letters.isLetter(c)) {
                wordEnds.set(node);
            }
            return made;
        }

        private int make(char c) {
            if (nodes == letter.length) {
                firstChild = Arrays.copyOf(firstChild, nodes * 2);
                sibling = Arrays.copyOf(sibling, nodes * 2);
                letter = Arrays.copyOf(letter, nodes * 2);
                values = Arrays.copyOf(values, nodes * 2);
                Arrays.fill(values, nodes, nodes * 2, -1);
            }
            letter[nodes] = c;
            return nodes++;
        }

        int value(int node) {
            return values[node];
        }

        void setValue(int node, int value) {
            values[node] = value;
        }

        TransitionTable build() {
            return new TransitionTable(this);
        }
    }
}
