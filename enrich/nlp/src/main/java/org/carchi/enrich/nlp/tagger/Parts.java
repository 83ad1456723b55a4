package org.carchi.enrich.nlp.tagger;

import java.util.Set;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.WordTest;

/** Tells of each token whether a name may begin or go on there: all others need not be weighed. */
final class Parts {
    static final byte OUTSIDE = 0;

    /** A name that has begun may go on. */
    static final byte FURTHER = 1;

    /** A name may begin, or go on. */
    static final byte FIRST = 2;

    /** How many small words may stand between two that make a name: {@code Heydər Əliyev adına Mərkəz}. */
    private static final int LONGEST_BRIDGE = 3;

    private static final Set<String> ARTICLES = Set.of("əl", "al", "el", "əş", "ən", "ər", "ət", "əs", "əd", "əz");
    private static final WordTest ARTICLE = new WordTest(ARTICLES::contains);

    private final Cues cues;
    private final Traits traits;
    private final byte[] part;

    private Parts(Cues cues, Traits traits) {
        this.cues = cues;
        this.traits = traits;
        this.part = new byte[cues.size()];
    }

    static byte[] of(Cues cues, Traits traits) {
        Parts parts = new Parts(cues, traits);
        parts.open();
        parts.closeWhereNoneBegan();
        return parts.part;
    }

    private void open() {
        int ahead = part.length;
        for (int i = part.length - 1; i >= 0; i--) {
            if (i + 1 < part.length && !cues.passage().sameSentence(i, i + 1)) {
                ahead = part.length;
            }
            boolean first = mayBegin(i);
            boolean strong = first || traits.head[i] != 0 || traits.rule[i] != 0 || traits.quote[i] != 0;
            part[i] = first ? FIRST : strong || ahead - i <= LONGEST_BRIDGE ? FURTHER : OUTSIDE;
            ahead = strong ? i : ahead;
        }
    }

    /** A name goes on only where one has begun. */
    private void closeWhereNoneBegan() {
        boolean open = false;
        for (int i = 0; i < part.length; i++) {
            open = open && cues.passage().sameSentence(i, i - 1);
            open = part[i] == FIRST || open && part[i] == FURTHER;
            part[i] = open ? part[i] : OUTSIDE;
        }
    }

    private boolean mayBegin(int i) {
        Token token = cues.token(i);
        return switch (token.kind()) {
            case WORD -> token.isCapital() || beginsRule(i) || beginsQuote(i) || isArticle(i);
            case NUMBER ->
                traits.rule[i] != 0
                        || traits.quote[i] != 0
                        || i + 1 < part.length && cues.token(i + 1).isCapital();
            case INITIAL, DOMAIN, HANDLE -> true;
            default -> false;
        };
    }

    private boolean beginsRule(int i) {
        return (traits.rule[i] & 1) == 1;
    }

    private boolean beginsQuote(int i) {
        return traits.quote[i] > 0 && (traits.quote[i] & 1) == 0;
    }

    /** {@code əl-Cəzirə}. */
    private boolean isArticle(int i) {
        return ARTICLE.test(cues.token(i).word())
                && i + 2 < part.length
                && cues.token(i + 1).isDash()
                && cues.token(i + 1).isGlued()
                && cues.token(i + 2).isCapital();
    }
}
