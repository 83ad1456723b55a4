package org.carchi.enrich.nlp.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityRole;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Vocabulary;
import org.carchi.enrich.nlp.gazetteer.WordForm;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Passage;

/** Reads the office that stands before a person's name, and the country or body in which it is held. */
final class Roles {
    private static final int LONGEST_TITLE = 7;

    private final Passage passage;
    private final Map<Integer, Candidate> endingAt = new HashMap<>();

    Roles(Passage passage, List<Candidate> names) {
        this.passage = passage;
        names.forEach(name -> endingAt.put(name.last(), name));
    }

    Optional<EntityRole> before(Candidate person) {
        if (person.type() != EntityType.PERSON) {
            return Optional.empty();
        }
        int last = person.first() - 1;
        for (int first = Math.max(0, last - LONGEST_TITLE); first <= last; first++) {
            Optional<EntityRole> role = title(first, last).map(this::role);
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    private Optional<Match<WordForm>> title(int first, int last) {
        return passage.token(first).isWord() && passage.sameSentence(first, last + 1)
                ? Vocabulary.titles().longestAt(passage, first).filter(match -> match.last() == last)
                : Optional.empty();
    }

    private EntityRole role(Match<WordForm> title) {
        int start = passage.token(title.first()).start();
        boolean capital = Letters.isUpper(passage.text().charAt(start));
        String lemma = title.phrase().lemma();
        return new EntityRole(
                capital ? Letters.capitalized(lemma) : lemma,
                holder(title.first() - 1),
                passage.original(start, passage.token(title.last()).end()));
    }

    private Optional<String> holder(int token) {
        return Optional.ofNullable(endingAt.get(token))
                .filter(name -> name.type() == EntityType.GPE || name.type() == EntityType.ORGANIZATION)
                .map(name -> EntityId.of(name.type(), name.main()));
    }
}
