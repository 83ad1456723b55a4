package org.carchi.enrich.nlp.tagger;

import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Token;

/** Tells which tokens stand between quotation marks of one sentence. */
final class Quotations {
    private static final int LONGEST = 8;

    private Quotations() {}

    /** For each token 0 outside of quotation marks, else how long the quotation is and whether the token is at an edge. */
    static short[] of(Cues cues) {
        short[] quote = new short[cues.size()];
        int open = -1;
        for (int i = 0; i < quote.length; i++) {
            Token token = cues.token(i);
            if (open >= 0 && (token.closesQuote() || !cues.passage().sameSentence(open, i))) {
                if (token.closesQuote()) {
                    mark(quote, open + 1, i - 1);
                }
                open = token.closesQuote() ? -1 : token.opensQuote() ? i : -1;
            } else if (open < 0 && token.opensQuote()) {
                open = i;
            }
        }
        return quote;
    }

    private static void mark(short[] quote, int first, int last) {
        int length = Math.min(last - first + 1, LONGEST);
        for (int i = first; i <= last; i++) {
            quote[i] = (short) (1 + length * 4 + (i == first ? 1 : 0) + (i == last ? 2 : 0));
        }
    }
}
