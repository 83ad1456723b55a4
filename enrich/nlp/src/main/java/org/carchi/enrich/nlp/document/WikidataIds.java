package org.carchi.enrich.nlp.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.EntityRole;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Mention;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.text.Letters;

/**
 * The Wikidata item of an entity, from tables whose rows name the source of each id; empty where the tables or the text
 * leave a doubt.
 */
final class WikidataIds {
    /** The tables, in the folder of the analyzer's data. */
    static final List<String> FILES = List.of(
            "wikidata/odbl/countries.tsv",
            "wikidata/odbl/districts.tsv",
            "wikidata/places.tsv",
            "wikidata/persons.tsv");

    private static final Map<Key, Item> ITEMS = new HashMap<>();
    private static final Set<String> PLACES = new HashSet<>();

    static {
        FILES.forEach(file -> DataFile.rows(file).forEach(WikidataIds::add));
    }

    private WikidataIds() {}

    private record Key(EntityType type, String name) {}

    /**
     * An item that a name may stand for.
     *
     * @param offices one of which the text has to give; empty for what holds none
     * @param alone whether the name is enough where the text gives no office, or whatever head word follows it
     */
    private record Item(String id, List<String> offices, boolean alone) {
        boolean fits(List<EntityRole> roles) {
            return offices.isEmpty()
                    || (roles.isEmpty() ? alone : roles.stream().anyMatch(this::holds));
        }

        private boolean holds(EntityRole role) {
            return offices.stream().anyMatch(Letters.lower(role.role())::contains);
        }
    }

    private static void add(DataFile.Row row) {
        EntityType type = EntityType.valueOf(row.column(1));
        String name = row.column(0);
        boolean person = type == EntityType.PERSON;
        List<String> offices = person ? List.of(row.column(4).split("\\|", -1)) : List.of();
        ITEMS.put(
                new Key(type, name),
                new Item(row.column(2), offices, row.column(5).equals("alone")));
        if (type == EntityType.GPE) {
            PLACES.add(name);
            PLACES.add(name.substring(0, Math.max(name.lastIndexOf(' '), 0)));
        }
    }

    /**
     * The id of an entity.
     *
     * @param text the text in which the mentions stand
     */
    static Optional<String> of(
            EntityType type, String name, List<EntityRole> roles, List<Mention> mentions, String text) {
        return type == EntityType.GPE
                ? place(name, mentions, text)
                : Optional.ofNullable(ITEMS.get(new Key(type, name)))
                        .filter(item -> item.fits(roles))
                        .map(Item::id);
    }

    /** The one id on which all mentions agree that say anything. */
    private static Optional<String> place(String name, List<Mention> mentions, String text) {
        if (!PLACES.contains(name)) {
            return Optional.empty();
        }
        Optional<Item> bare = item(name);
        boolean alone = bare.map(Item::alone).orElse(false);
        Set<String> ids = new HashSet<>();
        for (Mention mention : mentions) {
            Optional<HeadWord> head = HeadWord.after(text, mention.span().end());
            if (head.filter(HeadWord::isOfAnotherThing).isPresent()) {
                continue;
            }
            Optional<Item> headed = head.flatMap(word -> item(name + ' ' + word.kind()));
            if (headed.isEmpty() && head.isPresent() && !head.get().plural() && !alone) {
                return Optional.empty();
            }
            headed.or(() -> bare).map(Item::id).ifPresent(ids::add);
        }
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    private static Optional<Item> item(String place) {
        return Optional.ofNullable(ITEMS.get(new Key(EntityType.GPE, place)));
    }
}
