package org.carchi.enrich.nlp.text;

import java.util.ArrayList;
import java.util.List;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.text.Token.Gap;
import org.carchi.enrich.nlp.text.Token.Kind;
import org.carchi.enrich.nlp.text.Token.Shape;

/** Cuts a normalized text into words, numbers and marks in one pass. */
final class Tokenizer {
    /** What is longer is no word; the bound keeps every later step linear. */
    private static final int LONGEST_WORD = 80;

    private static final int LONGEST_SUFFIX = 12;

    private final String text;
    private final String lower;
    private final List<Token> tokens;
    private int position;

    Tokenizer(String text, String lower) {
        this.text = text;
        this.lower = lower;
        this.tokens = new ArrayList<>(text.length() / 6 + 4);
    }

    List<Token> tokens() {
        for (Gap gap = skipSpace(); position < text.length(); gap = skipSpace()) {
            tokens.add(next(gap));
        }
        return tokens;
    }

    private Gap skipSpace() {
        int start = position;
        int lines = 0;
        while (position < text.length() && isSpace(text.charAt(position))) {
            lines += text.charAt(position++) == '\n' ? 1 : 0;
        }
        if (lines > 0) {
            return lines > 1 ? Gap.PARAGRAPH : Gap.LINE;
        }
        return start == position ? Gap.NONE : Gap.SPACE;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || (c < ' ') || Letters.isSpace(c);
    }

    private Token next(Gap gap) {
        char c = text.charAt(position);
        if (Letters.isLetter(c)) {
            return word(gap);
        }
        if (Letters.isDigit(c)) {
            return number(gap);
        }
        if ((c == '@' || c == '#') && isLetter(position + 1)) {
            return handle(gap);
        }
        return mark(gap);
    }

    private Token word(Gap gap) {
        int start = position;
        int end = wordEnd(start);
        if (isAt(end, '.') && end == start + 1 && isInitial(start)) {
            return token(start, end + 1, end + 1, Kind.INITIAL, Shape.TITLE, gap);
        }
        if (text.startsWith("://", end)) {
            return url(start, gap);
        }
        int domainEnd = Domains.end(lower, start, end);
        if (domainEnd > end) {
            return token(start, suffixEnd(domainEnd), domainEnd, Kind.DOMAIN, Shape.MIXED, gap);
        }
        Shape shape = shape(start, end);
        int full = shape == Shape.LOWER ? end : suffixEnd(end);
        int base = full > end ? end : apostropheBase(start, end, shape);
        return token(start, Math.max(full, end), base, Kind.WORD, shape, gap);
    }

    /** Letters, digits after letters, and apostrophes between letters. */
    private int wordEnd(int start) {
        int end = start + 1;
        int limit = Math.min(text.length(), start + LONGEST_WORD);
        while (end < limit && (isWordCharacter(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char c) {
        return Letters.isLetterOrDigit(c) || Letters.isMark(c);
    }

    private boolean isInnerApostrophe(int i) {
        return text.charAt(i) == '\'' && isLetter(i - 1) && isLetter(i + 1);
    }

    private boolean isInitial(int start) {
        return Letters.isUpper(text.charAt(start))
                && (isUpper(start + 2) || (isAt(start + 2, ' ') && isUpper(start + 3)));
    }

    private Token url(int start, Gap gap) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return token(start, end, end, Kind.URL, Shape.NONE, gap);
    }

    private int apostropheBase(int start, int end, Shape shape) {
        int apostrophe = end - 1;
        while (apostrophe > start && text.charAt(apostrophe) != '\'') {
            apostrophe--;
        }
        boolean joins =
                apostrophe > start + 1 && shape != Shape.LOWER && Endings.isJoinedSuffix(lower, apostrophe + 1, end);
        return joins ? apostrophe : end;
    }

    /** End of a suffix that a hyphen joins to what ends here; the same position where there is none. */
    private int suffixEnd(int end) {
        if (!isAt(end, '-') || !isLetter(end + 1)) {
            return end;
        }
        int suffixEnd = lettersEnd(end + 1);
        return Endings.isJoinedSuffix(text, end + 1, suffixEnd) ? suffixEnd : end;
    }

    private int lettersEnd(int from) {
        int end = from;
        while (end < from + LONGEST_SUFFIX && isLetter(end)) {
            end++;
        }
        return end;
    }

    private Token number(Gap gap) {
        int start = position;
        int end = NumberLiteral.end(text, start);
        if (isUpper(end) && !text.startsWith("-", end)) {
            int wordEnd = wordEnd(end);
            if (wordEnd - end <= 3) {
                return token(start, suffixEnd(wordEnd), wordEnd, Kind.WORD, Shape.UPPER, gap);
            }
        }
        return token(start, numberSuffixEnd(end), end, Kind.NUMBER, Shape.NONE, gap);
    }

    /** A hyphen before the suffix of a number may be followed by a space: {@code 2024- cü}. */
    private int numberSuffixEnd(int end) {
        int joined = suffixEnd(end);
        if (joined > end || !isAt(end, '-') || !isAt(end + 1, ' ') || !isLetter(end + 2)) {
            return joined;
        }
        int suffixEnd = lettersEnd(end + 2);
        return Endings.isOrdinal(text, end + 2, suffixEnd) ? suffixEnd : end;
    }

    private Token handle(Gap gap) {
        int end = position + 1;
        while (end < text.length() && (isWordCharacter(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return token(position, suffixEnd(end), end, Kind.HANDLE, Shape.MIXED, gap);
    }

    private Token mark(Gap gap) {
        boolean pair = text.codePointAt(position) > Character.MAX_VALUE;
        int end = position + (pair ? 2 : 1);
        int full = text.charAt(position) == '%' ? suffixEnd(end) : end;
        return token(position, full, end, Kind.MARK, Shape.NONE, gap);
    }

    private Token token(int start, int end, int baseEnd, Kind kind, Shape shape, Gap gap) {
        position = end;
        return new Token(start, end, baseEnd, kind, shape, Word.of(lower, start, baseEnd), gap);
    }

    private Shape shape(int start, int end) {
        int upper = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            upper += isUpper(i) ? 1 : 0;
            letters += isLetter(i) ? 1 : 0;
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (upper == letters && letters > 1) {
            return Shape.UPPER;
        }
        return upper == 1 && isUpper(start) ? Shape.TITLE : Shape.MIXED;
    }

    private boolean isAt(int i, char c) {
        return i < text.length() && text.charAt(i) == c;
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < text.length() && Letters.isLetter(text.charAt(i));
    }

    private boolean isUpper(int i) {
        return i < text.length() && Letters.isUpper(text.charAt(i));
    }
}
