package org.carchi.embedded.proof.rig;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.embedded.proof.ledger.Percentiles;
import org.carchi.schemas.Topic;

/** Measures the time from the moment something is sent until a record with its key is read, committed. */
public final class Arrivals implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 50;

    private final TopicReader topic;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Duration> times = new ConcurrentHashMap<>();
    private final Thread watcher = new Thread(this::read, "arrivals");
    private volatile boolean open = true;

    private Arrivals(TopicReader topic) {
        this.topic = topic;
    }

    public static Arrivals watch(Rig rig, Topic<?> topic) {
        Arrivals arrivals = new Arrivals(TopicReader.fromBeginning(rig.wire(), List.of(topic)));
        arrivals.watcher.start();
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
        watcher.join();
    }

    private void read() {
        try (topic) {
            while (open) {
                for (ConsumerRecord<String, byte[]> found : topic.poll(POLL)) {
                    Long start = sent.get(found.key());
                    if (start != null) {
                        times.putIfAbsent(found.key(), Duration.ofNanos(System.nanoTime() - start));
                    }
                }
            }
        }
    }
}
