package org.carchi.enrich.nlp.text;

/**
 * A word in lower case. The words of news are few and come again and again, so each is kept for a while together with
 * what has been asked about it; a text whose words were all met before makes no new one.
 */
public final class Word {
    private static final int SLOTS = 1 << 16;
    private static final int LONGEST_KEPT = 32;
    private static final int PACKED = 4;

    /** Threads may overwrite each other's words: whoever reads a slot finds its own word there or makes it anew. */
    private static final Word[] KEPT = new Word[SLOTS];

    private final String key;
    private final int hash;

    /** The first four letters, and the next four: most words are known by them without a look at the key. */
    private final long head;

    private final long next;

    /** Two bits a {@link WordTest}. Answers depend on the key alone, so a lost one is only asked again. */
    private long answers;

    private Word(String key, int hash, long head, long next) {
        this.key = key;
        this.hash = hash;
        this.head = head;
        this.next = next;
    }

    static Word of(String lower, int start, int end) {
        int hash = 0;
        long head = 0;
        long next = 0;
        for (int i = start; i < end; i++) {
            char c = lower.charAt(i);
            hash = hash * 31 + c;
            if (i < start + PACKED) {
                head = head << Character.SIZE | c;
            } else if (i < start + 2 * PACKED) {
                next = next << Character.SIZE | c;
            }
        }
        hash ^= hash >>> 16;
        if (end - start > LONGEST_KEPT) {
            return new Word(lower.substring(start, end), hash, head, next);
        }
        int slot = hash & (SLOTS - 1);
        Word kept = KEPT[slot];
        if (kept != null && kept.begins(head, next) && kept.isSpelled(lower, start, end)) {
            return kept;
        }
        Word other = KEPT[slot ^ 1];
        if (other != null && other.begins(head, next) && other.isSpelled(lower, start, end)) {
            return other;
        }
        Word made = new Word(lower.substring(start, end), hash, head, next);
        if (kept != null) {
            KEPT[slot ^ 1] = kept;
        }
        KEPT[slot] = made;
        return made;
    }

    private boolean begins(long otherHead, long otherNext) {
        return head == otherHead && next == otherNext;
    }

    /** Whether a word with the same beginning is the same; one of up to seven letters is. */
    private boolean isSpelled(String lower, int start, int end) {
        boolean whole = next >>> (PACKED - 1) * Character.SIZE == 0;
        return whole || key.length() == end - start && lower.startsWith(key, start);
    }

    public String key() {
        return key;
    }

    /** The same for equal keys, its lower bits well mixed. */
    public int hash() {
        return hash;
    }

    /** A number for the first four letters, which tell a noun whatever its endings. */
    public int beginning() {
        return (int) (head * 0x9E3779B97F4A7C15L >>> Integer.SIZE);
    }

    long answers() {
        return answers;
    }

    void remember(long bits) {
        answers |= bits;
    }
}
