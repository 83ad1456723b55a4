package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every span points to its words, and every text gives the same bytes, whatever its characters are. */
final class AnalyzerSpanPropertyTest {
    private static final Optional<Instant> PUBLISHED = Optional.of(Instant.parse("2025-03-04T08:00:00Z"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 4;

    private final TextAnalyzer analyzer = Analyzers.azerbaijani();

    @Test
    void quotesEverySpanOfOddTextsExactly() {
        OddTexts texts = new OddTexts(1);
        FoundSpans found = new FoundSpans();
        for (int i = 0; i < 600; i++) {
            String text = texts.next();

            found.check(text, analyze(text));
        }
        assertThat(texts.used()).containsOnlyKeys(OddTexts.Oddity.values());
        assertThat(found.mentions()).isGreaterThan(3_000);
        assertThat(found.roles()).isGreaterThan(500);
        assertThat(found.statistics()).isGreaterThan(800);
        assertThat(found.measures()).isGreaterThan(300);
        assertThat(found.dates()).isGreaterThan(600);
        assertThat(found.periods()).isGreaterThan(300);
    }

    @Test
    void quotesEverySpanOfAnyCharactersExactly() {
        Random random = new Random(2);
        FoundSpans found = new FoundSpans();
        for (int i = 0; i < 200; i++) {
            String text = characters(random) + new OddTexts(i).next() + characters(random);

            found.check(text, analyze(text));
        }
        assertThat(found.mentions()).isGreaterThan(500);
    }

    @Test
    void givesTheSameBytesFromSeveralThreadsAtOnce() throws Exception {
        List<String> texts = texts(200);
        Map<String, String> alone = bytes(texts);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<String, String>>> readers = IntStream.range(0, THREADS)
                    .<Callable<Map<String, String>>>mapToObj(seed -> () -> bytes(shuffled(texts, seed)))
                    .toList();

            for (Future<Map<String, String>> together : threads.invokeAll(readers)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"az-AZ", "tr-TR", "en-US", "ar-EG-u-nu-arab"})
    void givesTheSameBytesUnderAnyDefaultLocale(String tag) {
        List<String> texts = texts(200);
        Map<String, String> before = bytes(texts);
        Locale standard = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(bytes(texts)).isEqualTo(before);
        } finally {
            Locale.setDefault(standard);
        }
    }

    private Analysis analyze(String text) {
        return analyzer.analyze(new Document(text, PUBLISHED));
    }

    private Map<String, String> bytes(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.toMap(Function.identity(), this::bytes));
    }

    /** Each byte as one character, which reads well where a test fails. */
    private String bytes(String text) {
        try {
            return new String(
                    JSON.writeValueAsBytes(AnalysisJson.of(text, analyze(text))), StandardCharsets.ISO_8859_1);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the analysis of '" + text + "' is no JSON", e);
        }
    }

    private static List<String> texts(int count) {
        OddTexts texts = new OddTexts(3);
        return Stream.generate(texts::next).limit(count).toList();
    }

    private static List<String> shuffled(List<String> texts, long seed) {
        List<String> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static String characters(Random random) {
        return random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
