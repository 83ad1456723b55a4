package org.carchi.enrich.nlp.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.text.Passage;

/** Numbers of a list whose unit stands behind the last one: {@code 12, 14 və 15 yaşında}. */
final class BareNumbers {
    private final Passage passage;
    private final List<Amount> waiting = new ArrayList<>();

    BareNumbers(Passage passage) {
        this.passage = passage;
    }

    /** Takes a number that a list may go on after. */
    void offer(int token) {
        Optional<Amount> amount = AmountReader.at(passage, token)
                .filter(number -> number.ending().isEmpty() && isListed(number.last() + 1));
        boolean digits = amount.isPresent() && passage.token(token).isNumber();
        if (digits) {
            waiting.removeIf(before -> !isAdjacent(before, token));
            waiting.add(amount.get());
        }
    }

    private boolean isListed(int next) {
        return next < passage.size()
                && (passage.token(next).isMark(',') || passage.token(next).is("və"));
    }

    private boolean isAdjacent(Amount before, int token) {
        return before.last() + 2 >= token - 2 && passage.sameSentence(before.last(), token);
    }

    /** The waiting numbers with the unit of the quantity that ends their list. */
    List<Quantity> completedBy(Quantity quantity) {
        List<Quantity> completed = new ArrayList<>();
        int expected = quantity.first();
        for (int i = waiting.size() - 1; i >= 0; i--) {
            Amount amount = waiting.get(i);
            if (amount.last() + 2 != expected || !passage.sameSentence(amount.last(), quantity.first())) {
                break;
            }
            completed.add(0, quantity.withNumber(amount));
            expected = amount.first();
        }
        waiting.clear();
        return completed;
    }
}
