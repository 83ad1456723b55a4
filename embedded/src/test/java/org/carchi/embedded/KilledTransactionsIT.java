package org.carchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A broker that is killed between the decision of a transaction and its markers writes the markers when it is back. */
@Timeout(300)
class KilledTransactionsIT {

    private static final String TOPIC = "facts";
    private static final int PARTITIONS = 24;
    private static final int PRODUCERS = 6;
    private static final int KILLS = 3;
    private static final Duration WORK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path data;

    @Test
    void leavesNoTransactionOpenThatIsOver() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            startAndKill(kill == 0);
        }

        try (PlatformProcess platform = PlatformProcess.launch(data)) {
            assertThat(openButOver(settings(platform))).isEmpty();
        }
    }

    private void startAndKill(boolean first) throws Exception {
        try (PlatformProcess platform = PlatformProcess.launch(data)) {
            Map<String, Object> settings = settings(platform);
            if (first) {
                createTopic(settings);
            }
            assertThat(openButOver(settings)).isEmpty();
            List<Thread> producers = IntStream.range(0, PRODUCERS)
                    .mapToObj(number -> new Thread(() -> commitUntilKilled(settings, number)))
                    .toList();
            producers.forEach(Thread::start);
            LockSupport.parkNanos(WORK.toNanos());
            platform.kill();
            for (Thread producer : producers) {
                producer.interrupt();
                producer.join();
            }
        }
    }

    private static void commitUntilKilled(Map<String, Object> settings, int number) {
        Map<String, Object> own = new HashMap<>(settings);
        own.put("transactional.id", "producer-" + number);
        KafkaProducer<String, String> producer =
                new KafkaProducer<>(own, new StringSerializer(), new StringSerializer());
        try {
            producer.initTransactions();
            while (!Thread.currentThread().isInterrupted()) {
                producer.beginTransaction();
                for (int partition = 0; partition < PARTITIONS; partition++) {
                    producer.send(new ProducerRecord<>(TOPIC, partition, "key", "value"));
                }
                producer.commitTransaction();
            }
        } catch (KafkaException e) {
            assertThat(producer).as("a producer whose broker was killed").isNotNull();
        } finally {
            Thread.interrupted();
            producer.close(Duration.ZERO);
        }
    }

    /** Producers with a transaction that is open in a partition although its coordinator has ended it. */
    private static Set<Long> openButOver(Map<String, Object> settings) throws Exception {
        try (Admin admin = Admin.create(settings)) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            Set<Long> open = open(admin);
            Map<Long, TransactionState> states = states(admin);
            while (System.nanoTime() < deadline && open.stream().anyMatch(producer -> isUndecided(states, producer))) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
                open = open(admin);
                states.putAll(states(admin));
            }
            open.removeIf(producer -> states.get(producer) == TransactionState.ONGOING);
            open.retainAll(open(admin)); // what the coordinator ended between the two looks is closed now
            return open;
        }
    }

    /** Whether the coordinator has not been heard yet, or is about to write the markers. */
    private static boolean isUndecided(Map<Long, TransactionState> states, long producer) {
        TransactionState state = states.getOrDefault(producer, TransactionState.UNKNOWN);
        return state == TransactionState.UNKNOWN
                || state == TransactionState.PREPARE_COMMIT
                || state == TransactionState.PREPARE_ABORT;
    }

    private static Set<Long> open(Admin admin) throws Exception {
        List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(TOPIC, number))
                .toList();
        return admin.describeProducers(partitions).all().get().values().stream()
                .flatMap(partition -> partition.activeProducers().stream())
                .filter(producer -> producer.currentTransactionStartOffset().isPresent())
                .map(ProducerState::producerId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Long, TransactionState> states(Admin admin) throws Exception {
        return admin.listTransactions().all().get().stream()
                .collect(Collectors.toMap(TransactionListing::producerId, TransactionListing::state));
    }

    private static Map<String, Object> settings(PlatformProcess platform) throws IOException {
        platform.awaitRegistryUrl();
        return Map.of("bootstrap.servers", platform.awaitBootstrapServers());
    }

    private static void createTopic(Map<String, Object> settings) throws Exception {
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }
}
