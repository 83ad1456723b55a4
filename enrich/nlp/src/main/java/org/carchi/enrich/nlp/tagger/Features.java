package org.carchi.enrich.nlp.tagger;

import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Sentence;
import org.carchi.enrich.nlp.text.Token;

/** The features of the tokens of a passage: words, shapes, beginnings and ends of words, lists, rules, and pairs. */
final class Features {
    private static final int NOTHING = 0x5F3759DF;
    private static final int[] PREFIXES = {1, 3, 5};
    private static final int[] SUFFIXES = {1, 3};
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
        surroundings(i);
        rules(i);
        return features;
    }

    private void words(int i) {
        features.add(1, 0);
        for (int o = -1; o <= 1; o++) {
            features.add(3 + o, word(i + o));
        }
    }

    private void spelling(int i) {
        int shape = traits.shape[i];
        features.add(10, shape);
        features.add(11, at(traits.shape, i - 1) * 31 + shape, at(traits.shape, i + 1));
        features.add(12, traits.quote[i], shape);
        features.add(13, traits.elsewhere[i], traits.lexicon[i]);
        affixes(i);
    }

    private void affixes(int i) {
        Token token = cues.token(i);
        if (token.isWord()) {
            for (int length : PREFIXES) {
                features.add(20 + length, beginning(token.key(), length));
            }
            for (int length : SUFFIXES) {
                features.add(30 + length, ending(token.key(), length));
            }
        }
    }

    private void lists(int i) {
        int shape = traits.shape[i];
        int person = traits.person[i];
        features.add(40, traits.listed[i], shape);
        features.add(41, traits.listed[i]);
        features.add(42, traits.head[i]);
        features.add(43, traits.head[i], shape);
        features.add(44, at(traits.head, i + 1), traits.listed[i]);
        features.add(45, traits.headAhead[i], shape);
        features.add(46, traits.headAhead[i], traits.lexicon[i]);
        features.add(47, traits.lexicon[i], shape);
        features.add(48, traits.ends[i], traits.head[i]);
        features.add(49, at(traits.ends, i - 1), shape);
        features.add(50, person);
        features.add(51, at(traits.person, i - 1));
        features.add(52, at(traits.person, i + 1));
        features.add(53, at(traits.person, i - 1), person);
        features.add(54, person, at(traits.person, i + 1));
        features.add(55, at(traits.person, i - 2), person);
        features.add(56, person, traits.lexicon[i] * 512 + traits.listed[i]);
    }

    /** The words around, and where the token stands in a run of capitals. */
    private void surroundings(int i) {
        int shape = traits.shape[i];
        features.add(60, traits.around.after[i], shape);
        features.add(61, traits.around.before[i], shape);
        features.add(62, traits.around.after[i], traits.quote[i]);
        features.add(63, traits.around.before[i], traits.quote[i]);
        int runFirst = traits.around.runFirst[i];
        int runLast = traits.around.runLast[i];
        int place = Math.min(i - runFirst, FARTHEST_IN_RUN);
        features.add(64, Math.min(runLast - runFirst, FARTHEST_IN_RUN) * 8 + place, shape);
        features.add(65, at(traits.head, runLast), place);
        features.add(66, at(traits.listed, runLast) * 512 + at(traits.listed, runFirst), place);
        features.add(67, traits.sport, traits.listed[i]);
    }

    private void rules(int i) {
        int rule = traits.rule[i];
        features.add(70, rule);
        features.add(71, at(traits.rule, i - 1));
        features.add(72, at(traits.rule, i + 1));
        features.add(73, rule, word(i));
        features.add(74, rule, traits.shape[i]);
        features.add(75, rule, traits.lexicon[i]);
        features.add(76, rule, traits.person[i]);
        int echo = traits.echo[i];
        features.add(80, echo);
        features.add(81, rule, echo);
        features.add(82, echo, traits.shape[i]);
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

    private static int beginning(String word, int length) {
        int hash = 17;
        for (int c = 0; c < length && c < word.length(); c++) {
            hash = hash * 31 + word.charAt(c);
        }
        return hash;
    }

    private static int ending(String word, int length) {
        int hash = 7;
        for (int c = Math.max(0, word.length() - length); c < word.length(); c++) {
            hash = hash * 31 + word.charAt(c);
        }
        return hash;
    }
}
