package org.carchi.runtime.topics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.carchi.schemas.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates topics as they are declared. Topics are never created by writing to them. */
public final class TopicProvisioner {

    private static final Logger LOG = LoggerFactory.getLogger(TopicProvisioner.class);

    private final Admin admin;
    private final short replicationFactor;
    private final int maxRecordBytes;

    public TopicProvisioner(Admin admin, short replicationFactor, int maxRecordBytes) {
        this.admin = admin;
        this.replicationFactor = replicationFactor;
        this.maxRecordBytes = maxRecordBytes;
    }

    /** Creates those that are missing and leaves the others as they are. */
    public void provide(Collection<Topic<?>> topics) {
        Set<String> existing = await(admin.listTopics().names()::get);
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(this::declaration)
                .toList();
        admin.createTopics(missing)
                .values()
                .forEach((name, created) -> await(() -> {
                    try {
                        created.get();
                        LOG.atInfo().addKeyValue("topic", name).log("topic created");
                    } catch (ExecutionException e) {
                        if (!(e.getCause() instanceof TopicExistsException)) {
                            throw e;
                        }
                    }
                    return name;
                }));
        warnOfOtherPartitionCounts(
                topics.stream().filter(topic -> existing.contains(topic.name())).toList());
    }

    private NewTopic declaration(Topic<?> topic) {
        Map<String, String> settings = new HashMap<>(topic.retention().topicSettings());
        settings.put("max.message.bytes", Integer.toString(maxRecordBytes));
        return new NewTopic(topic.name(), topic.partitions(), replicationFactor).configs(settings);
    }

    /** Asked of topics that were there before: a broker may not know yet of one that was just created. */
    private void warnOfOtherPartitionCounts(Collection<Topic<?>> topics) {
        Map<String, TopicDescription> found = await(
                admin.describeTopics(topics.stream().map(Topic::name).toList()).allTopicNames()::get);
        for (Topic<?> topic : topics) {
            TopicDescription description = found.get(topic.name());
            if (description != null && description.partitions().size() != topic.partitions()) {
                LOG.atWarn()
                        .addKeyValue("topic", topic.name())
                        .addKeyValue("declared", topic.partitions())
                        .addKeyValue("found", description.partitions().size())
                        .log("topic has another partition count than declared; it is used as it is");
            }
        }
    }

    /** An answer of the cluster that may fail. */
    interface Answer<T> {
        T get() throws InterruptedException, ExecutionException;
    }

    static <T> T await(Answer<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        }
    }
}
