package org.carchi.embedded.proof.rig;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.carchi.schemas.Topic;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.TopicSerdes;

/** Feeds articles and repeats every one that was not acknowledged: at least once, like any source. */
public final class Feeder implements AutoCloseable {

    /** Short, so that an article given up by the client is delivered again while the wire is down. */
    private static final Duration GIVE_UP = Duration.ofSeconds(8);

    private static final Duration REQUEST = Duration.ofSeconds(4);

    private final Topic<ReceivedArticle> topic;
    private final Producer<String, ReceivedArticle> producer;
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();

    Feeder(Map<String, String> client, Topic<ReceivedArticle> topic) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) GIVE_UP.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST.toMillis());
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                settings,
                new StringSerializer(),
                new TopicSerdes(client).of(topic).serializer());
    }

    /** Feeds as fast as the wire takes them; returns when all are acknowledged. */
    public void feed(Collection<ReceivedArticle> articles) {
        feed(articles, Integer.MAX_VALUE, article -> {});
    }

    /**
     * Feeds so many a second; returns when all are acknowledged.
     *
     * @param before told each article just before it is sent
     */
    public void feed(Collection<ReceivedArticle> articles, int perSecond, Consumer<ReceivedArticle> before) {
        Queue<ReceivedArticle> open = new ConcurrentLinkedQueue<>(articles);
        Pace pace = new Pace(perSecond);
        while (!open.isEmpty()) {
            for (ReceivedArticle article = open.poll(); article != null; article = open.poll()) {
                pace.await();
                before.accept(article);
                send(article, open);
            }
            producer.flush();
        }
    }

    /** Deliveries that the broker has confirmed. */
    public long acknowledged() {
        return acknowledged.get();
    }

    /** Deliveries that were made again because nobody confirmed them. */
    public long repeated() {
        return repeated.get();
    }

    @Override
    public void close() {
        producer.close(GIVE_UP);
    }

    private void send(ReceivedArticle article, Queue<ReceivedArticle> open) {
        producer.send(new ProducerRecord<>(topic.name(), article.getSourceId(), article), (where, failure) -> {
            if (failure == null) {
                acknowledged.incrementAndGet();
            } else {
                repeated.incrementAndGet();
                open.add(article);
            }
        });
    }
}
