package org.carchi.enrich.nlp.morphology;

import java.util.List;
import java.util.stream.Stream;

/** The endings of the cases, by what they follow; each line a pattern of {@link Harmony} and the {@link Ending} it is. */
final class Cases {
    /** As after {@code kitab}. */
    static final List<String> AFTER_CONSONANT = List.of(
            "In GENITIVE",
            "A DATIVE",
            "I ACCUSATIVE",
            "dA LOCATIVE",
            "dAn ABLATIVE",
            "lA INSTRUMENTAL",
            "Adək TERMINATIVE",
            "AdAk TERMINATIVE",
            "AcAn TERMINATIVE");

    /** As after {@code Bakı}. */
    static final List<String> AFTER_VOWEL = List.of(
            "nIn GENITIVE",
            "yA DATIVE",
            "nI ACCUSATIVE",
            "dA LOCATIVE",
            "dAn ABLATIVE",
            "ylA INSTRUMENTAL",
            "yAdək TERMINATIVE",
            "yAdAk TERMINATIVE",
            "yAcAn TERMINATIVE");

    /** As after {@code Nazirliyi}. */
    static final List<String> AFTER_POSSESSIVE = List.of(
            "nIn GENITIVE",
            "nA DATIVE",
            "nI ACCUSATIVE",
            "ndA LOCATIVE",
            "ndAn ABLATIVE",
            "ylA INSTRUMENTAL",
            "lA INSTRUMENTAL",
            "nAdək TERMINATIVE",
            "nAdAk TERMINATIVE",
            "nAcAn TERMINATIVE");

    private Cases() {}

    /** The cases, then these further endings. */
    static List<String> and(List<String> cases, String... further) {
        return Stream.concat(cases.stream(), Stream.of(further)).toList();
    }
}
