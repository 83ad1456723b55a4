package org.carchi.containers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.output.Slf4jLogConsumer;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** A broker, a registry and the three services on a network of their own, enrichment twice. */
final class ServiceContainers implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final String REGISTRY_IMAGE = "apicurio/apicurio-registry-mem:2.6.13.Final";
    private static final String REGISTRY_API = "/apis/ccompat/v7";

    private final Network network = Network.newNetwork();
    private final ImageFromDockerfile image = image();
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1")
            .withNetwork(network)
            .withListener("kafka:19092")
            .withStartupTimeout(START);
    private final GenericContainer<?> registry = new GenericContainer<>(
                    DockerImageName.parse(System.getenv().getOrDefault("REGISTRY_IMAGE", REGISTRY_IMAGE)))
            .withNetwork(network)
            .withNetworkAliases("registry")
            .withExposedPorts(8080)
            .waitingFor(Wait.forHttp(REGISTRY_API + "/subjects").withStartupTimeout(START));
    private final List<GenericContainer<?>> services = Stream.of("ingest", "enrich", "enrich", "sink")
            .<GenericContainer<?>>map(this::service)
            .toList();

    void start() {
        Startables.deepStart(kafka, registry).join();
        Startables.deepStart(services).join();
    }

    String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    /** Publishes samples with the command line in a container of its own. */
    void feed(List<String> seeds) {
        try (GenericContainer<?> feeder = container("feed")) {
            feeder.withCommand(Stream.concat(Stream.of("feed"), seeds.stream().map(seed -> "/seeds/" + seed))
                            .toArray(String[]::new))
                    .withCopyFileToContainer(MountableFile.forHostPath(Project.SEEDS), "/seeds")
                    .withStartupCheckStrategy(new OneShotStartupCheckStrategy().withTimeout(START))
                    .start();
        }
    }

    @Override
    public void close() {
        services.forEach(GenericContainer::close);
        registry.close();
        kafka.close();
        network.close();
    }

    /** Ready when the image's own health check says so. */
    private GenericContainer<?> service(String name) {
        return container(name)
                .withCommand(name)
                .waitingFor(Wait.forHealthcheck().withStartupTimeout(START));
    }

    private GenericContainer<?> container(String name) {
        return new GenericContainer<>(image)
                .withNetwork(network)
                .withEnv(Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "kafka:19092",
                        "KAFKA_SCHEMA_REGISTRY_URL",
                        "http://registry:8080" + REGISTRY_API,
                        "CARCHI_STANDBY_REPLICAS",
                        "0",
                        "JAVA_TOOL_OPTIONS",
                        Project.QUICK_START))
                .withLogConsumer(new Slf4jLogConsumer(LoggerFactory.getLogger("container." + name)));
    }

    /**
     * Built from the Dockerfile and what it packs; the rest of the project would be read before it is left out. The name
     * says that the image is here, or a prefix set for images from elsewhere would be put before it.
     */
    private static ImageFromDockerfile image() {
        ImageFromDockerfile built = new ImageFromDockerfile("localhost/carchi-services-test", false)
                .withFileFromPath("Dockerfile", Project.ROOT.resolve("Dockerfile"))
                .withFileFromPath(Project.ROOT.relativize(Project.LIBRARIES).toString(), Project.LIBRARIES);
        String base = System.getenv("BASE_IMAGE");
        return base == null ? built : built.withBuildArg("BASE_IMAGE", base);
    }
}
