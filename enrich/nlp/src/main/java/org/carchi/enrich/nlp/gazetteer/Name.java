package org.carchi.enrich.nlp.gazetteer;

import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Letters;

/**
 * A known name.
 *
 * @param text as written
 * @param main the name under which the thing is known in ids
 * @param category what list it is from
 * @param ambiguous whether it is also a common word or another kind of name
 */
public record Name(String text, String main, Category category, boolean ambiguous, String key, Stem stem)
        implements Phrase {

    /** The list from which a name is. */
    public enum Category {
        COUNTRY,
        AZERBAIJAN,
        CITY,
        PROVINCE,
        SETTLEMENT,
        LOCATION,
        ORGANIZATION,
        FACILITY,
        EVENT,
        WORK;

        public boolean isPlace() {
            return compareTo(LOCATION) <= 0;
        }

        public EntityType type() {
            return switch (this) {
                case LOCATION -> EntityType.LOCATION;
                case ORGANIZATION -> EntityType.ORGANIZATION;
                case FACILITY -> EntityType.FACILITY;
                case EVENT -> EntityType.EVENT;
                case WORK -> EntityType.WORK;
                default -> EntityType.GPE;
            };
        }
    }

    static Name of(Category category, String text, String main, boolean ambiguous) {
        boolean izafet = text.indexOf(' ') > 0 && "ıiuü".indexOf(text.charAt(text.length() - 1)) >= 0;
        return new Name(text, main, category, ambiguous, Letters.lower(text), izafet ? Stem.POSSESSIVE : Stem.PLAIN);
    }
}
