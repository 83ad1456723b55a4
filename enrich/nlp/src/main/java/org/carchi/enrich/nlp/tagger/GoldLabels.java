package org.carchi.enrich.nlp.tagger;

import java.util.Arrays;
import java.util.List;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;
import org.carchi.enrich.nlp.text.Passage;

/** The right labels of a passage. Optional names leave their tokens free, where no required one covers them. */
final class GoldLabels {
    private final Passage passage;
    private final int[] labels;
    private int unaligned;

    GoldLabels(Passage passage, List<GoldEntity> gold) {
        this.passage = passage;
        this.labels = new int[passage.size()];
        gold.stream().filter(GoldEntity::optional).forEach(this::free);
        gold.stream().filter(entity -> !entity.optional()).forEach(this::require);
    }

    int[] of(int first, int last) {
        return Arrays.copyOfRange(labels, first, last + 1);
    }

    /** Required names that do not begin and end with a token, and so can't be learned. */
    int unaligned() {
        return unaligned;
    }

    private void free(GoldEntity entity) {
        if (entity.type() == EntityType.DATE) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            if (span(i, i).overlaps(entity.span())) {
                labels[i] = Example.FREE;
            }
        }
    }

    private void require(GoldEntity entity) {
        if (entity.type() == EntityType.DATE) {
            return;
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            if (span(i, i).overlaps(entity.span())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || !span(first, last).equals(entity.span())) {
            unaligned++;
            return;
        }
        Arrays.fill(labels, first, last + 1, Labels.further(entity.type()));
        labels[first] = Labels.first(entity.type());
    }

    private Span span(int first, int last) {
        return passage.original(
                passage.token(first).start(), passage.token(last).end());
    }
}
