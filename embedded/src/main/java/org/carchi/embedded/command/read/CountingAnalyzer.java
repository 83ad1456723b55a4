package org.carchi.embedded.command.read;

import java.util.concurrent.atomic.AtomicLong;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.TextAnalyzer;

/** Counts the texts that another analyzer reads. */
public final class CountingAnalyzer implements TextAnalyzer {

    private final TextAnalyzer analyzer;
    private final AtomicLong texts = new AtomicLong();

    public CountingAnalyzer(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Texts read so far. */
    public long texts() {
        return texts.get();
    }

    @Override
    public Analysis analyze(Document document) {
        texts.incrementAndGet();
        return analyzer.analyze(document);
    }

    @Override
    public String version() {
        return analyzer.version();
    }

    @Override
    public String resourceDigest() {
        return analyzer.resourceDigest();
    }
}
