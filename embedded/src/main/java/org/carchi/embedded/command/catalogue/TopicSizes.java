package org.carchi.embedded.command.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.embedded.command.wire.WireAddress;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.Topic;

/** Asks a cluster how much its topics hold. */
public final class TopicSizes {

    private static final int PATIENCE_MILLIS = 10_000;

    private final ServiceSettings wire;

    public TopicSizes(ServiceSettings wire) {
        this.wire = wire;
    }

    /** Sizes by name, of the declared topics that exist. */
    public Map<String, TopicSize> find() throws InterruptedException {
        Map<String, Object> settings = new HashMap<>(wire.kafka());
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            Set<String> declared = wire.topics().all().stream().map(Topic::name).collect(Collectors.toSet());
            declared.retainAll(get(admin.listTopics().names()));
            return find(admin, declared);
        } catch (TimeoutException e) {
            throw new CommandFailed(WireAddress.unreachable(wire), e);
        }
    }

    private static Map<String, TopicSize> find(Admin admin, Collection<String> names) throws InterruptedException {
        Map<String, TopicDescription> topics = get(admin.describeTopics(names).allTopicNames());
        List<TopicPartition> partitions = topics.values().stream()
                .flatMap(topic ->
                        topic.partitions().stream().map(info -> new TopicPartition(topic.name(), info.partition())))
                .toList();
        Map<String, Long> records = records(admin, partitions);
        Map<String, Long> bytes = bytes(admin);
        Map<String, TopicSize> sizes = new TreeMap<>();
        topics.forEach((name, topic) -> sizes.put(
                name,
                new TopicSize(
                        topic.partitions().size(), records.getOrDefault(name, 0L), bytes.getOrDefault(name, 0L))));
        return sizes;
    }

    private static Map<String, Long> records(Admin admin, List<TopicPartition> partitions) throws InterruptedException {
        ListOffsetsOptions committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);
        Map<TopicPartition, ListOffsetsResultInfo> first =
                get(admin.listOffsets(all(partitions, OffsetSpec.earliest()), committed)
                        .all());
        Map<TopicPartition, ListOffsetsResultInfo> last =
                get(admin.listOffsets(all(partitions, OffsetSpec.latest()), committed)
                        .all());
        Map<String, Long> records = new HashMap<>();
        last.forEach((partition, end) -> records.merge(partition.topic(), end.offset(), Long::sum));
        first.forEach((partition, begin) -> records.merge(partition.topic(), -begin.offset(), Long::sum));
        return records;
    }

    private static Map<TopicPartition, OffsetSpec> all(List<TopicPartition> partitions, OffsetSpec spec) {
        return partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> spec));
    }

    private static Map<String, Long> bytes(Admin admin) throws InterruptedException {
        List<Integer> brokers = get(admin.describeCluster().nodes()).stream()
                .map(node -> node.id())
                .toList();
        return get(admin.describeLogDirs(brokers).allDescriptions()).values().stream()
                .flatMap(directories -> directories.values().stream())
                .flatMap(directory -> directory.replicaInfos().entrySet().stream())
                .collect(Collectors.groupingBy(
                        replica -> replica.getKey().topic(),
                        Collectors.summingLong(replica -> replica.getValue().size())));
    }

    private static <T> T get(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }
}
