package org.carchi.benchmarks.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carchi.benchmarks.text.Corpus;
import org.carchi.enrich.nlp.evaluation.Evaluator;
import org.junit.jupiter.api.Test;

class OpenNlpNamesTest {

    @Test
    void standWhereTheTextsThatWereLearnedHaveThem() throws IOException {
        NameSamples samples = new NameSamples();
        samples.add(Corpus.newsTest(), Corpus.newsTexts());
        OpenNlpNames names = new OpenNlpNames(OpenNlpNames.learn(Trainer.PERCEPTRON, samples));

        double f1 = Evaluator.evaluate(Corpus.newsTest(), Corpus.newsTexts(), new OpenNlpAnalyzer(names))
                .entities()
                .micro()
                .f1();

        assertThat(f1).isGreaterThan(0.98);
    }
}
