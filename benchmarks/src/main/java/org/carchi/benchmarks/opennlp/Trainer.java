package org.carchi.benchmarks.opennlp;

import java.nio.file.Path;
import java.util.Locale;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.model.ModelUtil;
import org.carchi.benchmarks.text.Corpus;

/** The two ways in which OpenNLP trains a name finder unless told otherwise. */
public enum Trainer {
    /** What {@code NameFinderME.train} takes: 300 rounds, no cut-off. */
    PERCEPTRON,
    /** What the command line tool takes: maximum entropy, 100 rounds, features seen five times. */
    MAXENT;

    TrainingParameters parameters() {
        return this == PERCEPTRON ? new TrainingParameters() : ModelUtil.createDefaultTrainingParameters();
    }

    /** Where its model is kept for the processes that measure. */
    public Path model() {
        return Corpus.made().resolve(name().toLowerCase(Locale.ROOT) + ".bin");
    }
}
