package org.carchi.embedded.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.carchi.embedded.command.wire.Foreground;
import org.carchi.schemas.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code carchi ingest}, {@code carchi enrich} and {@code carchi sink}: one service, for production. */
@Command
final class ServiceCommand implements Callable<Integer> {

    private static final Map<ServiceName, String> HEADERS = Map.of(
            ServiceName.INGEST, "Run the service that turns deliveries into versions of articles.",
            ServiceName.ENRICH, "Run the service that finds out what each article says.",
            ServiceName.SINK, "Run the service that writes the downstream topics.");

    private static final Map<ServiceName, String> DESCRIPTIONS = Map.of(
            ServiceName.INGEST, "Reads received; writes articles and admissions.",
            ServiceName.ENRICH, "Reads articles; writes enriched.",
            ServiceName.SINK, "Reads enriched; writes current, mentions and statistics.");

    private static final String MORE =
            "One service, for production: start it several times, on as many machines as needed, to share the work.";

    private final Carchi carchi;
    private final ServiceName name;

    @Mixin
    private ServiceFlags flags = new ServiceFlags();

    private ServiceCommand(Carchi carchi, ServiceName name) {
        this.carchi = carchi;
        this.name = name;
    }

    static CommandSpec of(Carchi carchi, ServiceName name) {
        CommandSpec spec =
                CommandSpec.forAnnotatedObject(new ServiceCommand(carchi, name)).name(name.id());
        spec.usageMessage()
                .header(HEADERS.get(name))
                .description(DESCRIPTIONS.get(name), MORE)
                .footer(
                        "  carchi " + name.id()
                                + " --bootstrap-servers kafka:9092 --schema-registry http://registry:8081",
                        "  carchi " + name.id() + " --config " + name.id() + ".properties --health-port 8080",
                        "  KAFKA_BOOTSTRAP_SERVERS=kafka:9092 KAFKA_SCHEMA_REGISTRY_URL=http://registry:8081 carchi "
                                + name.id());
        return spec;
    }

    @Override
    public Integer call() throws InterruptedException {
        Foreground.run(name, flags.settings(carchi.data()));
        return 0;
    }
}
