package org.carchi.ingest.publish;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.carchi.runtime.settings.ServiceSettings;

/** Kafka's settings for a producer that waits out every outage and writes each record once. */
final class ProducerSettings {

    private static final int LINGER_MILLIS = 5;

    private ProducerSettings() {}

    static Map<String, Object> of(ServiceSettings service) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, service.maxRecordBytes());
        settings.putAll(service.kafka());
        return settings;
    }
}
