package org.carchi.enrich.nlp;

import java.time.Instant;
import java.util.Optional;

/**
 * A text to read.
 *
 * @param text the text, to which every offset will refer
 * @param publishedAt when it was published, where that is really known: relative dates are resolved against it
 */
public record Document(String text, Optional<Instant> publishedAt) {}
