package org.carchi.enrich.nlp.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Sentence;

/** All calendar expressions of a passage. */
public final class Dates {
    private static final List<DateRule> RULES = List.of(
            new YearDates(),
            new MonthDates(),
            new NumericDates(),
            new CenturyDates(),
            new WeekdayDates(),
            new RelativeDates());

    private Dates() {}

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
            Optional<DateMatch> match = longest(text, i);
            match.ifPresent(found::add);
            i = match.map(m -> m.last() + 1).orElse(i + 1);
        }
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
