package org.carchi.embedded.command.wire;

import org.carchi.runtime.health.ServiceState;
import org.carchi.runtime.service.StreamsService;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.ServiceName;

/** Runs one service in this process until it is told to stop. */
public final class Foreground {

    private Foreground() {}

    /** Returns when the service has stopped; fails when it has failed. */
    public static void run(ServiceName name, ServiceSettings settings) throws InterruptedException {
        StreamsService service = StreamsService.start(settings, WireServices.application(name, settings));
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, name.id() + "-stop"));
        ServiceState end = service.awaitEnd();
        if (!end.isLive()) {
            service.close();
            throw new CommandFailed(name.id() + " ended: " + end.description());
        }
    }
}
