package org.carchi.enrich.nlp.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Sentence;
import org.carchi.enrich.nlp.text.WordTest;

/** All calendar expressions of a passage. */
public final class Dates {
    private static final List<DateRule> RULES = List.of(
            new YearDates(),
            new MonthDates(),
            new NumericDates(),
            new CenturyDates(),
            new WeekdayDates(),
            new RelativeDates());

    private static final Set<String> FIRST_WORDS = Set.of(
            "ilin",
            "il",
            "ayın",
            "ertəsi",
            "birinci",
            "ilk",
            "ikinci",
            "üçüncü",
            "dördüncü",
            "sonuncu",
            "son",
            "sabah",
            "bazar",
            "çərşənbə",
            "cümə",
            "şənbə",
            "dünən",
            "dünənki",
            "dünəndən",
            "srağagün",
            "sragagün",
            "bugün",
            "bugünkü",
            "bugünədək",
            "sabahkı",
            "sabahdan");

    private static final WordTest BEGINS = new WordTest(Dates::mayBegin);

    private Dates() {}

    /** Whether an expression may begin with the word; none of the rules begins with another. */
    private static boolean mayBegin(String word) {
        return FIRST_WORDS.contains(word)
                || SmallNumber.isWord(word)
                || Relation.of(word).isPresent()
                || Month.ALL.mayBegin(word)
                || WeekdayDates.isForm(word, "şənbə")
                || WeekdayDates.isForm(word, "çərşənbə")
                || isRoman(word);
    }

    private static boolean isRoman(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("ıvxlcdm".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The expressions in order; they do not overlap. */
    public static List<DateMatch> find(Passage passage, Optional<Instant> publishedAt) {
        Optional<LocalDate> reference = publishedAt.flatMap(BakuTime::day);
        List<DateMatch> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            find(new DateText(passage, reference, sentence), sentence, found);
        }
        return found;
    }

    private static void find(DateText text, Sentence sentence, List<DateMatch> found) {
        for (int i = sentence.first(); i <= sentence.last(); ) {
            Optional<DateMatch> match =
                    text.token(i).isNumber() || BEGINS.test(text.token(i).word())
                            ? at(text, i, found)
                            : Optional.empty();
            while (match.isPresent()) {
                found.add(match.get());
                i = match.get().last();
                match = FurtherDays.after(text, match.get());
            }
            i++;
        }
    }

    private static Optional<DateMatch> at(DateText text, int i, List<DateMatch> found) {
        return longest(text, i)
                .or(() -> FurtherDays.ofSameMonth(text, i, found))
                .filter(match -> !isQuotedWord(text, match));
    }

    /** {@code “Sabah” klubu}. */
    private static boolean isQuotedWord(DateText text, DateMatch match) {
        return match.first() == match.last()
                && text.has(match.first() - 1)
                && text.token(match.first() - 1).opensQuote()
                && text.has(match.last() + 1)
                && text.token(match.last() + 1).closesQuote();
    }

    private static Optional<DateMatch> longest(DateText text, int i) {
        Optional<DateMatch> longest = Optional.empty();
        for (DateRule rule : RULES) {
            Optional<DateMatch> match = rule.at(text, i);
            if (match.isPresent()
                    && (longest.isEmpty() || match.get().last() > longest.get().last())) {
                longest = match;
            }
        }
        return longest;
    }
}
