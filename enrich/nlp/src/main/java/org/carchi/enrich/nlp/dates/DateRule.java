package org.carchi.enrich.nlp.dates;

import java.util.Optional;

/** Reads one form of calendar expressions. */
interface DateRule {
    Optional<DateMatch> at(DateText text, int token);
}
