package org.carchi.enrich.nlp.quantities;

import org.carchi.enrich.nlp.Statistic.Direction;
import org.carchi.enrich.nlp.Statistic.Role;

/**
 * What a number says of its measure.
 *
 * @param cue index of the word that tells it; -1 where nothing does
 */
record Movement(Role role, Direction direction, int cue) {
    static final Movement LEVEL = new Movement(Role.LEVEL, Direction.NONE, -1);
    static final Movement SHARE = new Movement(Role.SHARE, Direction.NONE, -1);
}
