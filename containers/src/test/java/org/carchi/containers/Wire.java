package org.carchi.containers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A running wire as a client on this machine sees it: Kafka alone, nothing of ours. */
final class Wire implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final String bootstrapServers;
    private final Admin admin;

    Wire(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** How often each article stands in the topic, once there are so many and every service has read all it was given. */
    Map<String, Integer> articles(String topic, int atLeast) throws Exception {
        await(atLeast + " articles in " + topic, () -> count(topic), found -> found.size() >= atLeast);
        await("enrich at the end of its input", () -> lag("carchi-enrich"), lag -> lag == 0);
        await("sink at the end of its input", () -> lag("carchi-sink"), lag -> lag == 0);
        return count(topic);
    }

    /** Addresses of the containers that hold partitions of the group, once there are so many. */
    Set<String> holders(String group, int expected) throws Exception {
        return await(expected + " holders of " + group, () -> holders(group), found -> found.size() == expected);
    }

    /** Finalized level of a feature of the cluster. */
    int feature(String name) throws Exception {
        return admin.describeFeatures()
                .featureMetadata()
                .get()
                .finalizedFeatures()
                .get(name)
                .maxVersionLevel();
    }

    @Override
    public void close() {
        admin.close();
    }

    private Set<String> holders(String group) throws Exception {
        Set<String> hosts = new TreeSet<>();
        admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get().members().stream()
                .filter(member -> !member.assignment().topicPartitions().isEmpty())
                .forEach(member -> hosts.add(member.host()));
        return hosts;
    }

    /** Records that the group has not committed yet; a partition without a commit counts from its beginning. */
    private long lag(String group) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, OffsetSpec> ends =
                new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        committed.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> latest = admin.listOffsets(
                        ends, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all()
                .get();
        long lag = 0;
        for (TopicPartition partition : ends.keySet()) {
            lag += latest.get(partition).offset() - committed.get(partition).offset();
        }
        return lag;
    }

    /** Committed records of a topic by key, from its beginning to its present end. */
    private Map<String, Integer> count(String topic) {
        Map<String, Integer> counts = new TreeMap<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(PAUSE)) {
                    counts.merge(record.key(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static <T> T await(String what, Callable<T> look, Predicate<T> enough) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        T found = look.call();
        while (!enough.test(found)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + LIMIT + " for " + what + ", last seen: " + found);
            }
            Thread.sleep(PAUSE.toMillis());
            found = look.call();
        }
        return found;
    }
}
