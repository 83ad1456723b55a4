package org.carchi.enrich.nlp.tagger;

import java.util.List;
import org.carchi.enrich.nlp.EntityType;

/** The labels of tokens: outside of any name, first token of a name of a type, further token of it. */
final class Labels {
    /** Types of names that are told by a learned model; dates are not. */
    static final List<EntityType> TYPES = List.of(
            EntityType.PERSON,
            EntityType.GPE,
            EntityType.LOCATION,
            EntityType.ORGANIZATION,
            EntityType.FACILITY,
            EntityType.EVENT,
            EntityType.WORK);

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 2 * 7;

    private Labels() {}

    static int first(EntityType type) {
        return 1 + 2 * TYPES.indexOf(type);
    }

    static int further(EntityType type) {
        return 2 + 2 * TYPES.indexOf(type);
    }

    static boolean isFirst(int label) {
        return (label & 1) == 1;
    }

    static boolean isFurther(int label) {
        return label > 0 && (label & 1) == 0;
    }

    /** The type of a label that is not {@link #OUTSIDE}. */
    static EntityType type(int label) {
        return TYPES.get((label - 1) / 2);
    }

    /** Whether a name that began goes on: {@code further} follows only the same type. */
    static boolean mayFollow(int label, int previous) {
        return !isFurther(label) || previous == label || previous == label - 1;
    }
}
