package org.carchi.embedded.proof.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What was read from the topics of a wire: how often each version of each thing stands there. Not thread-safe. */
public final class Ledger {

    private final Map<String, SortedMap<String, SortedMap<Integer, Integer>>> topics = new TreeMap<>();

    /** Counts one record. */
    public void note(String topic, String id, int version) {
        topics.computeIfAbsent(topic, name -> new TreeMap<>())
                .computeIfAbsent(id, name -> new TreeMap<>())
                .merge(version, 1, Integer::sum);
    }

    /** Records of the topic. */
    public long records(String topic) {
        return of(topic).values().stream()
                .flatMap(versions -> versions.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Ids that have a record in the topic. */
    public Set<String> ids(String topic) {
        return Set.copyOf(of(topic).keySet());
    }

    /**
     * What keeps the topic from holding versions 1 to n of each thing exactly once, and nothing else.
     *
     * @param expected n by id
     */
    public List<Fault> audit(String topic, Map<String, Integer> expected) {
        Map<Fault.Kind, List<String>> found = new EnumMap<>(Fault.Kind.class);
        Set<String> ids = new TreeSet<>(of(topic).keySet());
        ids.addAll(expected.keySet());
        for (String id : ids) {
            SortedMap<Integer, Integer> counted = of(topic).getOrDefault(id, new TreeMap<>());
            compare(id, counted, expected.getOrDefault(id, 0), found);
        }
        return found.entrySet().stream()
                .map(fault -> new Fault(topic, fault.getKey(), fault.getValue()))
                .toList();
    }

    private static void compare(
            String id, SortedMap<Integer, Integer> counted, int newest, Map<Fault.Kind, List<String>> found) {
        Set<Integer> versions = new TreeSet<>(counted.keySet());
        IntStream.rangeClosed(1, newest).forEach(versions::add);
        for (int version : versions) {
            fault(counted, version, newest)
                    .ifPresent(kind -> found.computeIfAbsent(kind, none -> new ArrayList<>())
                            .add(id + " version " + version));
        }
    }

    private static Optional<Fault.Kind> fault(SortedMap<Integer, Integer> counted, int version, int newest) {
        int count = counted.getOrDefault(version, 0);
        if (version < 1 || version > newest) {
            return Optional.of(Fault.Kind.STRANGER);
        }
        if (count == 0) {
            return Optional.of(counted.tailMap(version).isEmpty() ? Fault.Kind.LOST : Fault.Kind.GAP);
        }
        return count == 1 ? Optional.empty() : Optional.of(Fault.Kind.DOUBLED);
    }

    private SortedMap<String, SortedMap<Integer, Integer>> of(String topic) {
        return topics.getOrDefault(topic, new TreeMap<>());
    }
}
