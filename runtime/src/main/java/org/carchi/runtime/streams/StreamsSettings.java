package org.carchi.runtime.streams;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.carchi.runtime.settings.ServiceSettings;

/** Kafka's own settings as our services use them; what an operator sets under {@code kafka.} wins. */
public final class StreamsSettings {

    /** Carries the size budget to handlers, which Kafka creates by class name. */
    static final String MAX_RECORD_BYTES = "carchi.max.record.bytes";

    private static final int COMMIT_INTERVAL_MILLIS = 100;

    private StreamsSettings() {}

    /**
     * Settings of one Streams application.
     *
     * @param deadLetterTopic where poison goes; empty to drop it, as a replay does: it stands there already
     */
    public static Map<String, Object> of(ServiceSettings service, String applicationId, String deadLetterTopic) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_INTERVAL_MILLIS);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, service.threads());
        settings.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, service.standbyReplicas());
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) service.replicationFactor());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, service.stateDirectory().toString());
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, PoisonHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, PoisonHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
        settings.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, FailingProductionHandler.class);
        settings.put(MAX_RECORD_BYTES, service.maxRecordBytes());
        if (!deadLetterTopic.isEmpty()) {
            settings.put(PoisonHandler.TOPIC_SETTING, deadLetterTopic);
        }
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), service.maxRecordBytes());
        settings.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(service.maxRecordBytes()));
        settings.putAll(service.kafka());
        return settings;
    }

    /** The servers that the services talk to, for messages. */
    public static String bootstrapServers(ServiceSettings service) {
        return service.kafka().getOrDefault(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "");
    }
}
