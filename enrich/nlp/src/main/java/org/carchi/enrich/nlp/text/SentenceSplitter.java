package org.carchi.enrich.nlp.text;

import java.util.ArrayList;
import java.util.List;
import org.carchi.enrich.nlp.text.Token.Gap;

/** Divides tokens into sentences: a full stop ends one unless it belongs to an abbreviation, a new line does too. */
final class SentenceSplitter {
    private static final int MOST_CLOSING_MARKS = 6;

    private final String text;
    private final List<Token> tokens;

    private SentenceSplitter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Sentence> split(String text, List<Token> tokens) {
        return new SentenceSplitter(text, tokens).split();
    }

    private List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (startsSentence(i)) {
                sentences.add(new Sentence(first, i - 1));
                first = i;
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(first, tokens.size() - 1));
        }
        return List.copyOf(sentences);
    }

    private boolean startsSentence(int i) {
        Gap gap = tokens.get(i).gap();
        return switch (gap) {
            case PARAGRAPH -> true;
            case LINE -> !tokens.get(i).isLower() || endsSentence(i - 1);
            case SPACE -> canOpen(i) && endsSentence(i - 1);
            case NONE -> false;
        };
    }

    private boolean canOpen(int i) {
        Token token = tokens.get(i);
        return !token.isLower() && !(token.isMark() && closesOnly(token));
    }

    private static boolean closesOnly(Token token) {
        return Punctuation.closes(token.key().charAt(0)) && !token.opensQuote() || token.isMark(',');
    }

    private boolean endsSentence(int i) {
        int mark = i;
        while (mark > Math.max(0, i - MOST_CLOSING_MARKS)
                && tokens.get(mark).isMark()
                && Punctuation.closes(tokens.get(mark).key().charAt(0))) {
            mark--;
        }
        Token token = tokens.get(mark);
        if (!token.isMark() || !Punctuation.endsSentence(token.key().charAt(0))) {
            return false;
        }
        return !token.isMark('.') || mark == 0 || !isAbbreviated(mark);
    }

    private boolean isAbbreviated(int stop) {
        Token word = tokens.get(stop - 1);
        boolean etCetera = stop > 1 && word.is("s") && tokens.get(stop - 2).is("və");
        return tokens.get(stop).isGlued() && !etCetera && (Abbreviations.contains(word.key()) || isSingleCapital(word));
    }

    private boolean isSingleCapital(Token word) {
        return word.isWord() && word.end() - word.start() == 1 && Letters.isUpper(text.charAt(word.start()));
    }
}
