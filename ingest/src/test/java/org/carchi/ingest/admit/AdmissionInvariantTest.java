package org.carchi.ingest.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionInvariantTest {

    private static final int ARTICLES = 5;
    private static final int BODIES = 3;
    private static final int DELIVERIES = 300;

    @TempDir
    private Path stateDirectory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsVersionsWithoutGapsAndNeverRepeatsOne(long seed) {
        List<ReceivedArticle> deliveries = shuffled(new Random(seed));

        Map<String, List<RawArticle>> versions = admitted(deliveries);

        assertThat(versions).isNotEmpty().allSatisfy((articleId, log) -> {
            assertThat(log)
                    .extracting(RawArticle::getVersion)
                    .isEqualTo(IntStream.rangeClosed(1, log.size()).boxed().toList());
            assertThat(pairs(log))
                    .allSatisfy(pair -> assertThat(said(pair.get(1))).isNotEqualTo(said(pair.get(0))));
        });
    }

    private Map<String, List<RawArticle>> admitted(List<ReceivedArticle> deliveries) {
        try (AdmissionDriver wire = new AdmissionDriver(stateDirectory, AdmissionSettings.standard(1_000_000))) {
            wire.deliver(deliveries.toArray(ReceivedArticle[]::new));
            return wire.articles().stream().collect(Collectors.groupingBy(RawArticle::getArticleId));
        }
    }

    /** Each delivery comes one to three times, in any order, from one of two sources. */
    private static List<ReceivedArticle> shuffled(Random random) {
        List<ReceivedArticle> deliveries = new ArrayList<>();
        for (int i = 0; i < DELIVERIES; i++) {
            deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), delivery(random)));
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    private static ReceivedArticle delivery(Random random) {
        int article = random.nextInt(ARTICLES);
        boolean kill = random.nextInt(10) == 0;
        return Deliveries.article(builder -> builder.setUrl("https://xeber.example/" + article)
                .setSourceId(random.nextInt(4) == 0 ? "other" : "xeber")
                .setTitle("Məqalə " + article)
                .setBody("Mətn " + random.nextInt(BODIES) + ".")
                .setCorrection(random.nextInt(5) == 0)
                .setStatus(kill ? PublicationStatus.CANCELED : PublicationStatus.USABLE));
    }

    private static List<List<RawArticle>> pairs(List<RawArticle> log) {
        return IntStream.range(1, log.size())
                .mapToObj(i -> log.subList(i - 1, i + 1))
                .toList();
    }

    private static List<Object> said(RawArticle article) {
        return List.of(article.getTextDigest(), article.getChangeKind() == ChangeKind.KILL);
    }
}
