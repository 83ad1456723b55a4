package org.carchi.enrich.nlp.text;

/**
 * A word in lower case. The words of news are few and come again and again, so each is kept for a while together with
 * what has been asked about it; a text whose words were all met before makes no new one.
 */
public final class Word {
    private static final int SLOTS = 1 << 16;
    private static final int LONGEST_KEPT = 32;

    /** Threads may overwrite each other's words: whoever reads a slot finds its own word there or makes it anew. */
    private static final Word[] KEPT = new Word[SLOTS];

    private final String key;

    /** Two bits a {@link WordTest}. Answers depend on the key alone, so a lost one is only asked again. */
    private long answers;

    private Word(String key) {
        this.key = key;
    }

    static Word of(String lower, int start, int end) {
        if (end - start > LONGEST_KEPT) {
            return new Word(lower.substring(start, end));
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + lower.charAt(i);
        }
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        Word kept = KEPT[slot];
        if (kept == null || !kept.isSpelled(lower, start, end)) {
            kept = new Word(lower.substring(start, end));
            KEPT[slot] = kept;
        }
        return kept;
    }

    private boolean isSpelled(String lower, int start, int end) {
        return key.length() == end - start && lower.startsWith(key, start);
    }

    public String key() {
        return key;
    }

    long answers() {
        return answers;
    }

    void remember(long bits) {
        answers |= bits;
    }
}
