package org.carchi.enrich.nlp.quantities;

import java.util.Comparator;
import java.util.Optional;
import org.carchi.enrich.nlp.dates.DateMatch;

/** Finds the date that fixes the clause of a quantity, and the one that it is compared with. */
final class Periods {
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
        return text.dates().stream()
                .filter(date -> text.passage().sameSentence(date.first(), quantity.first()) && isBase(date) == base)
                .filter(date -> date.last() < quantity.first() || !crossesComma(quantity.last(), date.first()))
                .min(Comparator.comparingInt(this::distance));
    }

    private int distance(DateMatch date) {
        return date.last() < quantity.first()
                ? quantity.first() - date.last()
                : text.size() + date.first() - quantity.last();
    }

    private boolean isBase(DateMatch date) {
        String next = text.word(date.last() + 1, date.last());
        String second = text.word(date.last() + 2, date.last());
        return date.base()
                || next.equals("nisbətən")
                || (next.equals("ilə") && second.startsWith("müqayisə"))
                || next.startsWith("müqayisə");
    }

    private boolean crossesComma(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.token(i).isMark(',') || text.token(i).isMark(';')) {
                return true;
            }
        }
        return false;
    }
}
