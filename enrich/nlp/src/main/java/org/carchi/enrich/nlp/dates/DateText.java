package org.carchi.enrich.nlp.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.names.Ordinals;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Sentence;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.Token.Shape;

/** A sentence as the date rules read it, with the day to which relative dates refer. */
final class DateText {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int FARTHEST_VERB = 40;

    private final Passage passage;
    private final Optional<LocalDate> reference;
    private final Sentence sentence;

    DateText(Passage passage, Optional<LocalDate> reference, Sentence sentence) {
        this.passage = passage;
        this.reference = reference;
        this.sentence = sentence;
    }

    Passage passage() {
        return passage;
    }

    /** Day of publication in Baku. */
    Optional<LocalDate> reference() {
        return reference;
    }

    boolean has(int i) {
        return i >= sentence.first() && i <= sentence.last();
    }

    Token token(int i) {
        return passage.token(i);
    }

    /** The token in lower case with what is joined to it; empty beyond the sentence. */
    String word(int i) {
        return has(i) ? token(i).key() : "";
    }

    boolean is(int i, String word) {
        return word(i).equals(word);
    }

    boolean startsWith(int i, String prefix) {
        return word(i).startsWith(prefix);
    }

    String suffix(int i) {
        return token(i).suffix(passage.lower());
    }

    boolean isDash(int i) {
        return has(i) && token(i).isDash();
    }

    Optional<Match<Month>> month(int i) {
        return has(i) && token(i).isWord()
                ? Month.ALL.longestAt(passage, i).filter(match -> match.ending() != Ending.PLURAL && !isPerson(match))
                : Optional.empty();
    }

    /** {@code Marta} and {@code May} with a capital inside a sentence, but not after a number. */
    private boolean isPerson(Match<Month> match) {
        int i = match.first();
        return match.phrase().isAlsoName()
                && token(i).shape() == Shape.TITLE
                && !passage.opensSentence(i)
                && !(has(i - 1) && token(i - 1).isNumber())
                && !startsWith(i + 1, "ay");
    }

    /** A whole number without decimals; -1 where the token is none. */
    int number(int i) {
        return has(i) ? wholeNumber(token(i)) : -1;
    }

    private static int wholeNumber(Token token) {
        boolean digits = token.isNumber() && token.key().length() <= 4;
        for (int c = 0; digits && c < token.key().length(); c++) {
            digits = token.key().charAt(c) >= '0' && token.key().charAt(c) <= '9';
        }
        return digits ? Integer.parseInt(token.key()) : -1;
    }

    int year(int i) {
        int number = number(i);
        return number >= FIRST_YEAR && number <= LAST_YEAR ? number : -1;
    }

    int dayOfMonth(int i) {
        int number = number(i);
        return number >= 1 && number <= 31 ? number : -1;
    }

    boolean isOrdinal(int i) {
        return has(i) && Ordinals.isOrdinal(passage, i);
    }

    /** {@code gün} in any form: {@code günü}, {@code günündən}. */
    boolean isDayWord(int i) {
        return startsWith(i, "gün") && !startsWith(i, "günorta") && !startsWith(i, "günəş");
    }

    /** {@code il} in any case, singular. */
    boolean isYearWord(int i) {
        return YearWord.isSingular(word(i));
    }

    boolean isYearsWord(int i) {
        return startsWith(i, "illər");
    }

    /** Whether the sentence goes on in the future tense. */
    boolean isFuture(int i) {
        for (int k = i; has(k) && k < i + FARTHEST_VERB; k++) {
            String key = token(k).key();
            if (key.contains("acaq") || key.contains("əcək") || key.contains("acağ") || key.contains("əcəy")) {
                return true;
            }
        }
        return false;
    }
}
