package org.carchi.enrich.nlp.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.Entity;
import org.carchi.enrich.nlp.EntityRole;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Mention;
import org.carchi.enrich.nlp.Mention.Method;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.dates.DateMatch;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.text.Passage;

/** Puts the mentions of a document together to the things they name. */
public final class Entities {
    private static final float DATE_CONFIDENCE = 0.95f;
    private static final Comparator<Mention> BY_SPAN = Comparator.comparing(Mention::span);
    private static final Comparator<Entity> FIRST_NAMED_FIRST = Comparator.comparing(
                    (Entity entity) -> entity.mentions().get(0).span())
            .thenComparing(Entity::id);

    private final Passage passage;
    private final String original;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, Named> named = new LinkedHashMap<>();

    private final Map<Named, String> ids = new HashMap<>();

    private record Named(EntityType type, String name) {
        String id() {
            return EntityId.of(type, name);
        }
    }

    private final Map<String, List<EntityRole>> roles = new LinkedHashMap<>();

    public Entities(Passage passage, String original) {
        this.passage = passage;
        this.original = original;
    }

    public void addNames(List<Candidate> names) {
        Roles titles = new Roles(passage, names);
        for (Candidate name : names) {
            Named thing = new Named(name.type(), name.main());
            String id = ids.computeIfAbsent(thing, Named::id);
            add(id, thing, mention(name));
            titles.before(name)
                    .ifPresent(role ->
                            roles.computeIfAbsent(id, key -> new ArrayList<>()).add(role));
        }
    }

    private Mention mention(Candidate name) {
        return mention(
                passage.original(name.start(), name.end()),
                name.form(),
                name.evidence().method(),
                name.evidence().confidence());
    }

    public void addDate(DateMatch date) {
        int start = passage.token(date.first()).start();
        int end = passage.token(date.last()).end();
        Mention mention = mention(passage.original(start, end), date.time().value(), Method.RULE, DATE_CONFIDENCE);
        add(dateId(date), new Named(EntityType.DATE, date.time().value()), mention);
    }

    public static String dateId(DateMatch date) {
        return EntityId.of(EntityType.DATE, date.key());
    }

    private Mention mention(Span span, String lemma, Method method, float confidence) {
        return new Mention(span, span.in(original), lemma, method, confidence);
    }

    private void add(String id, Named name, Mention mention) {
        named.putIfAbsent(id, name);
        mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(mention);
    }

    /** The entities, sorted by first mention. */
    public List<Entity> build() {
        int most = mentions.values().stream().mapToInt(List::size).max().orElse(1);
        List<Entity> entities = new ArrayList<>(mentions.size());
        mentions.forEach((id, found) -> entities.add(entity(id, found, most)));
        entities.sort(FIRST_NAMED_FIRST);
        return entities;
    }

    private Entity entity(String id, List<Mention> found, int most) {
        found.sort(BY_SPAN);
        Named name = named.getOrDefault(id, new Named(EntityType.DATE, id));
        float salience = Salience.of(found, most, original.length());
        String canonical = Canonical.of(name.type(), name.name(), found);
        List<EntityRole> titles = roles.getOrDefault(id, List.of());
        Optional<String> item = WikidataIds.of(name.type(), canonical, titles, found, original);
        return new Entity(id, name.type(), canonical, item, titles, found, salience);
    }
}
