package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name.Category;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Token;

/** Finds names in quotation marks and tells their type by the noun after them. */
final class QuotedNames implements NameFinder {
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_UNTYPED = 4;
    private static final int FARTHEST_TYPE_WORD = 4;
    private static final PhraseTrie<TypeWord> TYPE_WORDS = TypeWord.all("lexicon/type-words.tsv");

    @Override
    public void find(Cues cues, List<Candidate> found) {
        for (int i = 0; i + 2 < cues.size(); i++) {
            if (cues.token(i).opensQuote()) {
                int close = closing(cues, i);
                if (close > i + 1) {
                    addName(cues, i + 1, close - 1, found);
                    i = close;
                }
            }
        }
    }

    private static int closing(Cues cues, int open) {
        for (int i = open + 1; i < cues.size() && i <= open + LONGEST_NAME + 1; i++) {
            if (cues.token(i).closesQuote()) {
                return i;
            }
        }
        return -1;
    }

    private static void addName(Cues cues, int first, int last, List<Candidate> found) {
        if (!isNameLike(cues, first, last)) {
            return;
        }
        NameSpan span = new NameSpan(first, last, cues.token(last).baseEnd());
        Optional<EntityType> type = typeAfter(cues, last + 2);
        if (type.isPresent()) {
            found.add(Candidate.of(cues.passage(), span, type.get(), Evidence.QUOTED));
        } else if (last - first < LONGEST_UNTYPED && isPlain(cues, first, last)) {
            found.add(untyped(cues, span));
        }
    }

    private static boolean isPlain(Cues cues, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (cues.token(i).isMark()
                    && !cues.token(i).isDash()
                    && !cues.token(i).isMark('&')) {
                return false;
            }
        }
        return !cues.isCommonOpener(first) || first == last || cues.token(last).isCapital();
    }

    /** By its own head noun or the lists, else an organization: towns and persons stand without quotation marks. */
    private static Candidate untyped(Cues cues, NameSpan span) {
        Optional<Category> listed = cues.listed(span.first())
                .filter(match -> match.first() == span.first() && match.last() == span.last())
                .map(match -> match.phrase().category())
                .filter(category -> category != Category.COUNTRY);
        EntityType type = listed.map(Category::type)
                .filter(known -> known != EntityType.GPE)
                .or(() -> cues.head(span.last()).map(head -> head.phrase().type()))
                .orElse(EntityType.ORGANIZATION);
        return Candidate.of(cues.passage(), span, type, listed.isPresent() ? Evidence.QUOTED : Evidence.WEAK);
    }

    /** A name begins with a capital and holds no end of a sentence. */
    private static boolean isNameLike(Cues cues, int first, int last) {
        Token token = cues.token(first);
        boolean end = cues.token(last).isMark('.')
                || cues.token(last).isMark(',')
                || cues.token(last).isMark('!');
        return !end && (token.isCapital() || token.isNumber());
    }

    /** The noun is the head of the name, or a legal form. */
    private static boolean isTyping(Cues cues, Match<TypeWord> match) {
        return match.phrase().stem() == Stem.POSSESSIVE
                || !cues.token(match.first()).isLower();
    }

    private static Optional<EntityType> typeAfter(Cues cues, int from) {
        for (int i = from; i < cues.size() && i < from + FARTHEST_TYPE_WORD; i++) {
            boolean otherName = i > from && cues.token(i).isCapital();
            if (!cues.passage().sameSentence(from - 1, i) || cues.token(i).isMark() || otherName) {
                return Optional.empty();
            }
            Optional<EntityType> type = TYPE_WORDS
                    .longestAt(cues.passage(), i)
                    .filter(match -> isTyping(cues, match))
                    .map(match -> match.phrase().type());
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }
}
