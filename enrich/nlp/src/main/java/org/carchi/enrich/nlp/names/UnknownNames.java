package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Roman;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.Token.Shape;

/** Takes capitalized words that nothing else explains for persons or places, by title, number and case. */
final class UnknownNames implements NameFinder {
    private static final int LONGEST = 4;
    private static final int FARTHEST_VERB = 8;
    private static final Set<String> SPEECH = DataFile.words("lexicon/speech-verbs.txt");

    @Override
    public void find(Cues cues, List<Candidate> found) {
        boolean[] covered = Candidate.covered(cues.size(), found);
        for (int i = 0; i < cues.size(); ) {
            int last = lastOf(cues, covered, i);
            if (last >= i) {
                add(cues, i, last, found);
            }
            i = Math.max(last, i) + 1;
        }
    }

    /** Last token of a run of unexplained capitalized words; less than the first where there is none. */
    private static int lastOf(Cues cues, boolean[] covered, int first) {
        int last = first - 1;
        for (int i = first;
                i < cues.size() && i < first + LONGEST && cues.passage().sameSentence(first, i);
                i++) {
            boolean dash = i > first && cues.token(i).isDash() && cues.token(i).isGlued();
            if (dash) {
                continue;
            }
            if (covered[i] || !isNamePart(cues, i) || (last >= first && endsRun(cues.token(last)))) {
                break;
            }
            last = i;
        }
        return last;
    }

    private static boolean isNamePart(Cues cues, int i) {
        Token token = cues.token(i);
        return token.isCapital()
                && token.baseEnd() - token.start() > 1
                && isSpelled(cues, token)
                && cues.isNameLike(i)
                && cues.head(i).isEmpty()
                && !cues.isTitle(i)
                && !isPlural(token.key());
    }

    /** After a word with a case of its own another name begins. */
    private static boolean endsRun(Token token) {
        return token.hasSuffix() || isWhere(token.key());
    }

    /** Letters only, and no Roman numeral or legal form. */
    private static boolean isSpelled(Cues cues, Token token) {
        String written = cues.passage().text().substring(token.start(), token.baseEnd());
        for (int i = 0; i < written.length(); i++) {
            if (Letters.isDigit(written.charAt(i))) {
                return false;
            }
        }
        return !Roman.isNumeral(written) && !WrittenNames.isNoName(token.key());
    }

    /** Members of a group are no name: {@code Demokratların}. */
    private static boolean isPlural(String key) {
        int plural = Math.max(key.lastIndexOf("lar"), key.lastIndexOf("lər"));
        return plural > 3 && key.length() - plural <= 7;
    }

    private static void add(Cues cues, int first, int last, List<Candidate> found) {
        if (isCommon(cues, first, last)) {
            return;
        }
        type(cues, first, last).ifPresent(type -> {
            NameSpan span = new NameSpan(first, last, NameStem.end(cues, last));
            found.add(Candidate.of(cues.passage(), span, type, Evidence.WEAK));
        });
    }

    private static boolean isCommon(Cues cues, int first, int last) {
        if (first == last && (cues.opensClause(first) && !isSpeaker(cues, first) || isShort(cues.token(first)))) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            if (cues.token(i).isWord() && !cues.isCommonWord(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShort(Token token) {
        return token.baseEnd() - token.start() < 3;
    }

    /** {@code Tramp bildirib}: whoever says something is a person. */
    private static boolean isSpeaker(Cues cues, int first) {
        for (int i = first + 1;
                i < cues.size() && i < first + FARTHEST_VERB && cues.passage().sameSentence(first, i);
                i++) {
            if (SPEECH.contains(cues.token(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<EntityType> type(Cues cues, int first, int last) {
        boolean shop = cues.token(last).key().endsWith("'s");
        if (shop || cues.token(last).shape() == Shape.UPPER || cues.token(last).shape() == Shape.MIXED) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        if (first < last && isForeign(cues, first, last) && !followsTitle(cues, first)) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        if (first == last && isBesidePlace(cues, first)) {
            return Optional.of(EntityType.GPE);
        }
        if (first < last || followsTitle(cues, first)) {
            return Optional.of(EntityType.PERSON);
        }
        return isWhere(cues.token(first).key()) ? Optional.of(EntityType.GPE) : Optional.of(EntityType.PERSON);
    }

    /** Words of another language, mostly names of firms and media. */
    private static boolean isForeign(Cues cues, int first, int last) {
        for (int i = first; i <= last; i++) {
            String key = cues.token(i).key();
            if (key.indexOf('w') >= 0
                    || key.endsWith("ss")
                    || key.contains("sh")
                    || key.contains("th")
                    || key.contains("ck")) {
                return true;
            }
        }
        return false;
    }

    /** In a list with a place: {@code Omaha və Nebraska}. */
    private static boolean isBesidePlace(Cues cues, int i) {
        return isListedBeside(cues, i, i + 1, i + 2) || isListedBeside(cues, i, i - 1, i - 2);
    }

    private static boolean isListedBeside(Cues cues, int i, int link, int other) {
        return link > 0
                && cues.passage().sameSentence(i, other)
                && (cues.token(link).isMark(',') || cues.token(link).is("və"))
                && cues.isPlace(other);
    }

    private static boolean followsTitle(Cues cues, int i) {
        for (int back = 1; back <= 3 && i - back >= 0; back++) {
            boolean title =
                    cues.title(i - back).filter(match -> match.last() == i - 1).isPresent();
            if (title && cues.passage().sameSentence(i, i - back)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhere(String key) {
        for (int length = 3; length < key.length(); length++) {
            Ending ending = Endings.of(key, 0, length, key.length(), Stem.PLAIN);
            if (ending == Ending.LOCATIVE || ending == Ending.ABLATIVE || ending == Ending.RELATIONAL) {
                return true;
            }
        }
        return false;
    }
}
