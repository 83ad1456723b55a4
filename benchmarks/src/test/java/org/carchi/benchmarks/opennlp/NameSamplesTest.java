package org.carchi.benchmarks.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.carchi.benchmarks.text.Corpus;
import org.carchi.enrich.nlp.evaluation.GoldReader;
import org.junit.jupiter.api.Test;

class NameSamplesTest {

    private final NameSamples samples = new NameSamples();

    NameSamplesTest() {
        samples.add(Corpus.newsTrain(), Corpus.newsTexts());
    }

    @Test
    void alignAllButAFewNamesWithTokens() {
        long learned = samples.all().stream()
                .mapToLong(sample -> sample.getNames().length)
                .sum();

        assertThat(samples.leftOut()).isLessThan((int) learned / 100);
    }

    @Test
    void holdAllEightTypes() {
        assertThat(samples.all().stream().flatMap(NameSamplesTest::types).distinct())
                .hasSize(8);
    }

    @Test
    void forgetTheDocumentBefore() {
        List<NameSample> first = samples.all().stream()
                .filter(NameSample::isClearAdaptiveDataSet)
                .toList();

        assertThat(first).hasSameSizeAs(GoldReader.read(Corpus.newsTrain()));
    }

    private static Stream<String> types(NameSample sample) {
        return Arrays.stream(sample.getNames()).map(Span::getType);
    }
}
