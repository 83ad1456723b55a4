package org.carchi.enrich.nlp.document;

import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.text.Letters;

/** Ids of entities, stable across texts: {@code person:əli-əsədov}. */
public final class EntityId {
    private EntityId() {}

    public static String of(EntityType type, String name) {
        return prefix(type) + ':' + slug(name);
    }

    private static String prefix(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case GPE -> "gpe";
            case LOCATION -> "location";
            case ORGANIZATION -> "organization";
            case FACILITY -> "facility";
            case EVENT -> "event";
            case WORK -> "work";
            case DATE -> "date";
        };
    }

    /** Letters and digits in lower case; everything between them one hyphen. */
    private static String slug(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean kept = Letters.isLetterOrDigit(c) || c == '/' || c == '.';
            if (kept && gap && slug.length() > 0) {
                slug.append('-');
            }
            gap = !kept;
            if (kept) {
                slug.append(Letters.lower(c));
            }
        }
        return slug.length() == 0 ? name : slug.toString();
    }
}
