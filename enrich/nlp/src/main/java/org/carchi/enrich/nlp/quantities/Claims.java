package org.carchi.enrich.nlp.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.text.Passage;

/** All quantitative claims of a passage. */
public final class Claims {
    private final QuantityText text;

    private Claims(QuantityText text) {
        this.text = text;
    }

    /** The claims in order; names in whose spans a number stands are no claims. */
    public static List<Statistic> find(Passage passage, String original, List<DateMatch> dates, List<Candidate> names) {
        Claims claims = new Claims(new QuantityText(passage, dates, names));
        StatisticBuilder builder = new StatisticBuilder(passage, original);
        return claims.read().stream().map(builder::build).toList();
    }

    private List<Claim> read() {
        List<Quantity> quantities = quantities();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).first() : text.size();
            claims.add(claim(quantities.get(i), next));
        }
        return claims;
    }

    private List<Quantity> quantities() {
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            Optional<Quantity> quantity =
                    text.isDate(i) || text.isNamed(i) ? Optional.empty() : QuantityReader.at(text.passage(), i);
            quantity.filter(read -> !NotAQuantity.test(text, read)).ifPresent(found::add);
            i = quantity.map(read -> Math.max(read.numberLast(), read.last()) + 1)
                    .orElse(i + 1);
        }
        return found;
    }

    private Claim claim(Quantity quantity, int next) {
        Movement movement = new Movements(text, quantity, next).read();
        Periods periods = new Periods(text, quantity);
        return new Claim(
                quantity,
                movement,
                Modalities.of(text, quantity),
                new Measures(text, quantity, movement).find(),
                periods.period(),
                periods.base());
    }
}
