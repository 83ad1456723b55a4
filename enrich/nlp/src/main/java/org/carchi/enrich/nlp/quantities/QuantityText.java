package org.carchi.enrich.nlp.quantities;

import java.util.List;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** A passage as the quantity rules read it: dates and names are no quantities. */
final class QuantityText {
    private final Passage passage;
    private final int[] dateOfToken;
    private final boolean[] named;
    private final List<DateMatch> dates;

    QuantityText(Passage passage, List<DateMatch> dates, List<Candidate> names) {
        this.passage = passage;
        this.dates = dates;
        this.dateOfToken = new int[passage.size()];
        this.named = Candidate.covered(passage.size(), names);
        for (int d = 0; d < dates.size(); d++) {
            for (int t = dates.get(d).first(); t <= dates.get(d).last(); t++) {
                dateOfToken[t] = d + 1;
            }
        }
    }

    Passage passage() {
        return passage;
    }

    /** The date that covers the token. */
    DateMatch date(int i) {
        return dates.get(dateOfToken[i] - 1);
    }

    int size() {
        return passage.size();
    }

    Token token(int i) {
        return passage.token(i);
    }

    boolean isDate(int i) {
        return dateOfToken[i] > 0;
    }

    boolean isNamed(int i) {
        return named[i];
    }

    /** The word at the place; empty outside the sentence of the other token. */
    String word(int i, int sameSentenceAs) {
        return i >= 0 && i < size() && passage.sameSentence(i, sameSentenceAs)
                ? passage.token(i).key()
                : "";
    }
}
