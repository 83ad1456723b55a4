package org.carchi.benchmarks.opennlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.carchi.enrich.nlp.evaluation.Gold;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;
import org.carchi.enrich.nlp.evaluation.GoldReader;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Sentence;

/**
 * Annotated texts as OpenNLP learns from them, in the analyzer's own tokens and sentences. OpenNLP has no way to leave a
 * token open: optional names are no names.
 */
public final class NameSamples {
    private final List<NameSample> samples = new ArrayList<>();
    private int required;
    private int learned;

    /** Takes in all annotations of a folder. */
    public void add(Path goldFolder, Path textFolder) {
        for (Gold gold : GoldReader.read(goldFolder)) {
            add(Passage.of(GoldReader.text(textFolder, gold)), gold);
        }
    }

    /** All samples so far; what was seen of a document is forgotten before the next one. */
    List<NameSample> all() {
        return List.copyOf(samples);
    }

    /** How many sentences. */
    public int size() {
        return samples.size();
    }

    /** Required names inside others, or with ends inside tokens: OpenNLP can't learn them. */
    int leftOut() {
        return required - learned;
    }

    private void add(Passage passage, Gold gold) {
        List<GoldEntity> wanted =
                gold.entities().stream().filter(entity -> !entity.optional()).toList();
        boolean newDocument = true;
        for (Sentence sentence : passage.sentences()) {
            Span[] names = NameFinderME.dropOverlappingSpans(wanted.stream()
                    .flatMap(entity -> TokenSpans.of(passage, sentence, entity).stream())
                    .toArray(Span[]::new));
            samples.add(new NameSample(TokenSpans.words(passage, sentence), names, newDocument));
            learned += names.length;
            newDocument = false;
        }
        required += wanted.size();
    }
}
