package org.carchi.runtime.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.topics.ClusterFeatures;
import org.carchi.runtime.topics.TopicProvisioner;
import org.carchi.runtime.topics.WrittenSchemaIds;
import org.carchi.schemas.TypedTopic;
import org.carchi.schemas.registry.SchemaIdentityCheck;
import org.carchi.schemas.registry.SchemaRegistration;
import org.carchi.schemas.registry.SchemaRegistries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must hold before a service reads its first record: topics exist, schemas are registered, no id changed. */
final class Preflight {

    private static final Logger LOG = LoggerFactory.getLogger(Preflight.class);

    private final ServiceSettings settings;
    private final StreamsApplication application;

    Preflight(ServiceSettings settings, StreamsApplication application) {
        this.settings = settings;
        this.application = application;
    }

    /** One try; throws what stood in the way. */
    void run() {
        try (Admin admin = Admin.create(new HashMap<>(settings.kafka()))) {
            ClusterFeatures.warning(admin).ifPresent(LOG::warn);
            new TopicProvisioner(admin, settings.replicationFactor(), settings.maxRecordBytes())
                    .provide(application.topics());
        }
        new SchemaIdentityCheck(SchemaRegistries.of(settings.kafka())).check(idsInTheLog());
        SchemaRegistration.of(settings.kafka()).register(application.typedTopics());
    }

    private Map<TypedTopic, Set<Integer>> idsInTheLog() {
        Map<String, Object> reader = new HashMap<>(settings.kafka());
        reader.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
        reader.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(reader, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return new WrittenSchemaIds(consumer).of(application.typedTopicsWritten());
        }
    }
}
