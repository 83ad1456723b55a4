package org.carchi.runtime.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.streams.StreamsSettings;
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

    private static final int PATIENCE_MILLIS = 5_000;

    private final ServiceSettings settings;
    private final StreamsApplication application;

    Preflight(ServiceSettings settings, StreamsApplication application) {
        this.settings = settings;
        this.application = application;
    }

    /** One try; throws what stood in the way. */
    void run() {
        try {
            provideTopics();
            new SchemaIdentityCheck(SchemaRegistries.of(settings.kafka())).check(idsInTheLog());
        } catch (TimeoutException e) {
            throw new TimeoutException("the brokers at " + StreamsSettings.bootstrapServers(settings)
                    + " do not answer (" + e.getMessage() + "); check kafka.bootstrap.servers and that they run");
        }
        SchemaRegistration.of(settings.kafka()).register(application.typedTopics());
    }

    /** Settings of clients that give up soon, whatever the settings say: every try is followed by another. */
    static Map<String, Object> impatient(ServiceSettings settings) {
        Map<String, Object> client = new HashMap<>(settings.kafka());
        client.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        client.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        return client;
    }

    private void provideTopics() {
        try (Admin admin = Admin.create(impatient(settings))) {
            ClusterFeatures.warning(admin).ifPresent(LOG::warn);
            new TopicProvisioner(admin, settings.replicationFactor(), settings.maxRecordBytes())
                    .provide(application.topics());
        }
    }

    private Map<TypedTopic, Set<Integer>> idsInTheLog() {
        Map<String, Object> reader = impatient(settings);
        reader.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
        reader.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(reader, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return new WrittenSchemaIds(consumer).of(application.typedTopicsWritten());
        }
    }
}
