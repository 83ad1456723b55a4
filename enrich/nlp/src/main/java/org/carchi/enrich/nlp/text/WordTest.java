package org.carchi.enrich.nlp.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A question about words whose answer is yes or no and depends on nothing but the word: it is asked once a word. */
public final class WordTest {
    private static final int MOST = Long.SIZE / 2;
    private static final long KNOWN = 1;
    private static final long YES = 2;
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final int shift;
    private final Predicate<String> question;

    /** For constants only: there is room for 32 questions in a program. */
    public WordTest(Predicate<String> question) {
        int number = TESTS.getAndIncrement();
        if (number >= MOST) {
            throw new IllegalStateException("more than " + MOST + " questions about words");
        }
        this.shift = 2 * number;
        this.question = question;
    }

    public boolean test(Word word) {
        long answer = word.answers() >>> shift;
        if ((answer & KNOWN) == 0) {
            answer = KNOWN | (question.test(word.key()) ? YES : 0);
            word.remember(answer << shift);
        }
        return (answer & YES) != 0;
    }
}
