package org.carchi.enrich.nlp.evaluation.suffixes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.NounForms;
import org.carchi.enrich.nlp.morphology.NounReading;
import org.carchi.enrich.nlp.morphology.Stem;

/** Scores the stripper on the paradigms of nouns. */
public final class ParadigmScorer {
    private record Cell(String lemma, String name) {}

    private final SuffixScore lemmas = new SuffixScore("lemma");
    private final SuffixScore cases = new SuffixScore("case");
    private final SuffixScore nominatives = new SuffixScore("form without case");
    private final SuffixScore knownStems = new SuffixScore("case after a known name");
    private final Map<Cell, Set<String>> bare;

    private ParadigmScorer(List<ParadigmForm> forms) {
        bare = forms.stream()
                .filter(form -> form.ending() == Ending.NOMINATIVE)
                .collect(Collectors.groupingBy(
                        ParadigmScorer::cell, Collectors.mapping(ParadigmForm::form, Collectors.toSet())));
    }

    /** Scores all nouns of a file in the form of UniMorph. */
    public static SuffixScores score(Path file) {
        List<List<String>> rows = SuffixFiles.forms(file);
        List<ParadigmForm> forms = rows.stream()
                .map(ParadigmForm::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        ParadigmScorer scorer = new ParadigmScorer(forms);
        forms.forEach(scorer::add);
        return new SuffixScores(
                String.valueOf(file.getFileName()),
                List.of(scorer.lemmas, scorer.cases, scorer.nominatives, scorer.knownStems),
                rows.size() - forms.size());
    }

    private static Cell cell(ParadigmForm form) {
        return new Cell(form.lemma(), form.cell());
    }

    private void add(ParadigmForm gold) {
        List<NounReading> readings = NounForms.readings(gold.form(), Lexicon::isNounStem);
        add(lemmas, gold, readings, reading -> reading.lemma().equals(gold.lemma()));
        add(cases, gold, readings, reading -> reading.ending() == gold.ending());
        Set<String> wanted = bare.getOrDefault(cell(gold), Set.of());
        if (!wanted.isEmpty()) {
            add(nominatives, gold, readings, reading -> wanted.contains(reading.nominative()));
        }
        wanted.stream().filter(name -> isNameOf(name, gold)).forEach(name -> addKnown(name, gold));
    }

    private static void add(
            SuffixScore score, ParadigmForm gold, List<NounReading> readings, Predicate<NounReading> isRight) {
        score.add(isRight.test(readings.get(0)), readings.stream().anyMatch(isRight), gold + ", read as " + readings);
    }

    /** Names keep their last sound, so forms that change it are outside. */
    private static boolean isNameOf(String name, ParadigmForm gold) {
        boolean possessive = gold.cell().endsWith(ParadigmForm.THIRD_PERSON);
        return gold.form().startsWith(name) && (possessive || !gold.hasPossessive());
    }

    private void addKnown(String name, ParadigmForm gold) {
        Stem stem = gold.hasPossessive() ? Stem.POSSESSIVE : Stem.PLAIN;
        Ending found = Endings.of(gold.form(), 0, name.length(), gold.form().length(), stem);
        knownStems.add(found == gold.ending(), gold + ", read as " + found);
    }
}
