package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.lexicon.NounLemmas;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** Finds names that stand in the gazetteer. */
final class ListedNames implements NameFinder {

    @Override
    public void find(Cues cues, List<Candidate> found) {
        for (int i = 0; i < cues.size(); i++) {
            Optional<Match<Name>> match = cues.listed(i);
            if (match.isPresent() && match.get().first() == i) {
                found.add(candidate(cues.passage(), match.get()));
            }
        }
    }

    /** Acronyms must be in capitals, and a common word must not open the sentence. */
    static boolean isWritten(Passage passage, Match<Name> match) {
        Token token = passage.token(match.first());
        Name name = match.phrase();
        boolean acronym = name.text().length() > 1 && isAcronym(name.text());
        if (acronym) {
            String written = passage.text().substring(token.start(), match.stemEnd());
            return written.equals(name.text());
        }
        boolean opener = passage.opensSentence(match.first());
        return !opener || !name.ambiguous() && !isLongerWord(token, match);
    }

    /** {@code Limanın} is the harbour's, not Lima's. */
    private static boolean isLongerWord(Token token, Match<Name> match) {
        String noun = NounLemmas.of(token.key());
        return match.first() == match.last()
                && Lexicon.isNounStem(noun)
                && noun.length() > match.phrase().key().length();
    }

    private static boolean isAcronym(String text) {
        return text.length() <= 5 && Letters.isUpper(text.charAt(1));
    }

    private static Candidate candidate(Passage passage, Match<Name> match) {
        Name name = match.phrase();
        Evidence evidence = name.ambiguous() ? Evidence.LISTED_BUT_COMMON : Evidence.LISTED;
        NameSpan span = new NameSpan(match.first(), match.last(), match.stemEnd());
        return Candidate.of(passage, span, name.category().type(), evidence).knownAs(name.main());
    }
}
