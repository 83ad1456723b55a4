package org.carchi.embedded.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.ingest.identity.ArticleNames;
import org.carchi.schemas.Retention;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove retention}: an article of 2019 is not swept away on arrival. */
@Command(
        name = "retention",
        description = {
            "Feed an article dated 2019 to a wire whose broker looks for old records every second. A control",
            "topic, whose records bear the time of 2019 themselves, shows that the broker does delete."
        })
final class RetentionProof extends Proof {

    private static final Instant LONG_AGO = Instant.parse("2019-05-20T08:00:00Z");
    private static final int NEIGHBOURS = 5;

    /** Segments of a second, looked at every second, from the first second on. */
    private static final String[] EAGER = {
        "--broker-setting=log.retention.check.interval.ms=1000",
        "--broker-setting=log.initial.task.delay.ms=1000",
        "--broker-setting=log.roll.ms=1000",
        "--broker-setting=file.delete.delay.ms=1000"
    };

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "how long the wire runs on after the article (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException, ExecutionException {
        try (Rig rig = Rig.open(settings.withWireFlags(EAGER))) {
            rig.start();
            Topic<?> control = control(rig);
            ReceivedArticle old = ReceivedArticle.newBuilder(rig.generator().article(0))
                    .setPublishedAt(LONG_AGO)
                    .build();
            try (Feeder feeder = rig.feeder()) {
                feeder.feed(List.of(old));
                rig.awaitCurrent(1);
                Map<String, Long> before = count(rig, old);
                for (int second = 0; second < seconds; second++) {
                    feeder.feed(List.of(rig.generator().article(1 + second % NEIGHBOURS)));
                    Thread.sleep(Duration.ofSeconds(1).toMillis());
                }
                compare(before, count(rig, old), report);
            }
            report.equal("the broker did delete the control record stamped 2019", 0L, rig.count(control));
        }
    }

    private void compare(Map<String, Long> before, Map<String, Long> after, Report report) {
        before.forEach((topic, count) -> {
            report.figure(
                    topic + " records of the article, at once and after " + seconds + " s",
                    count + " and " + after.get(topic));
            report.holds(
                    topic + " keeps the article of 2019",
                    count > 0 && count.equals(after.get(topic)),
                    count + " records became " + after.get(topic));
        });
    }

    private static Map<String, Long> count(Rig rig, ReceivedArticle article) {
        Topics topics = rig.topics();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Topic<?> topic : List.of(
                topics.received(),
                topics.admissions(),
                topics.articles(),
                topics.enriched(),
                topics.current(),
                topics.mentions(),
                topics.statistics())) {
            counts.put(topic.name(), count(rig, topic, article));
        }
        return counts;
    }

    private static long count(Rig rig, Topic<?> topic, ReceivedArticle article) {
        String articleId = ArticleNames.idOf(article).value();
        AtomicLong count = new AtomicLong();
        TopicValues<?> values = rig.values(topic);
        rig.read(topic, found -> {
            SpecificRecord value = (SpecificRecord) values.of(found);
            if (article.getDeliveryId().equals(field(value, "deliveryId"))
                    || articleId.equals(field(value, "articleId"))) {
                count.incrementAndGet();
            }
        });
        return count.get();
    }

    private static String field(SpecificRecord value, String name) {
        Schema.Field field = value.getSchema().getField(name);
        return field == null ? "" : String.valueOf(value.get(field.pos()));
    }

    /** A topic kept for seven days by the time that its producers give. */
    private static Topic<byte[]> control(Rig rig) throws InterruptedException, ExecutionException {
        Topic<byte[]> topic = new Topic<>("control.v1", "none", byte[].class, 1, Retention.days(7), false, "Control.");
        Map<String, String> settings = new HashMap<>(topic.retention().topicSettings());
        settings.put("message.timestamp.type", "CreateTime");
        Map<String, Object> client = new HashMap<>(rig.clientSettings());
        try (Admin admin = Admin.create(client);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(settings)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(topic.name(), 0, LONG_AGO.toEpochMilli(), "old", "old"))
                    .get();
        }
        return topic;
    }
}
