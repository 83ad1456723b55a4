package org.carchi.enrich.nlp.text;

import java.util.List;
import org.carchi.enrich.nlp.Span;

/** A text as the finders read it: normalized, in tokens and sentences. */
public final class Passage {
    private final NormalizedText source;
    private final String lower;
    private final List<Token> tokens;
    private final Token[] tokenAt;
    private final List<Sentence> sentences;
    private final int[] sentenceOfToken;
    private final int[] firstWords;

    private Passage(NormalizedText source) {
        this.source = source;
        this.lower = Letters.lower(source.text());
        this.tokens = new Tokenizer(source.text(), lower).tokens();
        this.tokenAt = tokens.toArray(Token[]::new);
        this.sentences = SentenceSplitter.split(source.text(), tokens);
        this.sentenceOfToken = new int[tokens.size()];
        this.firstWords = new int[sentences.size()];
        for (int s = 0; s < sentences.size(); s++) {
            firstWords[s] = firstWord(sentences.get(s));
            for (int t = sentences.get(s).first(); t <= sentences.get(s).last(); t++) {
                sentenceOfToken[t] = s;
            }
        }
    }

    private int firstWord(Sentence sentence) {
        int first = sentence.first();
        while (first < sentence.last() && tokens.get(first).isMark()) {
            first++;
        }
        return first;
    }

    public static Passage of(String text) {
        return new Passage(TextNormalizer.normalize(text));
    }

    public String text() {
        return source.text();
    }

    public String lower() {
        return lower;
    }

    public int size() {
        return tokenAt.length;
    }

    public Token token(int index) {
        return tokenAt[index];
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public int sentenceOf(int token) {
        return sentenceOfToken[token];
    }

    public Sentence sentenceAt(int token) {
        return sentences.get(sentenceOfToken[token]);
    }

    public boolean sameSentence(int token, int other) {
        return other >= 0 && other < tokens.size() && sentenceOfToken[token] == sentenceOfToken[other];
    }

    /** Whether the token is the first word of its sentence, where a capital says nothing. */
    public boolean opensSentence(int token) {
        return token <= firstWords[sentenceOfToken[token]];
    }

    /** The characters from the first to the last token. */
    public String text(int first, int last) {
        return source.text()
                .substring(tokens.get(first).start(), tokens.get(last).end());
    }

    public Span original(int start, int end) {
        return source.original(start, end);
    }
}
