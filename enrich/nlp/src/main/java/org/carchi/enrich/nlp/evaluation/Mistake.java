package org.carchi.enrich.nlp.evaluation;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;

/**
 * A mention that was not found as it is in the gold.
 *
 * @param sample what was found and what was to be found
 */
record Mistake(Kind kind, String sample) {

    /** What is wrong. */
    enum Cause {
        WRONG_BOUNDS("wrong bounds"),
        WRONG_TYPE("wrong type"),
        WRONG_BOUNDS_AND_TYPE("wrong bounds and type"),
        MISSED("missed"),
        INVENTED("invented");

        /** As shown to people. */
        final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    /**
     * Mistakes that are alike.
     *
     * @param gold type of what was to be found, empty where there was nothing
     * @param predicted type of what was found, empty where nothing was
     */
    record Kind(Cause cause, Optional<EntityType> gold, Optional<EntityType> predicted) {

        /** The type found and, where it is another, the type to be found. */
        String types() {
            return Stream.concat(predicted.stream(), gold.stream())
                    .distinct()
                    .map(EntityType::name)
                    .collect(Collectors.joining(" for "));
        }
    }

    static Mistake missed(GoldEntity gold) {
        return new Mistake(new Kind(Cause.MISSED, Optional.of(gold.type()), Optional.empty()), quote(gold.quote()));
    }

    static Mistake invented(Predicted predicted) {
        return new Mistake(
                new Kind(Cause.INVENTED, Optional.empty(), Optional.of(predicted.type())), quote(predicted.quote()));
    }

    /** The one stands for the other. */
    static Mistake confused(GoldEntity gold, Predicted predicted) {
        Kind kind = new Kind(cause(gold, predicted), Optional.of(gold.type()), Optional.of(predicted.type()));
        String sample = Stream.of(predicted.quote(), gold.quote())
                .map(Mistake::quote)
                .distinct()
                .collect(Collectors.joining(" for "));
        return new Mistake(kind, sample);
    }

    private static Cause cause(GoldEntity gold, Predicted predicted) {
        if (Objects.equals(gold.span(), predicted.span())) {
            return Cause.WRONG_TYPE;
        }
        return gold.type() == predicted.type() ? Cause.WRONG_BOUNDS : Cause.WRONG_BOUNDS_AND_TYPE;
    }

    private static String quote(String words) {
        return "[" + words.replaceAll("\\s+", " ") + "]";
    }
}
