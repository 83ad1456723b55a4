package org.carchi.embedded.proof.rig;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.carchi.ingest.identity.ArticleNames;
import org.carchi.schemas.Retention;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.ReceivedArticle;

/** Three Streams applications that copy bytes from topic to topic, exactly once: what any wire of three steps costs. */
public final class PassThrough implements AutoCloseable {

    private static final int HOPS = 3;
    private static final int COMMIT_MILLIS = 100;

    private final List<Topic<byte[]>> topics;
    private final List<KafkaStreams> applications = new ArrayList<>();
    private final KafkaProducer<String, byte[]> producer;

    private PassThrough(List<Topic<byte[]>> topics, Map<String, String> client) {
        this.topics = topics;
        this.producer = new KafkaProducer<>(new HashMap<>(client), new StringSerializer(), new ByteArraySerializer());
    }

    /** On the rig's broker, with as many partitions as the wire has; returns when all three run. */
    public static PassThrough start(Rig rig) throws InterruptedException, ExecutionException {
        List<Topic<byte[]>> topics = IntStream.rangeClosed(0, HOPS)
                .mapToObj(hop -> new Topic<>(
                        "hop." + hop,
                        "any",
                        byte[].class,
                        Topics.DEFAULT_PARTITIONS,
                        Retention.FOREVER,
                        false,
                        "Copies."))
                .toList();
        PassThrough chain = new PassThrough(topics, rig.clientSettings());
        try (Admin admin = Admin.create(new HashMap<>(rig.clientSettings()))) {
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        for (int hop = 1; hop <= HOPS; hop++) {
            chain.launch(rig, hop);
        }
        chain.awaitRunning();
        return chain;
    }

    /** The topic in which everything arrives. */
    public Topic<byte[]> last() {
        return topics.get(HOPS);
    }

    /** Feeds the bodies of articles under their ids, so many a second. */
    public void feed(Collection<ReceivedArticle> articles, int perSecond, Consumer<String> before) {
        Pace pace = new Pace(perSecond);
        for (ReceivedArticle article : articles) {
            pace.await();
            String id = ArticleNames.idOf(article).value();
            before.accept(id);
            producer.send(new ProducerRecord<>(
                    topics.get(0).name(), id, String.valueOf(article.getBody()).getBytes(StandardCharsets.UTF_8)));
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
        applications.forEach(KafkaStreams::close);
    }

    private void launch(Rig rig, int hop) {
        Properties settings = new Properties();
        settings.putAll(rig.clientSettings());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "hop-" + hop);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MILLIS);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, rig.folder("hops").toString());
        settings.put("consumer.auto.offset.reset", "earliest");
        Topology copy = new Topology()
                .addSource(
                        "from",
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer(),
                        topics.get(hop - 1).name())
                .addSink("to", topics.get(hop).name(), new ByteArraySerializer(), new ByteArraySerializer(), "from");
        KafkaStreams application = new KafkaStreams(copy, settings);
        applications.add(application);
        application.start();
    }

    private void awaitRunning() throws InterruptedException {
        for (KafkaStreams application : applications) {
            while (application.state() != KafkaStreams.State.RUNNING) {
                Thread.sleep(COMMIT_MILLIS);
            }
        }
    }
}
