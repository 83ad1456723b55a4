package org.carchi.enrich.nlp.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.names.Candidate;

/** Gives each short form of a person's name the full name that the document has for it. */
public final class Persons {
    private final List<String> fullNames = new ArrayList<>();

    private Persons(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            if (candidate.type() == EntityType.PERSON && isFull(candidate.main())) {
                fullNames.add(candidate.main());
            }
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
        return fullNames.stream()
                .filter(full -> PersonName.isShortFor(name, full))
                .findFirst();
    }
}
