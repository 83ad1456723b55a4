package org.carchi.enrich.nlp.tagger;

import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Sentence;
import org.carchi.enrich.nlp.text.Token;

/** The features of the tokens of a passage: words, shapes, beginnings and ends of words, lists, rules, and pairs. */
final class Features {
    private static final int NOTHING = 0x5F3759DF;
    private static final int LONGEST_AFFIX = 5;
    private static final int FARTHEST_IN_RUN = 4;

    private final Cues cues;
    private final Traits traits;
    private final FeatureVector features = new FeatureVector();
    private int first;
    private int last;

    Features(Cues cues, Traits traits) {
        this.cues = cues;
        this.traits = traits;
    }

    /** The features of one token of the sentence; valid until the next call. */
    FeatureVector of(Sentence sentence, int i) {
        first = sentence.first();
        last = sentence.last();
        features.clear();
        words(i);
        spelling(i);
        lists(i);
        run(i);
        document(i);
        rules(i);
        return features;
    }

    private void words(int i) {
        features.add(1, 0);
        for (int o = -2; o <= 2; o++) {
            features.add(10 + o, word(i + o));
        }
        features.add(20, word(i - 1), word(i));
        features.add(21, word(i), word(i + 1));
        features.add(22, word(i - 1), traits.shape[i]);
        features.add(23, word(i + 1), traits.shape[i]);
        features.add(24, word(i + 2), traits.shape[i]);
    }

    private void spelling(int i) {
        int shape = traits.shape[i];
        for (int o = -2; o <= 2; o++) {
            features.add(40 + o, at(traits.shape, i + o));
        }
        features.add(50, at(traits.shape, i - 1), shape);
        features.add(51, shape, at(traits.shape, i + 1));
        features.add(52, at(traits.shape, i - 1) * 31 + shape, at(traits.shape, i + 1));
        affixes(i);
        features.add(60, ending(i - 1, 3));
        features.add(61, ending(i + 1, 3));
        features.add(62, ending(i, 3), at(traits.shape, i + 1));
        features.add(63, traits.quote[i], shape);
        features.add(64, traits.quote[i], word(i + 2));
        features.add(65, traits.elsewhere[i], traits.lexicon[i]);
        features.add(66, traits.after[i], shape);
        features.add(67, traits.before[i], shape);
        features.add(68, traits.after[i], traits.quote[i]);
        features.add(69, traits.before[i], traits.quote[i]);
    }

    private void affixes(int i) {
        Token token = cues.token(i);
        if (!token.isWord()) {
            return;
        }
        String key = token.key();
        int prefix = 17;
        for (int n = 1; n <= LONGEST_AFFIX && n <= key.length(); n++) {
            prefix = prefix * 31 + key.charAt(n - 1);
            features.add(70 + n, prefix);
            features.add(80 + n, ending(i, n));
        }
    }

    private void lists(int i) {
        int shape = traits.shape[i];
        for (int o = -1; o <= 1; o++) {
            features.add(90 + o, at(traits.listed, i + o));
            features.add(95 + o, at(traits.person, i + o));
            features.add(100 + o, at(traits.head, i + o));
            features.add(105 + o, at(traits.lexicon, i + o));
        }
        features.add(110, traits.listed[i], shape);
        features.add(111, traits.headAhead[i], shape);
        features.add(112, traits.headAhead[i], traits.lexicon[i]);
        features.add(113, at(traits.person, i - 1), traits.person[i]);
        features.add(114, traits.person[i], at(traits.person, i + 1));
        features.add(115, traits.person[i], traits.lexicon[i] * 512 + traits.listed[i]);
        features.add(116, traits.lexicon[i], shape);
        features.add(117, traits.head[i], shape);
        features.add(118, at(traits.head, i + 1), traits.listed[i]);
        features.add(119, at(traits.person, i - 2), traits.person[i]);
    }

    private void run(int i) {
        int runFirst = traits.runFirst[i];
        int runLast = traits.runLast[i];
        int place = Math.min(i - runFirst, FARTHEST_IN_RUN);
        features.add(120, Math.min(runLast - runFirst, FARTHEST_IN_RUN) * 8 + place, traits.shape[i]);
        features.add(121, at(traits.head, runLast), place);
        features.add(122, at(traits.listed, runLast) * 512 + at(traits.listed, runFirst), place);
    }

    private void document(int i) {
        features.add(125, traits.sport, traits.listed[i]);
    }

    private void rules(int i) {
        int rule = traits.rule[i];
        for (int o = -1; o <= 1; o++) {
            features.add(130 + o, at(traits.rule, i + o));
        }
        features.add(135, rule, word(i));
        features.add(136, rule, traits.shape[i]);
        features.add(137, at(traits.rule, i - 1), rule);
        features.add(138, rule, at(traits.rule, i + 1));
        features.add(139, rule, traits.lexicon[i]);
        features.add(140, rule, traits.listed[i]);
        features.add(141, rule, traits.person[i]);
        features.add(142, rule, traits.headAhead[i]);
        features.add(143, rule, ending(i, 2));
        features.add(144, rule, traits.elsewhere[i]);
        features.add(145, traits.echo[i]);
        features.add(146, rule, traits.echo[i]);
        features.add(147, traits.echo[i], traits.shape[i]);
        features.add(148, traits.echo[i], at(traits.echo, i + 1));
        features.add(149, at(traits.echo, i - 1), traits.echo[i]);
    }

    private int word(int i) {
        return i < first || i > last ? NOTHING : cues.token(i).key().hashCode();
    }

    private int at(int[] trait, int i) {
        return i < first || i > last ? NOTHING : trait[i];
    }

    private int at(short[] trait, int i) {
        return i < first || i > last ? NOTHING : trait[i];
    }

    private int ending(int i, int length) {
        if (i < first || i > last) {
            return NOTHING;
        }
        String key = cues.token(i).key();
        int hash = 7;
        for (int c = Math.max(0, key.length() - length); c < key.length(); c++) {
            hash = hash * 31 + key.charAt(c);
        }
        return hash;
    }
}
