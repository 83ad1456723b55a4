package org.carchi.enrich.nlp.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;

/**
 * Scores mentions. An optional mention is ignored on both sides, but does not stand for a required one inside it.
 */
final class EntityScorer {
    private final Counts exact = new Counts();
    private final Counts overlap = new Counts();
    private final SortedMap<EntityType, Counts> byType = new TreeMap<>();
    private final IdAgreement ids = new IdAgreement();
    private int canonicalScored;
    private int canonicalRight;

    private record Matched(GoldEntity gold, Predicted predicted) {}

    void add(List<GoldEntity> gold, List<Predicted> predicted) {
        List<Matched> matched = match(gold, predicted, EntityScorer::isSame, true);
        match(gold, predicted, EntityScorer::overlaps, false);
        matched.forEach(this::scoreCanonical);
        ids.add(matched.stream()
                .map(match -> new IdAgreement.Pair(
                        match.gold().id(), match.predicted().id()))
                .toList());
    }

    private List<Matched> match(
            List<GoldEntity> gold,
            List<Predicted> predicted,
            BiPredicate<GoldEntity, Predicted> fits,
            boolean exactly) {
        List<Matched> matched = new ArrayList<>();
        Set<GoldEntity> found = new HashSet<>();
        for (Predicted mention : exactFirst(gold, predicted)) {
            Optional<GoldEntity> right = gold.stream()
                    .filter(entity -> !entity.optional() && !found.contains(entity) && fits.test(entity, mention))
                    .findFirst();
            if (right.isPresent()) {
                found.add(right.get());
                matched.add(new Matched(right.get(), mention));
                count(mention.type(), exactly, Counts::addRight);
            } else if (gold.stream().noneMatch(entity -> entity.optional() && fits.test(entity, mention))) {
                count(mention.type(), exactly, Counts::addWrong);
            }
        }
        gold.stream()
                .filter(entity -> !entity.optional() && !found.contains(entity))
                .forEach(entity -> count(entity.type(), exactly, Counts::addMissed));
        return matched;
    }

    /** Exact matches take their gold before merely overlapping ones do. */
    private static List<Predicted> exactFirst(List<GoldEntity> gold, List<Predicted> predicted) {
        List<Predicted> ordered = new ArrayList<>();
        predicted.stream().filter(mention -> isExact(gold, mention)).forEach(ordered::add);
        predicted.stream().filter(mention -> !isExact(gold, mention)).forEach(ordered::add);
        return ordered;
    }

    private static boolean isExact(List<GoldEntity> gold, Predicted mention) {
        return gold.stream().anyMatch(entity -> !entity.optional() && isSame(entity, mention));
    }

    private static boolean isSame(GoldEntity gold, Predicted predicted) {
        return gold.type() == predicted.type() && gold.span().equals(predicted.span());
    }

    private static boolean overlaps(GoldEntity gold, Predicted predicted) {
        return gold.type() == predicted.type() && gold.span().overlaps(predicted.span());
    }

    private void count(EntityType type, boolean exactly, Consumer<Counts> counter) {
        counter.accept(exactly ? exact : overlap);
        if (exactly) {
            counter.accept(byType.computeIfAbsent(type, key -> new Counts()));
        }
    }

    private void scoreCanonical(Matched match) {
        if (isUnresolved(match.gold())) {
            return;
        }
        canonicalScored++;
        canonicalRight += match.gold().canonical().equals(match.predicted().canonical()) ? 1 : 0;
    }

    /** Values that no day of publication fixes are no part of the accuracy. */
    private static boolean isUnresolved(GoldEntity gold) {
        boolean placeholder = gold.canonical().contains("XXXX")
                || gold.canonical().startsWith("P") && gold.canonical().length() <= 4;
        return gold.type() == EntityType.DATE && placeholder;
    }

    Evaluation.Entities scores() {
        SortedMap<EntityType, Score> types = new TreeMap<>();
        byType.forEach((type, counts) -> types.put(type, counts.score()));
        return new Evaluation.Entities(
                exact.score(), overlap.score(), types, Score.accuracy(canonicalRight, canonicalScored), ids.accuracy());
    }
}
