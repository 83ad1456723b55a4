package org.carchi.enrich.nlp.quantities;

import java.util.Optional;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.Statistic.Modality;
import org.carchi.enrich.nlp.Statistic.Role;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.text.Passage;

/** A quantity with what the sentence says of it. */
record Claim(
        Quantity quantity,
        Movement movement,
        Modality modality,
        Optional<TokenRange> measure,
        Optional<DateMatch> period,
        Optional<DateMatch> base) {

    /** In {@code ixrac 5 faiz, idxal isə 7 faiz artıb} the verb belongs to both. */
    Claim movingLike(Claim next, Passage passage) {
        boolean elliptic = movement.equals(Movement.LEVEL)
                && next.movement().role() == Role.CHANGE_BY
                && quantity.kind() == next.quantity().kind()
                && quantity.kind() == Kind.PERCENT
                && passage.sameSentence(quantity.last(), next.quantity().first())
                && passage.token(quantity.last() + 1).isMark(',');
        return elliptic ? new Claim(quantity, next.movement(), modality, measure, period, base) : this;
    }
}
