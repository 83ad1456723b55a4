package org.carchi.sink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a version of an article changes among its facts.
 *
 * @param changed facts to publish: retracted ones first, then new and changed ones, each sorted by id
 * @param standing facts that stand afterwards, sorted by id; one that did not change stays as it was asserted
 */
record Difference<F>(List<F> changed, List<F> standing) {

    static <F> Difference<F> between(List<F> before, List<F> after, FactKind<F> kind) {
        SortedMap<String, F> old = byId(before, kind);
        SortedMap<String, F> asserted = byId(after, kind);
        List<F> changed = new ArrayList<>();
        List<F> standing = new ArrayList<>();
        for (Map.Entry<String, F> fact : old.entrySet()) {
            if (!asserted.containsKey(fact.getKey())) {
                changed.add(kind.retracted().apply(fact.getValue()));
            }
        }
        for (Map.Entry<String, F> fact : asserted.entrySet()) {
            F known = old.get(fact.getKey());
            if (known != null && sameContent(known, fact.getValue(), kind)) {
                standing.add(known);
            } else {
                changed.add(fact.getValue());
                standing.add(fact.getValue());
            }
        }
        return new Difference<>(List.copyOf(changed), List.copyOf(standing));
    }

    private static <F> boolean sameContent(F known, F asserted, FactKind<F> kind) {
        return kind.content().apply(known).equals(kind.content().apply(asserted));
    }

    private static <F> SortedMap<String, F> byId(List<F> facts, FactKind<F> kind) {
        SortedMap<String, F> byId = new TreeMap<>();
        facts.forEach(fact -> byId.put(kind.id().apply(fact), fact));
        return byId;
    }
}
