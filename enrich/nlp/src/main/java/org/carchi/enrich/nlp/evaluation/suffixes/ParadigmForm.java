package org.carchi.enrich.nlp.evaluation.suffixes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.text.Letters;

/**
 * A form of a noun with its place in the paradigm, in lower case.
 *
 * @param cell number and possessive as the set names them
 */
record ParadigmForm(String lemma, String form, Ending ending, String cell) {
    static final String THIRD_PERSON = "PSS3S";

    private static final Map<String, Ending> CASES = Map.of(
            "NOM", Ending.NOMINATIVE,
            "GEN", Ending.GENITIVE,
            "DAT", Ending.DATIVE,
            "ACC", Ending.ACCUSATIVE,
            "LOC", Ending.LOCATIVE,
            "ABL", Ending.ABLATIVE);

    /** Empty where the row is no form of a noun. */
    static Optional<ParadigmForm> of(List<String> row) {
        List<String> features = List.of(row.get(2).split(";", -1));
        String form = Letters.lower(row.get(1));
        return features.get(0).equals("N")
                ? named(features)
                        .map(named ->
                                new ParadigmForm(Letters.lower(row.get(0)), form, ending(named, form), cell(features)))
                : Optional.empty();
    }

    private static Optional<Ending> named(List<String> features) {
        return features.stream()
                .flatMap(feature -> Stream.ofNullable(CASES.get(feature)))
                .findFirst();
    }

    /** UniMorph calls the datives of words with front vowels accusatives; no accusative ends in a or ə. */
    private static Ending ending(Ending named, String form) {
        char last = form.charAt(form.length() - 1);
        return named == Ending.ACCUSATIVE && (last == 'a' || last == 'ə') ? Ending.DATIVE : named;
    }

    private static String cell(List<String> features) {
        Set<String> left =
                Stream.concat(Stream.of("N", "DEF"), CASES.keySet().stream()).collect(Collectors.toSet());
        return features.stream().filter(feature -> !left.contains(feature)).collect(Collectors.joining(";"));
    }

    boolean hasPossessive() {
        return cell.contains("PSS");
    }
}
