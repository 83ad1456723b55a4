package org.carchi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.FailureReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the JDK's tables of characters and locales out of the analyzer: they differ between Java 17 and 25. */
class AnalyzerCharactersTest {

    private static final String ANALYZER = "org.carchi.enrich.nlp..";

    /** Arithmetic on code points, for which no table is asked. */
    private static final Set<String> ARITHMETIC =
            Set.of("isBmpCodePoint", "isSupplementaryCodePoint", "isValidCodePoint");

    private static final Set<String> TABLES =
            Set.of("getType", "getNumericValue", "getDirectionality", "getName", "digit");

    private static final Set<String> OF_STRINGS = Set.of(
            "toLowerCase",
            "toUpperCase",
            "equalsIgnoreCase",
            "compareToIgnoreCase",
            "strip",
            "stripLeading",
            "stripTrailing",
            "stripIndent",
            "isBlank",
            "formatted");

    @Test
    void asksIcuOrOurOwnTables() {
        rule(ANALYZER)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.carchi.enrich.nlp"));
    }

    @Test
    void wouldFindEveryWayToAskTheJdk() {
        FailureReport report = rule("org.carchi")
                .evaluate(new ClassFileImporter().importClasses(Asking.class))
                .getFailureReport();

        assertThat(report.getDetails()).hasSize(Asking.WAYS);
    }

    /** What stands in the text of a pattern is not seen by the rule. */
    @Test
    void writesNoClassOfUnicodeIntoAPattern() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("..", "enrich", "nlp", "src", "main", "java"))) {
            List<Path> files =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(files)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(Files.readString(file, UTF_8))
                            .doesNotContain("\\\\p{", "\\\\P{", "(?i", "(?u", "(?U"));
        }
    }

    private static ArchRule rule(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Normalizer.class,
                        BreakIterator.class,
                        Collator.class,
                        NumberFormat.class,
                        Character.UnicodeBlock.class,
                        Character.UnicodeScript.class)
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the target is a table of the JDK", (JavaAccess<?> access) -> isTable(access.getTarget())));
    }

    private static boolean isTable(AccessTarget target) {
        String name = target.getName();
        if (isOf(target, Character.class)) {
            boolean question = name.startsWith("is") && !name.contains("Surrogate") && !ARITHMETIC.contains(name);
            return question || name.endsWith("Case") || TABLES.contains(name);
        }
        return isOf(target, String.class) && (OF_STRINGS.contains(name) || isWithoutLocale(target) || foldsCase(target))
                || isOf(target, Locale.class) && name.equals("getDefault")
                || isOf(target, Pattern.class) && name.equals("compile") && parameters(target) == 2;
    }

    private static boolean isWithoutLocale(AccessTarget target) {
        return target.getName().equals("format") && parameters(target) == 2;
    }

    /** {@code regionMatches} with a flag before the four that it always has, and the comparator that needs none. */
    private static boolean foldsCase(AccessTarget target) {
        return target.getName().equals("regionMatches") && parameters(target) == 5
                || target.getName().equals("CASE_INSENSITIVE_ORDER");
    }

    private static boolean isOf(AccessTarget target, Class<?> owner) {
        return target.getOwner().isEquivalentTo(owner);
    }

    private static int parameters(AccessTarget target) {
        return target instanceof HasParameterTypes method
                ? method.getRawParameterTypes().size()
                : 0;
    }

    /** One line for each way, and one more for the form of a normalizer. */
    @SuppressWarnings({"unused", "StringCaseLocaleUsage", "FormatStringConcatenation", "AnnotateFormatMethod"})
    private static final class Asking {
        static final int WAYS = 22;

        static List<Object> characters(char c) {
            return List.of(
                    Character.isLetter(c),
                    Character.isLetterOrDigit((int) c),
                    Character.isDigit(c),
                    Character.isWhitespace(c),
                    Character.toUpperCase(c),
                    Character.toTitleCase(c),
                    Character.getType(c),
                    Character.digit(c, 10),
                    Character.UnicodeBlock.of(c));
        }

        static List<Object> strings(String text) {
            return List.of(
                    text.toLowerCase(Locale.ROOT),
                    text.equalsIgnoreCase("a"),
                    text.compareToIgnoreCase("a"),
                    text.regionMatches(true, 0, "a", 0, 1),
                    text.strip(),
                    text.isBlank(),
                    String.format("%d", 1),
                    Locale.getDefault(),
                    Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS),
                    Normalizer.normalize(text, Normalizer.Form.NFC));
        }

        static List<Object> references() {
            Predicate<Character> letter = Character::isLetter;
            Comparator<String> order = String.CASE_INSENSITIVE_ORDER;
            return List.of(letter, order);
        }
    }
}
