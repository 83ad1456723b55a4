package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Gazetteer;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name.Category;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Token;

/** Finds names by the small type word after them: {@code Xınalıq kəndi}, {@code Turan klubu}. */
final class ClassedNames implements NameFinder {
    private static final PhraseTrie<TypeWord> CLASSES = TypeWord.all("lexicon/name-classes.tsv");

    @Override
    public void find(Cues cues, List<Candidate> found) {
        for (int i = 1; i < cues.size(); i++) {
            if (cues.token(i).isLower() && cues.passage().sameSentence(i, i - 1)) {
                Optional<Match<TypeWord>> word = CLASSES.longestAt(cues.passage(), i);
                if (word.isPresent() && word.get().phrase().stem() == Stem.POSSESSIVE) {
                    add(cues, i - 1, word.get(), found);
                }
            }
        }
    }

    private static void add(Cues cues, int last, Match<TypeWord> word, List<Candidate> found) {
        if (!isPart(cues, last) && !isKnownPlace(cues, last)) {
            return;
        }
        int first = last;
        while (first > 0
                && cues.listed(last).isEmpty()
                && cues.passage().sameSentence(first - 1, last)
                && isJoined(cues, first - 1)) {
            first--;
        }
        EntityType type = word.phrase().type();
        NameSpan span = new NameSpan(first, last, cues.token(last).baseEnd());
        Evidence evidence = type == EntityType.GPE ? Evidence.CERTAIN : Evidence.FAIR;
        found.add(Candidate.of(cues.passage(), span, type, evidence));
    }

    /** Even where it opens the sentence and is a common word as well: {@code Füzuli şəhəri}. */
    private static boolean isKnownPlace(Cues cues, int i) {
        return cues.token(i).isCapital()
                && Gazetteer.names()
                        .longestAt(cues.passage(), i)
                        .filter(match -> match.ending() == Ending.NOMINATIVE)
                        .isPresent();
    }

    private static boolean isJoined(Cues cues, int i) {
        Token token = cues.token(i);
        if (token.isDash()) {
            return token.isGlued() && cues.token(i + 1).isGlued();
        }
        return isPart(cues, i) && (isTown(cues, i) || !endsWithCase(cues, i));
    }

    /** {@code Denver Naqqets klubu}. */
    private static boolean isTown(Cues cues, int i) {
        return cues.listed(i + 1).isEmpty()
                && cues.listed(i)
                        .filter(match ->
                                match.phrase().category() == Category.CITY && match.ending() == Ending.NOMINATIVE)
                        .isPresent();
    }

    private static boolean isPart(Cues cues, int i) {
        return cues.isNameLike(i) && cues.head(i).isEmpty() && cues.title(i).isEmpty();
    }

    /** {@code Qubanın Xınalıq kəndi}: the name before stands for itself. */
    private static boolean endsWithCase(Cues cues, int i) {
        return cues.listed(i).isPresent()
                || NameStem.end(cues, i) < cues.token(i).end()
                || looksGenitive(cues.token(i).key());
    }

    private static boolean looksGenitive(String key) {
        return key.length() > 4
                && (key.endsWith("ın") || key.endsWith("in") || key.endsWith("un") || key.endsWith("ün"));
    }
}
