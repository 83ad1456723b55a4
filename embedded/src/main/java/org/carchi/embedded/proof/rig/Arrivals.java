package org.carchi.embedded.proof.rig;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.carchi.embedded.proof.ledger.Percentiles;
import org.carchi.schemas.Topic;

/** Measures the time from the moment something is sent until a record with its key is read, committed. */
public final class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 50;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Duration> times = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "arrivals");
    private volatile boolean open = true;

    private Arrivals(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
    }

    public static Arrivals watch(TopicReader reader, Topic<?> topic) {
        Arrivals arrivals = new Arrivals(reader.open(List.of(topic)));
        arrivals.reader.start();
        return arrivals;
    }

    /** The clock starts for this key. */
    public void sent(String key) {
        sent.putIfAbsent(key, System.nanoTime());
    }

    /** Waits until everything that was sent has arrived, or nothing more is to be hoped for. */
    public void awaitAll() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (times.size() < sent.size() && System.nanoTime() < deadline) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** The times of what has arrived. */
    public Percentiles times() {
        return Percentiles.of(times.values());
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        reader.join();
    }

    private void read() {
        try (consumer) {
            while (open) {
                for (ConsumerRecord<String, byte[]> found : consumer.poll(POLL)) {
                    Long start = sent.get(found.key());
                    if (start != null) {
                        times.putIfAbsent(found.key(), Duration.ofNanos(System.nanoTime() - start));
                    }
                }
            }
        }
    }
}
