package org.carchi.enrich.nlp.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.evaluation.Mistake.Kind;

/** Everything that went wrong. */
public final class Mistakes {

    private static final int SAMPLES = 2;

    private final List<Mistake> mistakes;

    /**
     * Mistakes of one kind.
     *
     * @param samples the most frequent ones
     */
    record Group(Kind kind, int count, List<String> samples) {

        Group {
            samples = List.copyOf(samples);
        }
    }

    Mistakes(List<Mistake> mistakes) {
        this.mistakes = List.copyOf(mistakes);
    }

    int count() {
        return mistakes.size();
    }

    /** The most frequent kind first. */
    List<Group> groups() {
        return grouped(mistakes.stream(), Mistake::kind).entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(Group::count).reversed())
                .toList();
    }

    private static Group group(Kind kind, List<Mistake> alike) {
        List<String> samples = grouped(alike.stream(), Mistake::sample).entrySet().stream()
                .sorted(Comparator.comparing(sample -> -sample.getValue().size()))
                .limit(SAMPLES)
                .map(Map.Entry::getKey)
                .toList();
        return new Group(kind, alike.size(), samples);
    }

    /** Groups in the order in which they were met. */
    private static <T, K> Map<K, List<T>> grouped(Stream<T> items, Function<T, K> key) {
        return items.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
