package org.carchi.runtime.health;

import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.streams.KafkaStreams;

/** A service's metrics: the JVM's, and Kafka's under Kafka's own names. */
public final class ServiceMetrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics gc = new JvmGcMetrics();
    private final Queue<KafkaStreamsMetrics> watched = new ConcurrentLinkedQueue<>();

    /** Metrics of the service with that name, which becomes a label of each. */
    public ServiceMetrics(String service) {
        registry.config().commonTags(Tags.of("service", service));
        List.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics(), gc)
                .forEach(binder -> binder.bindTo(registry));
    }

    /** Adds the metrics of a Streams application, until these are closed. */
    public void watch(KafkaStreams streams) {
        KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(registry);
        watched.add(metrics);
    }

    /** Everything measured, in the Prometheus text format. */
    public String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        watched.forEach(KafkaStreamsMetrics::close);
        gc.close();
        registry.close();
    }
}
