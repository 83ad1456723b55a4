package org.carchi.enrich.nlp.names;

import java.util.List;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.HeadNoun;
import org.carchi.enrich.nlp.gazetteer.Match;

/** Finds names by their head noun: {@code Daxili İşlər Nazirliyi}, {@code Kür çayı}, {@code III MDB Oyunları}. */
final class HeadedNames implements NameFinder {

    @Override
    public void find(Cues cues, List<Candidate> found) {
        for (int i = 0; i < cues.size(); i++) {
            if (cues.head(i).isPresent()) {
                find(cues, cues.head(i).get(), found);
            }
        }
    }

    private static void find(Cues cues, Match<HeadNoun> head, List<Candidate> found) {
        int first = new LeftEdge(cues, head).find();
        if (first < head.first() && !followsQuotedName(cues, first) && isNamed(cues, head, first)) {
            NameSpan span = new NameSpan(first, head.last(), head.stemEnd());
            found.add(Candidate.of(cues.passage(), span, type(cues, head, first), Evidence.STRONG));
        }
    }

    /** {@code “Türkmənqaz” Dövlət Konserni}: the quoted words are the name. */
    private static boolean followsQuotedName(Cues cues, int first) {
        return first > 1
                && cues.token(first - 1).closesQuote()
                && !cues.token(first - 2).isMark()
                && cues.passage().sameSentence(first, first - 1);
    }

    /** Whether what stands before the head makes it a name, not a description. */
    private static boolean isNamed(Cues cues, Match<HeadNoun> head, int first) {
        if (cues.token(head.first()).isCapital()) {
            return head.phrase().isIzafet()
                    || !LeftEdge.looksGenitive(cues.token(head.first() - 1).key());
        }
        return head.phrase().isIzafet() && (holdsName(cues, first, head.first()) || isNumbered(cues, head, first));
    }

    /** {@code 2027-ci il dünya çempionatı}. */
    private static boolean isNumbered(Cues cues, Match<HeadNoun> head, int first) {
        return head.phrase().type() == EntityType.EVENT && cues.token(first).isNumber();
    }

    private static boolean holdsName(Cues cues, int first, int head) {
        for (int i = first; i < head; i++) {
            if (cues.isNameLike(i)) {
                return true;
            }
        }
        return false;
    }

    private static EntityType type(Cues cues, Match<HeadNoun> head, int first) {
        boolean centre = head.phrase().lemma().equals("mərkəz");
        for (int i = first; centre && i < head.first(); i++) {
            if (cues.token(i).is("adına")) {
                return EntityType.FACILITY;
            }
        }
        return head.phrase().type();
    }
}
