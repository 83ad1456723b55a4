package org.carchi.enrich.nlp.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.names.Candidate;

/** Gives each short form of a person's name the full name that the document has for it. */
public final class Persons {
    private static final int MOST_NAMESAKES = 20;

    private final Map<String, List<String>> fullNames = new HashMap<>();

    private Persons(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.PERSON && isFull(candidate.main())) {
                PersonName.keys(candidate.main()).forEach(key -> add(key, candidate.main()));
            }
        }
    }

    private void add(String key, String fullName) {
        List<String> names = fullNames.computeIfAbsent(key, surname -> new ArrayList<>());
        if (names.size() < MOST_NAMESAKES && !names.contains(fullName)) {
            names.add(fullName);
        }
    }

    /** The same candidates, persons under their full names. */
    public static List<Candidate> resolve(List<Candidate> candidates) {
        Persons persons = new Persons(candidates);
        return candidates.stream().map(persons::resolve).toList();
    }

    private Candidate resolve(Candidate candidate) {
        if (candidate.type() != EntityType.PERSON) {
            return candidate;
        }
        return fullName(candidate.main()).map(candidate::knownAs).orElse(candidate);
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0 && name.indexOf('.') < 0;
    }

    private Optional<String> fullName(String name) {
        return PersonName.lookUpKeys(name).stream()
                .flatMap(key -> fullNames.getOrDefault(key, List.of()).stream())
                .filter(full -> PersonName.isShortFor(name, full))
                .findFirst();
    }
}
