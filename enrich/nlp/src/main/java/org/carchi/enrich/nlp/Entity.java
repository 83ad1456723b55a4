package org.carchi.enrich.nlp;

import java.util.List;
import java.util.Optional;

/**
 * A real-world thing that the text names.
 *
 * @param id stable across texts: type and normalized canonical name, {@code gpe:azərbaycan}
 * @param type what it is
 * @param canonicalName full form without case suffix; for a date its ISO 8601 or TIMEX3 value
 * @param wikidataId Wikidata item where it is certain
 * @param roles roles the text gives to it, in order of appearance
 * @param mentions sorted by span, never empty
 * @param salience how much the text is about it, 0 to 1
 */
public record Entity(
        String id,
        EntityType type,
        String canonicalName,
        Optional<String> wikidataId,
        List<EntityRole> roles,
        List<Mention> mentions,
        float salience) {

    public Entity {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
