package org.carchi.enrich.nlp.evaluation;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param n how many there were to find
 */
public record Score(double p, double r, double f1, int n) {

    /** Nothing to find and nothing found is a perfect score. */
    static Score of(int right, int wrong, int missed) {
        double p = share(right, right + wrong);
        double r = share(right, right + missed);
        double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
        return new Score(p, r, f1, right + missed);
    }

    /** The accuracy over no cases at all is 0. */
    static double accuracy(double right, int cases) {
        return cases == 0 ? 0 : right / cases;
    }

    private static double share(double part, int whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
