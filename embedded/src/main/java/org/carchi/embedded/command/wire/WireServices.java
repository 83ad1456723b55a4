package org.carchi.embedded.command.wire;

import java.nio.file.Path;
import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.stream.EnrichService;
import org.carchi.ingest.IngestService;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topics;
import org.carchi.sink.SinkService;

/** What each service runs. */
public final class WireServices {

    private WireServices() {}

    /** For a wire on this machine: one node has no room for copies. */
    public static ServiceSettings onOneNode(WireAddress address, Topics topics, Path state, int healthPort) {
        return new ServiceSettings(
                address.settings(),
                topics,
                (short) 1,
                ServiceSettings.DEFAULT_APPLICATION_PREFIX,
                state,
                1,
                0,
                ServiceSettings.DEFAULT_MAX_RECORD_BYTES,
                ServiceSettings.DEFAULT_HEALTH_HOST,
                healthPort);
    }

    public static StreamsApplication application(ServiceName service, ServiceSettings settings) {
        return switch (service) {
            case INGEST -> new IngestService(settings).application();
            case ENRICH -> new EnrichService(settings, Analyzers.azerbaijani()).live();
            case SINK -> new SinkService(settings).application();
        };
    }
}
