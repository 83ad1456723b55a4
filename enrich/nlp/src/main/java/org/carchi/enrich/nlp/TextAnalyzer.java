package org.carchi.enrich.nlp;

/** Reads a text: the same document at the same version and resources gives the same analysis, on any machine. */
public interface TextAnalyzer {

    /** Never throws and never runs away, whatever the text holds. */
    Analysis analyze(Document document);

    /** Version of the rules; a change of results is a change of version. */
    String version();

    /** SHA-256 in hexadecimal over the data files. */
    String resourceDigest();
}
