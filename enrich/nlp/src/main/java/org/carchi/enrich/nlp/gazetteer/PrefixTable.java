package org.carchi.enrich.nlp.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.DataFile.Row;

/** Beginnings of words and what they mean. */
public final class PrefixTable<V> {
    private final TransitionTable transitions;
    private final List<V> values;

    private PrefixTable(TransitionTable transitions, List<V> values) {
        this.transitions = transitions;
        this.values = values;
    }

    /** Reads a file of two columns: beginning, meaning. */
    public static <V> PrefixTable<V> read(String file, Function<String, V> meaning) {
        TransitionTable.Builder builder = new TransitionTable.Builder();
        List<V> values = new ArrayList<>();
        for (Row row : DataFile.rows(file)) {
            int node = TransitionTable.ROOT;
            for (int i = 0; i < row.column(0).length(); i++) {
                node = builder.extend(node, row.column(0).charAt(i));
            }
            builder.setValue(node, values.size());
            values.add(meaning.apply(row.column(1)));
        }
        return new PrefixTable<>(builder.build(), values);
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
