package org.carchi.embedded.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.embedded.command.deadletter.DeadLetterReader;
import org.carchi.embedded.proof.ledger.Ledger;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Census;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.runtime.streams.DeadLetter;
import org.carchi.schemas.ArticleId;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.RawArticle;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove oversize}: an article whose enrichment is too large for a record holds nobody up. */
@Command(
        name = "oversize",
        description = {
            "Put an article into the log whose enrichment exceeds the largest record, past the limit that",
            "ingest keeps, among ordinary articles: it ends in one dead letter and its neighbours flow."
        })
final class OversizeProof extends Proof {

    private static final String DENSE = "Artım Bakıda 5 faiz, Gəncədə 6 faiz, Şəkidə 7 faiz olub. ";
    private static final String URL = "https://oversize.example/article";

    @Option(
            names = "--chars",
            defaultValue = "900000",
            description = "length of the article, all of it names and figures (default: ${DEFAULT-VALUE})")
    private int chars;

    @Option(
            names = "--articles",
            defaultValue = "100",
            description = "neighbours, half before and half after (default: ${DEFAULT-VALUE})")
    private int articles;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException, ExecutionException {
        try (Rig rig = Rig.open(settings)) {
            rig.start();
            List<ReceivedArticle> fed = rig.generator().articles(0, articles);
            RawArticle oversize = oversize();
            try (Feeder feeder = rig.feeder()) {
                feeder.feed(fed.subList(0, articles / 2));
                put(rig, oversize);
                feeder.feed(fed.subList(articles / 2, articles));
            }
            rig.awaitCurrent(articles);
            Census census = rig.census();
            census.tell(report);
            report.equal("one dead letter in all", 1L, census.deadLetters());
            report.promise(
                    "it bears the article's id and says what limit was exceeded", letterFaults(rig, oversize, report));
            Ledger ledger = census.ledger();
            Map<String, Integer> neighbours = Census.oneVersionOf(fed);
            report.audit(
                    "enriched holds every neighbour once, and not the article",
                    ledger.audit(rig.topics().enriched().name(), neighbours));
            report.audit(
                    "current holds every neighbour once",
                    ledger.audit(rig.topics().current().name(), neighbours));
            census.promiseFacts(report);
        }
    }

    private RawArticle oversize() {
        String body = DENSE.repeat(chars / DENSE.length());
        return RawArticle.newBuilder()
                .setArticleId(ArticleId.ofUrl(URL).value())
                .setVersion(1)
                .setChangeKind(ChangeKind.NEW)
                .setUrl(URL)
                .setSourceId("prove")
                .setTitle("Çox uzun")
                .setBody(body)
                .setPublishedAt(Instant.EPOCH)
                .setPublishedAtMethod(PublishedAtMethod.DOCUMENT)
                .setPublishedAtConfidence(1)
                .setReceivedAt(Instant.EPOCH)
                .setTextDigest(new ArticleText("Çox uzun", "", body).digest())
                .setOriginalFormat("text/plain")
                .build();
    }

    private static void put(Rig rig, RawArticle article) throws InterruptedException, ExecutionException {
        Map<String, Object> client = new HashMap<>(rig.clientSettings());
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.MAX_VALUE);
        String topic = rig.topics().articles().name();
        try (KafkaProducer<String, RawArticle> producer = new KafkaProducer<>(
                client,
                new StringSerializer(),
                rig.serdes().of(rig.topics().articles()).serializer())) {
            producer.send(new ProducerRecord<>(topic, article.getArticleId(), article))
                    .get();
        }
    }

    private static List<String> letterFaults(Rig rig, RawArticle article, Report report) {
        List<String> faults = new ArrayList<>();
        new DeadLetterReader(rig.wire()).read(ServiceName.ENRICH, letter -> {
            String reason = letter.headers().getOrDefault(DeadLetter.REASON, "");
            report.note("dead letter: " + reason);
            report.count("bytes kept of it", letter.value().length);
            if (!article.getArticleId().equals(letter.key()) || !reason.contains("max.record.bytes")) {
                faults.add("key " + letter.key() + ", reason: " + reason);
            }
        });
        return faults;
    }
}
