package org.carchi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.Settings;
import org.carchi.runtime.settings.SettingsSources;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SOURCE = Pattern.compile("`([a-z/-]+/src/main/[\\w/.-]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");
    private static final Pattern OWN_VARIABLE = Pattern.compile("\\b(CARCHI_[A-Z_]+)\\b");
    private static final int LONGEST_README = 120;

    @Test
    void namesOnlyFilesThatExistInTheJourney() throws IOException {
        String journey = Files.readString(PROJECT.resolve("docs/journey.md"), UTF_8);

        List<String> named = found(SOURCE, journey);

        assertThat(named)
                .hasSize(12)
                .allSatisfy(file -> assertThat(PROJECT.resolve(file)).isRegularFile());
    }

    @Test
    void linksOnlyToWhatExists() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.list(PROJECT), Files.list(PROJECT.resolve("docs")))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                assertThat(found(LINK, Files.readString(file, UTF_8)))
                        .allSatisfy(
                                link -> assertThat(file.resolveSibling(link)).exists());
            }
        }
    }

    @Test
    void keepsTheReadmeShort() throws IOException {
        assertThat(Files.readAllLines(PROJECT.resolve("README.md"), UTF_8)).hasSizeLessThanOrEqualTo(LONGEST_README);
    }

    @Test
    void numbersEveryDecisionOnce() throws IOException {
        try (Stream<Path> decisions = Files.list(PROJECT.resolve("docs/decisions"))) {
            List<String> names =
                    decisions.map(path -> path.getFileName().toString()).toList();

            assertThat(names).allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"));
            assertThat(names.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
        }
    }

    /** A variable that begins with our prefix and is no setting is refused by every command that it reaches. */
    @Test
    void givesOurPrefixOnlyToVariablesThatTheCommandsKnow() throws IOException {
        List<Path> scripts =
                List.of(Path.of("carchi"), Path.of(".ci/run"), Path.of(".ci/proofs"), Path.of("README.md"));
        Map<String, String> named = new TreeMap<>();
        for (Path script : scripts) {
            found(OWN_VARIABLE, Files.readString(PROJECT.resolve(script), UTF_8))
                    .forEach(name -> named.put(name, "1"));
        }
        Settings settings = new SettingsSources().environment(named).settings();
        ServiceSettings.read(settings);

        assertThat(named).isNotEmpty();
        assertThatCode(settings::finish).doesNotThrowAnyException();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
