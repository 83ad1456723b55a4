package org.carchi.embedded.command.wire;

import org.carchi.enrich.nlp.Analyzers;
import org.carchi.enrich.stream.EnrichService;
import org.carchi.ingest.IngestService;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.sink.SinkService;

/** What each service runs. */
public final class WireServices {

    private WireServices() {}

    public static StreamsApplication application(ServiceName service, ServiceSettings settings) {
        return switch (service) {
            case INGEST -> new IngestService(settings).application();
            case ENRICH -> new EnrichService(settings, Analyzers.azerbaijani()).live();
            case SINK -> new SinkService(settings).application();
        };
    }
}
