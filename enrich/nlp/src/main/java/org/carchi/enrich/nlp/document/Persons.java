package org.carchi.enrich.nlp.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.names.Candidate;

/** Gives each short form of a person's name the full name that the document has for it. */
public final class Persons {
    private static final int MOST_NAMESAKES = 20;

    private final Map<String, List<String>> fullNames = new HashMap<>();
    private final Map<String, String> resolved = new HashMap<>();

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
        List<Candidate> resolved = new ArrayList<>(candidates.size());
        candidates.forEach(candidate -> resolved.add(persons.resolve(candidate)));
        return resolved;
    }

    private Candidate resolve(Candidate candidate) {
        if (candidate.type() != EntityType.PERSON) {
            return candidate;
        }
        String full = resolved.computeIfAbsent(candidate.main(), this::fullName);
        return full.equals(candidate.main()) ? candidate : candidate.knownAs(full);
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0 && name.indexOf('.') < 0;
    }

    /** The full name for which this one may stand; itself where there is none. */
    private String fullName(String name) {
        for (String key : PersonName.lookUpKeys(name)) {
            for (String full : fullNames.getOrDefault(key, List.of())) {
                if (PersonName.isShortFor(name, full)) {
                    return full;
                }
            }
        }
        return name;
    }
}
