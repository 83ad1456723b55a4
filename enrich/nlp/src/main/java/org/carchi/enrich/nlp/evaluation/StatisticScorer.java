package org.carchi.enrich.nlp.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.Period;
import org.carchi.enrich.nlp.Phrase;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.evaluation.Gold.GoldStatistic;
import org.carchi.enrich.nlp.evaluation.Gold.Labels;

/** Scores statistics: first which claims were found, then what was said of those. */
final class StatisticScorer {
    private final Counts counts = new Counts();
    private int comparator;
    private int direction;
    private int role;
    private int period;
    private double measure;

    void add(List<GoldStatistic> gold, List<Statistic> predicted) {
        Set<GoldStatistic> found = new HashSet<>();
        for (Statistic statistic : predicted) {
            Optional<GoldStatistic> right = gold.stream()
                    .filter(claim -> !claim.optional() && !found.contains(claim) && isSame(claim, statistic))
                    .findFirst();
            if (right.isPresent()) {
                found.add(right.get());
                counts.addRight();
                scoreLabels(right.get().labels(), statistic);
            } else if (gold.stream().noneMatch(claim -> claim.optional() && isAbout(claim, statistic))) {
                counts.addWrong();
            }
        }
        gold.stream()
                .filter(claim -> !claim.optional() && !found.contains(claim))
                .forEach(claim -> counts.addMissed());
    }

    private static boolean isSame(GoldStatistic gold, Statistic predicted) {
        return gold.kind().equals(predicted.kind().name())
                && gold.value().compareTo(predicted.value()) == 0
                && isSame(gold.upper(), predicted.upperValue())
                && gold.unit().equals(predicted.unit())
                && gold.span().overlaps(predicted.span());
    }

    private static boolean isSame(Optional<BigDecimal> gold, Optional<BigDecimal> predicted) {
        return gold.isEmpty()
                ? predicted.isEmpty()
                : predicted.isPresent() && gold.get().compareTo(predicted.get()) == 0;
    }

    private static boolean isAbout(GoldStatistic gold, Statistic predicted) {
        return gold.span().overlaps(predicted.span());
    }

    private void scoreLabels(Labels gold, Statistic predicted) {
        comparator += gold.comparator().equals(predicted.comparator().name()) ? 1 : 0;
        direction += gold.direction().equals(predicted.direction().name()) ? 1 : 0;
        role += gold.role().equals(predicted.role().name()) ? 1 : 0;
        period += isSamePeriod(gold.period(), predicted.period()) ? 1 : 0;
        measure += WordOverlap.f1(gold.measure(), predicted.measure().map(Phrase::quote));
    }

    /** The gold may add a remark in brackets: {@code 2024 (as of 2024-12-31)}. */
    private static boolean isSamePeriod(Optional<String> gold, Optional<Period> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        return List.of(gold.get().split("[ ()]+", -1)).contains(predicted.get().value());
    }

    Evaluation.Statistics scores() {
        int matches = counts.right();
        return new Evaluation.Statistics(
                counts.score(),
                Score.accuracy(comparator, matches),
                Score.accuracy(direction, matches),
                Score.accuracy(role, matches),
                Score.accuracy(measure, matches),
                Score.accuracy(period, matches));
    }
}
