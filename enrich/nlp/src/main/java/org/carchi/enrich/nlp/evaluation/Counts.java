package org.carchi.enrich.nlp.evaluation;

/** Right, wrong and missed ones, counted. */
final class Counts {
    private int right;
    private int wrong;
    private int missed;

    void addRight() {
        right++;
    }

    void addWrong() {
        wrong++;
    }

    void addMissed() {
        missed++;
    }

    int right() {
        return right;
    }

    Score score() {
        return Score.of(right, wrong, missed);
    }
}
