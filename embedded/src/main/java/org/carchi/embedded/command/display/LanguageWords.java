package org.carchi.embedded.command.display;

import org.carchi.enrich.nlp.Scope;
import org.carchi.schemas.avro.Analysis;

/** The language of an analysis by its tag, with what was read if it was not all. */
final class LanguageWords {
    private LanguageWords() {}

    static String of(Analysis analysis) {
        return analysis.getLanguage() + (isPartial(analysis) ? ": text statistics and numbers only" : "");
    }

    static boolean isPartial(Analysis analysis) {
        return Scope.of(analysis.getLanguage()) == Scope.NUMBERS;
    }
}
