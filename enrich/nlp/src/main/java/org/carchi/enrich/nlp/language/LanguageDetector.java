package org.carchi.enrich.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.DataFile.Row;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** Guesses the language by the function words and letters of the first words. */
public final class LanguageDetector {
    private static final int SAMPLE = 200;

    /** Words of a text that may hold no function word at all, as a headline does: it is taken for Azerbaijani. */
    private static final int SHORT = 12;

    private static final String SCHWA_LETTERS = "ə";
    private static final List<String> LANGUAGES = new ArrayList<>();
    private static final Map<String, int[]> FUNCTION_WORDS = functionWords();

    private LanguageDetector() {}

    private static Map<String, int[]> functionWords() {
        Map<String, int[]> languagesOfWord = new HashMap<>();
        for (Row row : DataFile.rows("lexicon/function-words.tsv")) {
            int language = LANGUAGES.size();
            LANGUAGES.add(row.column(0));
            for (String word : row.column(1).split(" ", -1)) {
                languagesOfWord.merge(word, new int[] {language}, LanguageDetector::joined);
            }
        }
        return languagesOfWord;
    }

    private static int[] joined(int[] first, int[] second) {
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    public static LanguageGuess guess(Passage passage) {
        int[] votes = new int[LANGUAGES.size()];
        int words = 0;
        for (int i = 0; i < passage.size() && words < SAMPLE; i++) {
            Token token = passage.token(i);
            if (token.isWord()) {
                words++;
                vote(token.key(), votes);
            }
        }
        return winner(votes, words);
    }

    private static void vote(String word, int[] votes) {
        for (int language : FUNCTION_WORDS.getOrDefault(word, new int[0])) {
            votes[language] += 2;
        }
        if (word.indexOf(SCHWA_LETTERS) >= 0) {
            votes[0]++;
        }
    }

    private static LanguageGuess winner(int[] votes, int words) {
        int best = 0;
        int total = 0;
        for (int i = 0; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
            total += votes[i];
        }
        if (total == 0 && words > 0 && words <= SHORT) {
            return new LanguageGuess(LANGUAGES.get(0), 0);
        }
        if (words == 0 || votes[best] * 20 < words) {
            return LanguageGuess.UNKNOWN;
        }
        return new LanguageGuess(LANGUAGES.get(best), (float) votes[best] / total);
    }
}
