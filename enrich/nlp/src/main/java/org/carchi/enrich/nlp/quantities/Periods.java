package org.carchi.enrich.nlp.quantities;

import java.util.Optional;
import org.carchi.enrich.nlp.dates.DateMatch;

/** Finds the date that fixes the clause of a quantity, and the one that it is compared with. */
final class Periods {
    private static final int FARTHEST = 60;

    private final QuantityText text;
    private final Quantity quantity;

    Periods(QuantityText text, Quantity quantity) {
        this.text = text;
        this.quantity = quantity;
    }

    /** The nearest date before the quantity, else the nearest after it in the same clause. */
    Optional<DateMatch> period() {
        return nearest(false);
    }

    Optional<DateMatch> base() {
        return nearest(true);
    }

    private Optional<DateMatch> nearest(boolean base) {
        return before(base).or(() -> after(base));
    }

    private Optional<DateMatch> before(boolean base) {
        int limit = Math.max(0, quantity.first() - FARTHEST);
        for (int i = quantity.first() - 1; i >= limit && isInSentence(i); i--) {
            if (text.isDate(i) && isBase(text.date(i)) == base) {
                return Optional.of(text.date(i));
            }
        }
        return Optional.empty();
    }

    /** Only in the same clause: a comma ends it. */
    private Optional<DateMatch> after(boolean base) {
        int limit = Math.min(text.size(), quantity.last() + FARTHEST);
        for (int i = quantity.last() + 1; i < limit && isInSentence(i); i++) {
            if (text.token(i).isMark(',') || text.token(i).isMark(';')) {
                return Optional.empty();
            }
            if (text.isDate(i) && isBase(text.date(i)) == base) {
                return Optional.of(text.date(i));
            }
        }
        return Optional.empty();
    }

    private boolean isInSentence(int i) {
        return text.passage().sameSentence(i, quantity.first());
    }

    private boolean isBase(DateMatch date) {
        String next = text.word(date.last() + 1, date.last());
        String second = text.word(date.last() + 2, date.last());
        return date.base()
                || next.equals("nisbətən")
                || (next.equals("ilə") && second.startsWith("müqayisə"))
                || next.startsWith("müqayisə");
    }
}
