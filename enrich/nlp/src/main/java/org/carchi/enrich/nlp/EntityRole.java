package org.carchi.enrich.nlp;

import java.util.Optional;

/**
 * An office or title that the text gives to a person.
 *
 * @param role the role without case: {@code Baş nazir}
 * @param of id of the country or body in which it is held
 * @param span where the role stands
 */
public record EntityRole(String role, Optional<String> of, Span span) {}
