package org.carchi.enrich.nlp.evaluation;

import java.util.List;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Span;

/** A mention as the analyzer found it. */
record Predicted(Span span, EntityType type, String quote, String canonical, String id) {

    static List<Predicted> of(Gold annotations) {
        return annotations.entities().stream()
                .filter(entity -> !entity.optional())
                .map(entity ->
                        new Predicted(entity.span(), entity.type(), entity.quote(), entity.canonical(), entity.id()))
                .toList();
    }

    static List<Predicted> of(Analysis analysis) {
        return analysis.entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .map(mention -> new Predicted(
                                mention.span(), entity.type(), mention.quote(), entity.canonicalName(), entity.id())))
                .toList();
    }
}
