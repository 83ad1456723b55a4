package org.carchi.enrich.nlp.tagger;

import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Token;

/** What stands around a token beyond its neighbours: the run of capitals or the quotation that holds it, and the words outside. */
final class Surroundings {
    /** Numbers of the beginnings of the words before and after the run or quotation; 0 where the sentence has none. */
    final short[] before;

    final short[] after;

    /** First and last token of the run of capitals that holds the token; the token itself where it has none. */
    final int[] runFirst;

    final int[] runLast;

    private final Cues cues;
    private final short[] quote;

    /** @param quote as {@link Quotations#of} tells */
    Surroundings(Cues cues, short[] quote) {
        this.cues = cues;
        this.quote = quote;
        this.before = new short[cues.size()];
        this.after = new short[cues.size()];
        this.runFirst = new int[cues.size()];
        this.runLast = new int[cues.size()];
        findNeighbours();
        findRuns();
    }

    private void findNeighbours() {
        int word = 0;
        for (int i = 0; i < before.length; i++) {
            word = i > 0 && !cues.passage().sameSentence(i, i - 1) ? 0 : word;
            if (isWithin(i)) {
                before[i] = (short) word;
            } else if (cues.token(i).isWord()) {
                word = cues.token(i).word().beginning();
            }
        }
        word = 0;
        for (int i = before.length - 1; i >= 0; i--) {
            word = i + 1 < before.length && !cues.passage().sameSentence(i, i + 1) ? 0 : word;
            if (isWithin(i)) {
                after[i] = (short) word;
            } else if (cues.token(i).isWord() && !isJoinedToQuote(i)) {
                word = cues.token(i).word().beginning();
            }
        }
    }

    private void findRuns() {
        for (int i = 0; i < runFirst.length; i++) {
            boolean on = i > 0 && isInRun(i) && isInRun(i - 1) && cues.passage().sameSentence(i, i - 1);
            runFirst[i] = on ? runFirst[i - 1] : i;
        }
        for (int i = runLast.length - 1; i >= 0; i--) {
            runLast[i] = i + 1 < runLast.length && runFirst[i + 1] == runFirst[i] ? runLast[i + 1] : i;
        }
    }

    private boolean isInRun(int i) {
        Token token = cues.token(i);
        return switch (token.kind()) {
            case INITIAL, DOMAIN -> true;
            case MARK ->
                token.isDash()
                        && token.isGlued()
                        && i + 1 < cues.size()
                        && cues.token(i + 1).isGlued();
            default -> token.isCapital();
        };
    }

    private boolean isWithin(int i) {
        return quote[i] > 0 || cues.token(i).isCapital();
    }

    /** {@code “Xəmsə”nin}. */
    private boolean isJoinedToQuote(int i) {
        return i > 0 && cues.token(i).isGlued() && cues.token(i - 1).closesQuote();
    }
}
