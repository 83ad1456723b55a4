package org.carchi.enrich.nlp.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.Statistic.Direction;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.document.Attribution;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.text.Passage;

/** All quantitative claims of a passage. */
public final class Claims {
    private final QuantityText text;

    private final List<Claim> claims;

    private Claims(QuantityText text) {
        this.text = text;
        this.claims = read(quantities());
    }

    /** Reads the claims; numbers inside names and dates are none. */
    public static Claims read(Passage passage, List<DateMatch> dates, List<Candidate> names) {
        return new Claims(new QuantityText(passage, dates, names));
    }

    /** The claims in order, positions those of the original text. */
    public List<Statistic> statistics(String original, Attribution attribution) {
        StatisticBuilder builder = new StatisticBuilder(text.passage(), original, attribution);
        return claims.stream().map(builder::build).toList();
    }

    /** The names without those that only name a unit, as the country in {@code ABŞ dolları} does. */
    public List<Candidate> withoutUnits(List<Candidate> names) {
        boolean[] unit = new boolean[text.size()];
        for (Claim claim : claims) {
            for (int i = Math.max(0, claim.quantity().unitFirst());
                    i <= claim.quantity().unitEnd();
                    i++) {
                unit[i] = true;
            }
        }
        return names.stream().filter(name -> !unit[name.first()]).toList();
    }

    private List<Claim> read(List<Quantity> quantities) {
        List<Claim> read = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            int floor = i > 0 ? quantities.get(i - 1).last() + 1 : 0;
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).first() : text.size();
            read.add(claim(quantities.get(i), new TokenRange(floor, next)));
        }
        for (int i = read.size() - 2; i >= 0; i--) {
            read.set(i, read.get(i).movingLike(read.get(i + 1), text.passage()));
        }
        return List.copyOf(read);
    }

    private List<Quantity> quantities() {
        List<Quantity> found = new ArrayList<>();
        BareNumbers bare = new BareNumbers(text.passage());
        for (int i = 0; i < text.size(); i++) {
            boolean readable = NumberWords.mayBegin(text.passage().token(i)) && !text.isDate(i) && !text.isNamed(i);
            Optional<Quantity> quantity = readable ? QuantityReader.at(text.passage(), i) : Optional.empty();
            if (quantity.isPresent() && !NotAQuantity.test(text, quantity.get())) {
                found.addAll(bare.completedBy(quantity.get()));
                found.add(quantity.get());
            } else if (readable && quantity.isEmpty()) {
                bare.offer(i);
            }
            if (quantity.isPresent()) {
                i = Math.max(quantity.get().numberLast(), quantity.get().last());
            }
        }
        return found;
    }

    /** @param room from the quantity before to the one after; words beyond it are not ours */
    private Claim claim(Quantity quantity, TokenRange room) {
        Movement movement = new Movements(text, quantity, room.last()).read();
        Periods periods = new Periods(text, quantity);
        return new Claim(
                quantity,
                movement,
                Modalities.of(text, quantity),
                new Measures(text, quantity, movement, room).find(),
                periods.period(),
                movement.direction() == Direction.NONE ? Optional.empty() : periods.base());
    }
}
