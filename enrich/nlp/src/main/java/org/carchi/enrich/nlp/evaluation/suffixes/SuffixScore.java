package org.carchi.enrich.nlp.evaluation.suffixes;

import java.util.ArrayList;
import java.util.List;

/** How many of the cases of one measure were right. */
public final class SuffixScore {
    private final String measure;
    private final List<String> faults = new ArrayList<>();
    private int cases;
    private int first;
    private int any;

    SuffixScore(String measure) {
        this.measure = measure;
    }

    /** Counts a case with one answer. */
    void add(boolean right, String fault) {
        add(right, right, fault);
    }

    /**
     * Counts a case with several answers.
     *
     * @param firstIsRight whether the likeliest is right
     * @param anyIsRight whether one of them is right
     * @param fault what to show where none is right
     */
    void add(boolean firstIsRight, boolean anyIsRight, String fault) {
        cases++;
        first += firstIsRight ? 1 : 0;
        any += anyIsRight ? 1 : 0;
        if (!anyIsRight) {
            faults.add(fault);
        }
    }

    public String measure() {
        return measure;
    }

    public int cases() {
        return cases;
    }

    /** Share of the cases whose likeliest answer is right. */
    public double first() {
        return share(first);
    }

    /** Share of the cases one of whose answers is right. */
    public double any() {
        return share(any);
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }

    private double share(int part) {
        return cases == 0 ? 0 : (double) part / cases;
    }
}
