package org.carchi.benchmarks.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Sentence;

/** OpenNLP's name finder as its manual uses it: sentence by sentence, forgetting each document after it. One thread. */
public final class OpenNlpNames {
    private final NameFinderME finder;

    OpenNlpNames(TokenNameFinderModel model) {
        this.finder = new NameFinderME(model);
    }

    /** Trains with OpenNLP's own features and keeps the model for the processes that measure. */
    public static OpenNlpNames train(Trainer trainer, NameSamples samples) {
        try {
            TokenNameFinderModel model = learn(trainer, samples);
            Files.createDirectories(trainer.model().toAbsolutePath().getParent());
            model.serialize(trainer.model());
            return new OpenNlpNames(model);
        } catch (IOException e) {
            throw new UncheckedIOException("OpenNLP's model cannot be made at " + trainer.model(), e);
        }
    }

    static TokenNameFinderModel learn(Trainer trainer, NameSamples samples) throws IOException {
        return NameFinderME.train(
                "az",
                null,
                ObjectStreamUtils.createObjectStream(samples.all()),
                trainer.parameters(),
                new TokenNameFinderFactory());
    }

    /** With the model that {@link #train} has kept. */
    public static OpenNlpNames trained(Trainer trainer) {
        try {
            return new OpenNlpNames(new TokenNameFinderModel(trainer.model()));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no model at " + trainer.model() + ": start benchmarks/run", e);
        }
    }

    /** The names of a document, in order. */
    public List<FoundName> find(Passage passage) {
        List<FoundName> names = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Span name : finder.find(TokenSpans.words(passage, sentence))) {
                names.add(found(passage, sentence, name));
            }
        }
        finder.clearAdaptiveData();
        return names;
    }

    private static FoundName found(Passage passage, Sentence sentence, Span name) {
        int first = sentence.first() + name.getStart();
        int last = sentence.first() + name.getEnd() - 1;
        return new FoundName(TokenSpans.characters(passage, first, last), EntityType.valueOf(name.getType()));
    }
}
