package org.carchi.benchmarks.measure;

import java.util.List;
import org.carchi.benchmarks.text.Articles;
import org.carchi.enrich.nlp.Document;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The articles that are read, in the same order by each benchmark. */
@State(Scope.Benchmark)
public class News {
    final List<Document> articles = Articles.all();
}
