package org.carchi.enrich.nlp.text;

/** Spaces, hyphens, quotation marks and their plain forms. */
public final class Punctuation {
    private Punctuation() {}

    /** The plain form of a character; NUL for one that is invisible. */
    static char plain(char c) {
        return switch (c) {
            case '\t', '\r', '\u000B', '\f' -> ' ';
            case '\u0085', '\u2028', '\u2029' -> '\n';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> '\0';
            case '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '`', '\u2032' -> '\'';
            case '\u201F', '\u2033', '\uFF02' -> '"';
            default -> Letters.isSpace(c) && c != '\n' ? ' ' : c;
        };
    }

    public static boolean opensQuote(char c) {
        return c == '"' || c == '“' || c == '„' || c == '«';
    }

    public static boolean closesQuote(char c) {
        return c == '"' || c == '”' || c == '“' || c == '»';
    }

    public static boolean closes(char c) {
        return c == ')' || c == ']' || closesQuote(c) || c == '\'';
    }

    public static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    public static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }
}
