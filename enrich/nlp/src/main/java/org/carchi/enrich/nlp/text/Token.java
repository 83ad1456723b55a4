package org.carchi.enrich.nlp.text;

/**
 * A word, number or mark of the normalized text.
 *
 * @param start first character
 * @param end character after the last
 * @param baseEnd end of the part before a suffix that is joined by a hyphen or apostrophe; else the end
 * @param word the part before such a suffix
 * @param gap what separates it from the token before
 */
public record Token(int start, int end, int baseEnd, Kind kind, Shape shape, Word word, Gap gap) {

    /** The part before a suffix that is joined, in lower case. */
    public String key() {
        return word.key();
    }

    /** What a token is. */
    public enum Kind {
        WORD,
        INITIAL,
        NUMBER,
        DOMAIN,
        URL,
        HANDLE,
        MARK
    }

    /** How a word uses capitals. */
    public enum Shape {
        NONE,
        LOWER,
        TITLE,
        UPPER,
        MIXED
    }

    /** What stands between two tokens. */
    public enum Gap {
        NONE,
        SPACE,
        LINE,
        PARAGRAPH
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is written like a name. */
    public boolean isCapital() {
        return kind == Kind.WORD && (shape == Shape.TITLE || shape == Shape.UPPER || shape == Shape.MIXED);
    }

    public boolean isLower() {
        return kind == Kind.WORD && shape == Shape.LOWER;
    }

    public boolean isMark(char c) {
        return kind == Kind.MARK && key().charAt(0) == c;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isDash() {
        return kind == Kind.MARK && Punctuation.isDash(key().charAt(0));
    }

    public boolean opensQuote() {
        return kind == Kind.MARK && Punctuation.opensQuote(key().charAt(0));
    }

    public boolean closesQuote() {
        return kind == Kind.MARK && Punctuation.closesQuote(key().charAt(0));
    }

    public boolean is(String word) {
        return key().equals(word);
    }

    /** Whether nothing stands between it and the token before. */
    public boolean isGlued() {
        return gap == Gap.NONE;
    }

    public boolean hasSuffix() {
        return baseEnd < end;
    }

    /** The suffix after the hyphen or apostrophe, in lower case; empty where there is none. */
    public String suffix(String lowerText) {
        int from = baseEnd;
        while (from < end && !Letters.isLetter(lowerText.charAt(from))) {
            from++;
        }
        return lowerText.substring(from, end);
    }
}
