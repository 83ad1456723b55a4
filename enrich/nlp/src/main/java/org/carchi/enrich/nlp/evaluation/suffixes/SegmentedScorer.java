package org.carchi.enrich.nlp.evaluation.suffixes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.morphology.NounForms;
import org.carchi.enrich.nlp.morphology.NounReading;

/** Scores the stripper on words cut by hand. */
public final class SegmentedScorer {
    private final SuffixScore stems = new SuffixScore("stem of a noun");
    private final SuffixScore bare = new SuffixScore("bare word left whole");

    private SegmentedScorer() {}

    /** Scores all words of a file of {@code word} and {@code stem + suffix}. */
    public static SuffixScores score(Path file) {
        List<SegmentedWord> words = SuffixFiles.segmented(file);
        SegmentedScorer scorer = new SegmentedScorer();
        words.stream().filter(SegmentedWord::isNoun).forEach(scorer::add);
        int leftOut = (int)
                words.stream().filter(Predicate.not(SegmentedWord::isNoun)).count();
        return new SuffixScores(String.valueOf(file.getFileName()), List.of(scorer.stems, scorer.bare), leftOut);
    }

    private void add(SegmentedWord gold) {
        List<NounReading> readings = NounForms.readings(gold.word(), Lexicon::isNounStem);
        (gold.isBare() ? bare : stems)
                .add(
                        gold.hasLemma(readings.get(0).lemma()),
                        readings.stream().anyMatch(reading -> gold.hasLemma(reading.lemma())),
                        gold.word() + ": " + gold.stem() + ", read as " + readings);
    }
}
