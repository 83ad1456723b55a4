package org.carchi.enrich.nlp.quantities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.lexicon.NounLemmas;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.WordTest;

/**
 * The noun that a number counts.
 *
 * @param last index of its token, the last of the phrase
 * @param lemma without plural, possessive and case
 */
record CountedNoun(int last, String lemma) {
    private static final int LONGEST_PHRASE = 4;
    private static final List<String> ATTRIBUTE_ENDS =
            List.of("lı", "li", "lu", "lü", "mış", "miş", "muş", "müş", "an", "ən");
    private static final List<String> VERB_ENDS = List.of(
            "ıb", "ib", "ub", "üb", "araq", "ərək", "mışdı", "mişdi", "muşdu", "müşdü", "mışdır", "mişdir", "muşdur",
            "müşdür", "acaq", "əcək", "ırdı", "irdi", "ılır", "ilir", "ılar", "ilər", "maq", "mək", "arkən", "ərkən",
            "ıblar", "iblər", "ublar", "üblər");
    private static final Set<String> NOT_COUNTED = DataFile.words("lexicon/not-counted.txt");
    private static final WordTest COUNTED = new WordTest(CountedNoun::isCounted);

    static Optional<CountedNoun> at(Passage passage, int from) {
        for (int i = from; i < from + LONGEST_PHRASE && i < passage.size(); i++) {
            if (!passage.sameSentence(i, from - 1) || !canBelong(passage.token(i))) {
                return Optional.empty();
            }
            if (!isModifier(passage, i)) {
                return Optional.of(noun(passage, i));
            }
        }
        return Optional.empty();
    }

    private static boolean canBelong(Token token) {
        return token.isLower() && COUNTED.test(token.word());
    }

    private static boolean isCounted(String word) {
        return !NOT_COUNTED.contains(word) && !isVerb(word);
    }

    private static boolean isVerb(String word) {
        return !Lexicon.isNounStem(word) && VERB_ENDS.stream().anyMatch(word::endsWith);
    }

    private static boolean isModifier(Passage passage, int i) {
        String word = passage.token(i).key();
        if (isNoun(word)) {
            return headsIzafet(passage, i + 1);
        }
        return Lexicon.isAdjective(word)
                || !isAblative(word) && ATTRIBUTE_ENDS.stream().anyMatch(word::endsWith);
    }

    private static boolean isAblative(String word) {
        return word.endsWith("dan") || word.endsWith("dən");
    }

    private static boolean isNoun(String word) {
        return Lexicon.isNounStem(NounLemmas.of(word)) && !Lexicon.isAdjective(word);
    }

    /** Whether the next word is the head of an izafet: {@code körpə çarpayısı}. */
    private static boolean headsIzafet(Passage passage, int i) {
        if (i >= passage.size() || !passage.sameSentence(i, i - 1) || !canBelong(passage.token(i))) {
            return false;
        }
        String word = passage.token(i).key();
        return Izafet.isHead(word) && isBare(passage.token(i - 1).key());
    }

    private static boolean isBare(String word) {
        return Lexicon.isNounStem(word);
    }

    private static CountedNoun noun(Passage passage, int i) {
        return new CountedNoun(i, NounLemmas.of(passage.token(i).key()));
    }
}
