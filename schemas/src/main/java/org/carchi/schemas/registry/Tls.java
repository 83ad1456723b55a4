package org.carchi.schemas.registry;

import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.security.ssl.DefaultSslEngineFactory;

/** Reads trust and key stores (JKS, PKCS12, PEM) exactly as Kafka's own clients do. */
final class Tls {

    private Tls() {}

    /** The context that the settings describe; empty where there are none and Java's own trust store serves. */
    static Optional<SSLContext> context(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return Optional.empty();
        }
        ConfigDef names = new ConfigDef().withClientSslSupport();
        try (DefaultSslEngineFactory factory = new DefaultSslEngineFactory()) {
            factory.configure(new AbstractConfig(names, settings, false).values());
            return Optional.of(factory.sslContext());
        }
    }
}
