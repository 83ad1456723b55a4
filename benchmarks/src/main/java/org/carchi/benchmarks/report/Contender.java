package org.carchi.benchmarks.report;

import org.carchi.benchmarks.opennlp.Trainer;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Who finds names. */
enum Contender {
    CARCHI("Carchi"),
    OPENNLP_PERCEPTRON("OpenNLP, perceptron"),
    OPENNLP_MAXENT("OpenNLP, maximum entropy");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Contender of(Trainer trainer) {
        return trainer == Trainer.PERCEPTRON ? OPENNLP_PERCEPTRON : OPENNLP_MAXENT;
    }

    /** Whom a benchmark with these parameters measures. */
    static Contender of(BenchmarkParams params) {
        String trainer = params.getParam("trainer");
        return trainer == null ? CARCHI : of(Trainer.valueOf(trainer));
    }
}
