package org.carchi.enrich.nlp.quantities;

import java.util.Optional;
import org.carchi.enrich.nlp.Statistic.Comparator;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.quantities.Quantity.UnitEnding;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** Reads a number, or a range, with approximator and unit. */
final class QuantityReader {
    private final Passage passage;
    private int last;
    private Comparator comparator = Comparator.EXACT;
    private UnitEnding ending = UnitEnding.NONE;

    private QuantityReader(Passage passage) {
        this.passage = passage;
    }

    static Optional<Quantity> at(Passage passage, int token) {
        return ScoreReader.at(passage, token).or(() -> amount(passage, token));
    }

    private static Optional<Quantity> amount(Passage passage, int token) {
        return NumberRange.at(passage, token).flatMap(range -> new QuantityReader(passage).read(range));
    }

    private Optional<Quantity> read(NumberRange range) {
        last = range.last();
        readComparator(range);
        Optional<Match<Unit>> unit = unitAt(last + 1).or(() -> signBefore(range.first()));
        Optional<CountedNoun> noun = unit.isEmpty() ? CountedNoun.at(passage, last + 1) : Optional.empty();
        boolean nothing = unit.isEmpty() && noun.isEmpty();
        if (nothing || isInflected(range)) {
            return Optional.empty();
        }
        int unitFirst = unit.map(Match::first).orElse(last + 1);
        int unitEnd = unit.map(Match::last).orElseGet(() -> noun.get().last());
        last = Math.max(last, unitEnd);
        unit.ifPresent(this::readEnding);
        readComparatorAfterUnit(unitEnd);
        int first = Math.min(unitFirst, approximatorBefore(range.first()));
        Kind kind = unit.map(match -> match.phrase().kind()).orElse(Kind.COUNT);
        String code = unit.map(match -> match.phrase().code())
                .orElseGet(() -> noun.get().lemma());
        return Optional.of(new Quantity(
                first,
                last,
                range.first(),
                range.last(),
                unitFirst,
                unitEnd,
                range.low(),
                range.high(),
                kind,
                Optional.of(code),
                range.high().isPresent() && comparator == Comparator.EXACT ? Comparator.RANGE : comparator,
                ending));
    }

    /** A number with a case of its own stands for the thing counted: {@code 83-də pozuntu}. */
    private boolean isInflected(NumberRange range) {
        String suffix = range.ending().ending();
        return !suffix.isEmpty()
                && comparator == Comparator.EXACT
                && range.high().isEmpty()
                && !suffix.startsWith("l");
    }

    private Optional<Match<Unit>> unitAt(int i) {
        if (i >= passage.size() || !passage.sameSentence(i, i - 1)) {
            return Optional.empty();
        }
        return Unit.ALL.longestAt(passage, i);
    }

    /** A currency sign may stand before: {@code £2.8 milyard}. */
    private Optional<Match<Unit>> signBefore(int number) {
        boolean sign = number > 0
                && passage.token(number - 1).isMark()
                && passage.token(number).isGlued();
        return sign ? unitAtSign(number - 1).filter(match -> match.phrase().kind() == Kind.MONEY) : Optional.empty();
    }

    private Optional<Match<Unit>> unitAtSign(int i) {
        return Unit.ALL.longestAt(passage, i);
    }

    /** What is joined to the number itself: {@code 2 milyondan çox}, {@code 100-ə yaxın}. */
    private void readComparator(NumberRange range) {
        if (range.ending().isAblative()) {
            compareAt(last + 1, true);
        } else if (range.ending().isDative()) {
            compareAt(last + 1, false);
        } else if (range.ending().isTerminative()) {
            comparator = Comparator.AT_MOST;
        }
    }

    private void readEnding(Match<Unit> unit) {
        Token token = passage.token(unit.last());
        String suffix = token.suffix(passage.lower());
        boolean possessive = unit.phrase().stem() == Stem.POSSESSIVE;
        ending = switch (unit.ending()) {
            case NOMINATIVE -> possessive ? UnitEnding.POSSESSIVE : UnitEnding.NONE;
            case DATIVE -> UnitEnding.DATIVE;
            case ABLATIVE -> UnitEnding.ABLATIVE;
            case TERMINATIVE -> UnitEnding.TERMINATIVE;
            case DERIVED -> UnitEnding.LIQ;
            default -> UnitEnding.OTHER;
        };
        if (!suffix.isEmpty()) {
            ending = joinedEnding(suffix);
        }
    }

    private static UnitEnding joinedEnding(String suffix) {
        if (suffix.endsWith("dan") || suffix.endsWith("dən")) {
            return UnitEnding.ABLATIVE;
        }
        if (suffix.endsWith("dək") || suffix.endsWith("dak")) {
            return UnitEnding.TERMINATIVE;
        }
        return suffix.endsWith("a") || suffix.endsWith("ə") ? UnitEnding.DATIVE : UnitEnding.POSSESSIVE;
    }

    /** {@code 50 manatdan artıq}, {@code 30 nəfərə yaxın}. */
    private void readComparatorAfterUnit(int unitEnd) {
        switch (ending) {
            case ABLATIVE -> compareAt(unitEnd + 1, true);
            case DATIVE -> compareAt(unitEnd + 1, false);
            case TERMINATIVE -> comparator = Comparator.AT_MOST;
            default -> compareAround(unitEnd + 1);
        }
    }

    private void compareAt(int i, boolean ablative) {
        String word = i < passage.size() && passage.sameSentence(i, i - 1)
                ? passage.token(i).key()
                : "";
        Comparator found = ablative ? ComparatorWords.afterAblative(word) : ComparatorWords.afterDative(word);
        if (found != Comparator.EXACT) {
            comparator = found;
            last = i;
        }
    }

    private void compareAround(int i) {
        String word = i < passage.size() && passage.sameSentence(i, i - 1)
                ? passage.token(i).key()
                : "";
        if (word.equals("civarında") || word.equals("ətrafında")) {
            comparator = Comparator.ABOUT;
            last = i;
        }
    }

    /** Index of the first token of the approximator before the number; the number where there is none. */
    private int approximatorBefore(int number) {
        for (int length = Approximator.LONGEST; length >= 1; length--) {
            int first = number - length;
            if (first >= 0 && passage.sameSentence(number, first)) {
                Optional<Match<Approximator>> match = Approximator.ALL
                        .longestAt(passage, first)
                        .filter(found -> found.last() == number - 1 && found.ending() == Ending.NOMINATIVE);
                if (match.isPresent()) {
                    comparator = match.get().phrase().comparator();
                    return first;
                }
            }
        }
        return number;
    }
}
