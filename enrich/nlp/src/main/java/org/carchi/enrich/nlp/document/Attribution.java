package org.carchi.enrich.nlp.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.WordTest;

/** Tells of what a claim speaks, and who makes it. */
public final class Attribution {
    private static final Set<String> SPEECH = DataFile.words("lexicon/speech-verbs.txt");
    private static final Set<String> REPORTS =
            Set.of("sözlərinə", "məlumatına", "fikrincə", "açıqlamasına", "hesabatına");
    private static final WordTest SAY = new WordTest(word -> SPEECH.contains(word) || REPORTS.contains(word));
    private static final int MOST_SUBJECTS = 3;

    private final Passage passage;
    private final List<Candidate> names;
    private final int[] nameOfToken;
    private final int[] speakerOfSentence;

    public Attribution(Passage passage, List<Candidate> names) {
        this.passage = passage;
        this.names = names;
        this.nameOfToken = new int[passage.size()];
        this.speakerOfSentence = new int[passage.sentences().size()];
        for (int n = 0; n < names.size(); n++) {
            for (int t = names.get(n).first(); t <= names.get(n).last(); t++) {
                nameOfToken[t] = n + 1;
            }
        }
        for (int s = 0; s < speakerOfSentence.length; s++) {
            speakerOfSentence[s] = findSpeaker(s);
        }
    }

    /** The first person, else organization, that a verb or noun of saying follows. */
    private int findSpeaker(int sentence) {
        int person = 0;
        int organization = 0;
        int last = passage.sentences().get(sentence).last();
        for (int t = passage.sentences().get(sentence).first(); t <= last; t++) {
            int name = nameOfToken[t];
            if (name > 0 && names.get(name - 1).type() == EntityType.PERSON) {
                person = person == 0 ? name : person;
            } else if (name > 0 && names.get(name - 1).type() == EntityType.ORGANIZATION) {
                organization = organization == 0 ? name : organization;
            } else if (saysSomething(t)) {
                return person > 0 ? person : organization;
            }
        }
        return 0;
    }

    private boolean saysSomething(int token) {
        return SAY.test(passage.token(token).word());
    }

    /** Id of who says what the sentence says. */
    public Optional<String> speaker(int sentence) {
        int speaker = speakerOfSentence[sentence];
        return speaker == 0 ? Optional.empty() : Optional.of(id(speaker));
    }

    /** Ids of what is named between two tokens, sorted. */
    public List<String> subjects(int first, int last) {
        SortedSet<String> ids = new TreeSet<>();
        for (int t = first; t <= last && ids.size() < MOST_SUBJECTS; t++) {
            if (nameOfToken[t] > 0 && names.get(nameOfToken[t] - 1).type() != EntityType.PERSON) {
                ids.add(id(nameOfToken[t]));
            }
        }
        return List.copyOf(ids);
    }

    private String id(int name) {
        Candidate candidate = names.get(name - 1);
        return EntityId.of(candidate.type(), candidate.main());
    }
}
