package org.carchi.enrich.nlp.quantities;

import java.util.Optional;
import org.carchi.enrich.nlp.Statistic.Direction;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.Statistic.Role;
import org.carchi.enrich.nlp.quantities.Quantity.UnitEnding;

/** Reads from the words after a quantity which way its measure moved. */
final class Movements {
    private static final int FARTHEST = 10;

    private final QuantityText text;
    private final Quantity quantity;
    private final int limit;

    /** @param next index of the first token of the next quantity; cues beyond it are not ours */
    Movements(QuantityText text, Quantity quantity, int next) {
        this.text = text;
        this.quantity = quantity;
        boolean loose =
                quantity.kind() == Kind.COUNT || quantity.kind() == Kind.MEASURE || quantity.kind() == Kind.MONEY;
        this.limit = Math.min(next, quantity.last() + (loose ? FARTHEST / 2 : FARTHEST));
    }

    Movement read() {
        if (!canMove()) {
            return Movement.LEVEL;
        }
        if (isShare()) {
            return Movement.SHARE;
        }
        return more().or(() -> cue(quantity.last() + 1)).orElse(Movement.LEVEL);
    }

    private boolean canMove() {
        return switch (quantity.kind()) {
            case AGE, SCORE, DURATION -> false;
            default -> true;
        };
    }

    /** {@code gəlirin 5 faizi}: the part of a whole in the genitive. */
    private boolean isShare() {
        return quantity.kind() == Kind.PERCENT && quantity.hasUnit() && isPossessive();
    }

    private boolean isPossessive() {
        String unit = text.token(quantity.unitFirst()).key();
        String suffix = text.token(quantity.unitFirst()).suffix(text.passage().lower());
        return unit.startsWith("faizi") || suffix.startsWith("i") || suffix.startsWith("ı");
    }

    /** {@code 10 faiz çox}, {@code 5 ton az}. */
    private Optional<Movement> more() {
        int i = quantity.last() + 1;
        return switch (text.word(i, quantity.last())) {
            case "çox", "çoxdur", "artıq", "artıqdır", "yüksək", "bahadır", "baha" ->
                Optional.of(change(Direction.INCREASE, i));
            case "az", "azdır", "aşağı", "aşağıdır", "ucuz" -> Optional.of(change(Direction.DECREASE, i));
            default -> Optional.empty();
        };
    }

    private Optional<Movement> cue(int from) {
        for (int i = from; i < limit && text.passage().sameSentence(i, quantity.last()); i++) {
            if (text.token(i).isMark(',')
                    || text.token(i).isMark(';')
                    || text.token(i).isMark(':')) {
                return Optional.empty();
            }
            Optional<Cue> cue = text.token(i).isLower() ? Cue.of(text.token(i).key()) : Optional.empty();
            if (cue.isPresent()) {
                return text.token(i - 1).is("payına") ? Optional.empty() : Optional.of(movement(cue.get(), i));
            }
        }
        return Optional.empty();
    }

    private Movement movement(Cue cue, int at) {
        return switch (cue) {
            case UP -> moved(Direction.INCREASE, at);
            case DOWN -> moved(Direction.DECREASE, at);
            case REACH -> reached(at);
            case EXCEED, NEAR -> new Movement(Role.LEVEL, Direction.NONE, at);
            case LEVEL -> level(at);
        };
    }

    /** {@code 21 faiz təşkil edən … artımı} is a change, {@code 5 faiz təşkil edib} a level. */
    private Movement level(int at) {
        boolean participle = text.word(at + 1, at).equals("edən");
        if (participle) {
            for (int i = at + 2;
                    i < Math.min(limit, at + FARTHEST) && text.passage().sameSentence(i, at);
                    i++) {
                String word = text.token(i).key();
                if (word.startsWith("artım") || word.startsWith("azalma")) {
                    return change(word.startsWith("artım") ? Direction.INCREASE : Direction.DECREASE, i);
                }
            }
        }
        return new Movement(Role.LEVEL, Direction.NONE, at);
    }

    /** {@code 60 faizə çatıb}; without the dative the verb is another one: {@code 5 ton yük çatdırılıb}. */
    private Movement reached(int at) {
        return quantity.ending() == UnitEnding.DATIVE || quantity.ending() == UnitEnding.TERMINATIVE
                ? new Movement(Role.CHANGE_TO, Direction.INCREASE, at)
                : new Movement(Role.LEVEL, Direction.NONE, at);
    }

    private Movement moved(Direction direction, int at) {
        return quantity.ending() == UnitEnding.DATIVE || quantity.ending() == UnitEnding.TERMINATIVE
                ? new Movement(Role.CHANGE_TO, direction, at)
                : change(direction, at);
    }

    /** Things counted move only where the verb is next: {@code 13 xalla … qalxıb} is no change. */
    private Movement change(Direction direction, int at) {
        boolean counted = quantity.kind() == Kind.COUNT && at > quantity.last() + 1;
        return counted ? new Movement(Role.LEVEL, Direction.NONE, at) : new Movement(Role.CHANGE_BY, direction, at);
    }
}
