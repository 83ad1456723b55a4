package org.carchi.enrich.nlp.document;

import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.text.Letters;

/** Ids of entities, stable across texts: {@code person:əli-əsədov}. */
public final class EntityId {
    private EntityId() {}

    public static String of(EntityType type, String name) {
        String prefix = prefix(type);
        StringBuilder id = new StringBuilder(prefix.length() + 1 + name.length());
        id.append(prefix).append(':');
        appendSlug(id, name);
        return id.toString();
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
    private static void appendSlug(StringBuilder id, String name) {
        int start = id.length();
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean kept = Letters.isLetterOrDigit(c) || c == '/' || c == '.';
            if (kept && gap && id.length() > start) {
                id.append('-');
            }
            gap = !kept;
            if (kept) {
                id.append(Letters.lower(c));
            }
        }
        if (id.length() == start) {
            id.append(name);
        }
    }
}
