package org.carchi.enrich.nlp.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.text.Passage;

/** Follows definitions in brackets: after {@code Nazirlər Kabineti (NK)} each {@code NK} is the Nazirlər Kabineti. */
public final class Acronyms {
    private final Map<String, Candidate> defined = new HashMap<>();

    private Acronyms(Passage passage, List<Candidate> names) {
        for (int i = 0; i + 1 < names.size(); i++) {
            Candidate full = names.get(i);
            Candidate acronym = names.get(i + 1);
            if (isDefinition(passage, full, acronym)) {
                defined.putIfAbsent(acronym.form(), full);
            }
        }
    }

    /** The names with each defined acronym under its full name. */
    public static List<Candidate> resolve(Passage passage, List<Candidate> names) {
        Acronyms acronyms = new Acronyms(passage, names);
        List<Candidate> resolved = new ArrayList<>(names.size());
        names.forEach(name -> resolved.add(acronyms.resolve(name)));
        return resolved;
    }

    private Candidate resolve(Candidate name) {
        Candidate full = defined.get(name.form());
        return full == null || full == name ? name : name.as(full.type()).knownAs(full.main());
    }

    private static boolean isDefinition(Passage passage, Candidate full, Candidate acronym) {
        int bracket = afterQuote(passage, full.last() + 1);
        return bracket < passage.size()
                && passage.token(bracket).isMark('(')
                && acronym.first() == beforeQuote(passage, bracket + 1)
                && acronym.first() == acronym.last()
                && acronym.type() == EntityType.ORGANIZATION
                && full.type() != EntityType.PERSON
                && full.type() != EntityType.GPE
                && acronym.form().length() < full.form().length();
    }

    private static int afterQuote(Passage passage, int i) {
        return i < passage.size() && passage.token(i).closesQuote() ? i + 1 : i;
    }

    private static int beforeQuote(Passage passage, int i) {
        return i < passage.size() && passage.token(i).opensQuote() ? i + 1 : i;
    }
}
