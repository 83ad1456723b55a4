package org.carchi.benchmarks.opennlp;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Entity;
import org.carchi.enrich.nlp.Mention;
import org.carchi.enrich.nlp.Mention.Method;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.enrich.nlp.document.TextMeasures;
import org.carchi.enrich.nlp.text.Passage;

/** OpenNLP's names behind the analyzer's door, so that one scorer scores both. */
public final class OpenNlpAnalyzer implements TextAnalyzer {
    private final OpenNlpNames names;

    public OpenNlpAnalyzer(OpenNlpNames names) {
        this.names = names;
    }

    @Override
    public Analysis analyze(Document document) {
        Passage passage = Passage.of(document.text());
        List<Entity> entities = names.find(passage).stream()
                .map(name -> entity(name, document.text()))
                .toList();
        return new Analysis(
                "az", 1, List.of(), entities, List.of(), List.of(), TextMeasures.of(passage, document.text()));
    }

    private static Entity entity(FoundName name, String text) {
        String quote = name.span().in(text);
        Mention mention = new Mention(name.span(), quote, quote, Method.MODEL, 1);
        String id = name.type() + ":" + quote;
        return new Entity(id, name.type(), quote, Optional.empty(), List.of(), List.of(mention), 0);
    }

    @Override
    public String version() {
        return "opennlp";
    }

    @Override
    public String resourceDigest() {
        return "";
    }
}
