package org.carchi.enrich.nlp.language;

import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.text.Passage;

/** What the analyzer knows of one language. The same text gives the same findings, on any thread. */
public interface LanguagePack {

    /** BCP 47 tag of the language that it reads. */
    String language();

    /**
     * Never throws and never runs away, whatever the text holds.
     *
     * @param passage the text of the document, in tokens and sentences
     */
    Findings read(Passage passage, Document document);
}
