package org.carchi.enrich.nlp.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;

/**
 * Finds the mistakes in one document: required mentions that are not matched exactly, and predictions that are neither
 * required nor optional. A mention and the prediction that stands for it are one mistake. Each that then remains is one of
 * its own, named after what it overlaps, if anything.
 */
final class MistakeFinder {

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparing(Pair::isSameSpan)
            .thenComparing(Pair::isSameType)
            .thenComparing(Pair::common)
            .reversed();

    private final List<GoldEntity> gold;
    private final List<Predicted> predicted;
    private final List<GoldEntity> missing;
    private final List<Predicted> wrong = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private record Pair(GoldEntity gold, Predicted predicted) {

        boolean isSameSpan() {
            return gold.span().equals(predicted.span());
        }

        boolean isSameType() {
            return gold.type() == predicted.type();
        }

        boolean isExact() {
            return isSameSpan() && isSameType();
        }

        boolean isConfusion() {
            return gold.span().overlaps(predicted.span()) && !isExact();
        }

        int common() {
            return Math.min(gold.span().end(), predicted.span().end())
                    - Math.max(gold.span().start(), predicted.span().start());
        }

        Mistake mistake() {
            return Mistake.confused(gold, predicted);
        }
    }

    private MistakeFinder(List<GoldEntity> gold, List<Predicted> predicted) {
        this.gold = gold;
        this.predicted = predicted;
        this.missing = new ArrayList<>(
                gold.stream().filter(entity -> !entity.optional()).toList());
    }

    static List<Mistake> in(List<GoldEntity> gold, List<Predicted> predicted) {
        MistakeFinder finder = new MistakeFinder(gold, predicted);
        finder.setExactAside();
        finder.pair();
        finder.addMissing();
        finder.addWrong();
        return List.copyOf(finder.mistakes);
    }

    private void setExactAside() {
        for (Predicted mention : predicted) {
            List<GoldEntity> same = gold.stream()
                    .filter(entity -> new Pair(entity, mention).isExact())
                    .toList();
            boolean found = same.stream().anyMatch(missing::remove);
            if (!found && same.stream().noneMatch(GoldEntity::optional)) {
                wrong.add(mention);
            }
        }
    }

    private void pair() {
        for (Pair pair : confusions(missing, wrong).sorted(LIKEST_FIRST).toList()) {
            boolean free = missing.contains(pair.gold()) && wrong.contains(pair.predicted());
            if (free) {
                missing.remove(pair.gold());
                wrong.remove(pair.predicted());
                mistakes.add(pair.mistake());
            }
        }
    }

    private void addMissing() {
        for (GoldEntity mention : missing) {
            mistakes.add(confusions(List.of(mention), predicted)
                    .min(LIKEST_FIRST)
                    .map(Pair::mistake)
                    .orElseGet(() -> Mistake.missed(mention)));
        }
    }

    private void addWrong() {
        for (Predicted mention : wrong) {
            mistakes.add(confusions(gold, List.of(mention))
                    .min(LIKEST_FIRST)
                    .map(Pair::mistake)
                    .orElseGet(() -> Mistake.invented(mention)));
        }
    }

    private static Stream<Pair> confusions(List<GoldEntity> gold, List<Predicted> predicted) {
        return gold.stream()
                .flatMap(entity -> predicted.stream().map(mention -> new Pair(entity, mention)))
                .filter(Pair::isConfusion);
    }
}
