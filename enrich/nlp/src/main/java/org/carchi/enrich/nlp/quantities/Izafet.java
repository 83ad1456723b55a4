package org.carchi.enrich.nlp.quantities;

import java.util.Set;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.lexicon.NounLemmas;

/** Tells the heads of izafet compounds by their possessive. */
final class Izafet {
    private static final Set<String> SINGULAR = Set.of("ı", "i", "u", "ü", "sı", "si", "su", "sü", "sını", "sini");
    private static final Set<String> PLURAL = Set.of("ları", "ləri", "larının", "lərinin", "larını", "lərini");

    private Izafet() {}

    static boolean isHead(String word) {
        if (Lexicon.isNounStem(word) || Lexicon.isAdjective(word)) {
            return false;
        }
        String lemma = NounLemmas.of(word);
        if (lemma.equals(word) || !Lexicon.isNounStem(lemma)) {
            return false;
        }
        String rest = word.substring(Math.min(word.length(), lemma.length()));
        return SINGULAR.contains(rest) || PLURAL.contains(rest);
    }
}
