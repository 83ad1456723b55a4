package org.carchi.enrich.nlp.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.DataFile.Row;

/** Beginnings of words and what they mean. */
public final class PrefixTable<V> {
    private final TransitionTable transitions = new TransitionTable();
    private final List<V> values = new ArrayList<>();

    private PrefixTable() {}

    /** Reads a file of two columns: beginning, meaning. */
    public static <V> PrefixTable<V> read(String file, Function<String, V> meaning) {
        PrefixTable<V> table = new PrefixTable<>();
        for (Row row : DataFile.rows(file)) {
            table.add(row.column(0), meaning.apply(row.column(1)));
        }
        return table;
    }

    private void add(String prefix, V value) {
        int node = TransitionTable.ROOT;
        for (int i = 0; i < prefix.length(); i++) {
            node = transitions.extend(node, prefix.charAt(i));
        }
        transitions.setValue(node, values.size());
        values.add(value);
    }

    /** The meaning of the longest beginning of the word that is listed. */
    public Optional<V> longest(String word) {
        int best = -1;
        int node = TransitionTable.ROOT;
        for (int i = 0; i < word.length() && node >= 0; i++) {
            node = transitions.step(node, word.charAt(i));
            best = node >= 0 && transitions.value(node) >= 0 ? transitions.value(node) : best;
        }
        return best < 0 ? Optional.empty() : Optional.of(values.get(best));
    }
}
