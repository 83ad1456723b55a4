package org.carchi.ingest.publish;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.carchi.ingest.parse.Reading;
import org.carchi.ingest.parse.Rejected;
import org.carchi.runtime.service.BackOff;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.topics.TopicProvisioner;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.Outage;
import org.carchi.schemas.wire.TopicSerdes;
import org.carchi.schemas.wire.UnencodableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings to the log: accepted articles to the received topic, rejected ones to the dead-letter topic. An outage
 * is waited out; what cannot be sent is set aside. Used by one thread.
 */
@SuppressWarnings("FutureReturnValueIgnored") // every send has a callback
public final class ArticlePublisher implements AutoCloseable {

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final ReadingRecords records;
    private final PublishListener listener;
    private final Queue<Rejected> unsendable = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final LongAdder published = new LongAdder();
    private final LongAdder setAside = new LongAdder();

    ArticlePublisher(Producer<byte[], byte[]> producer, ReadingRecords records, PublishListener listener) {
        this.producer = producer;
        this.records = records;
        this.listener = listener;
    }

    /** Connects to the wire; the topics it writes to are created where they are missing. */
    public static ArticlePublisher open(ServiceSettings settings, PublishListener listener) {
        try (Admin admin = Admin.create(new HashMap<>(settings.kafka()))) {
            new TopicProvisioner(admin, settings.replicationFactor(), settings.maxRecordBytes())
                    .provide(List.of(
                            settings.topics().received(), settings.topics().deadLetters(ServiceName.INGEST)));
        }
        var producer = new KafkaProducer<>(
                ProducerSettings.of(settings), new ByteArraySerializer(), new ByteArraySerializer());
        var records =
                new ReadingRecords(settings.topics(), new TopicSerdes(settings.kafka()), settings.maxRecordBytes());
        return new ArticlePublisher(producer, records, listener);
    }

    /** Sends a reading; the broker has it after {@link #flush}. */
    public void publish(Reading reading) {
        reading.articles().forEach(this::send);
        reading.rejections().forEach(this::send);
        setAsideUnsendable();
        throwFailure();
    }

    /** Waits until the broker has everything that was published, and tells how much that is. */
    public PublishReport flush() {
        producer.flush();
        while (!unsendable.isEmpty()) {
            setAsideUnsendable();
            producer.flush();
        }
        throwFailure();
        return new PublishReport(published.sum(), setAside.sum());
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(ReceivedArticle article) {
        try {
            send(article, waitingOutOutages(() -> records.received(article)));
        } catch (UnencodableRecord e) {
            send(records.unencodable(article, e));
        }
    }

    private void send(ReceivedArticle article, ProducerRecord<byte[], byte[]> received) {
        if (records.isTooLarge(received)) {
            send(records.unsendable(article, received));
            return;
        }
        producer.send(received, (metadata, thrown) -> {
            if (thrown instanceof RecordTooLargeException) {
                unsendable.add(records.unsendable(article, received));
            } else {
                count(published, thrown, () -> listener.published(article));
            }
        });
    }

    private void send(Rejected rejected) {
        producer.send(records.deadLetter(rejected), (metadata, thrown) -> {
            if (thrown instanceof RecordTooLargeException && rejected.canBeShortened()) {
                unsendable.add(rejected.shortened());
            } else {
                count(setAside, thrown, () -> listener.setAside(rejected));
            }
        });
    }

    private void count(LongAdder counter, @Nullable Exception thrown, Runnable notification) {
        if (thrown == null) {
            counter.increment();
            notification.run();
        } else {
            failure.compareAndSet(null, thrown);
        }
    }

    /** What the broker found too large is known only after it was sent. */
    private void setAsideUnsendable() {
        for (Rejected next = unsendable.poll(); next != null; next = unsendable.poll()) {
            send(next);
        }
    }

    private void throwFailure() {
        Exception thrown = failure.get();
        if (thrown != null) {
            throw new KafkaException("publishing failed: " + thrown.getMessage(), thrown);
        }
    }

    private <T> T waitingOutOutages(Supplier<T> step) {
        var waits = new BackOff(FIRST_WAIT, LONGEST_WAIT);
        while (true) {
            try {
                return step.get();
            } catch (SerializationException e) {
                if (!Outage.isOutage(e)) {
                    throw e;
                }
                listener.waiting(String.valueOf(e.getMessage()));
                pause(waits.next());
            }
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
