package org.carchi.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.carchi.runtime.health.ServiceState;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.SettingsSources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service whose broker is away, as its operator sees it. */
@Timeout(30)
class StreamsServiceTest {

    private static final String NOBODY = "127.0.0.1:1";

    private final ServiceSettings settings = ServiceSettings.read(new SettingsSources()
            .flags(Map.of(
                    "kafka.bootstrap.servers", NOBODY,
                    "kafka.schema.registry.url", "mock://service",
                    "kafka.request.timeout.ms", "60000"))
            .settings());
    private final StreamsService service = StreamsService.start(
            settings, new StreamsApplication("ingest", new Topology(), List.of(), List.of(), List.of(), Map.of()));

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void saysWithinSecondsForWhatItWaits() throws InterruptedException {
        while (service.state().description().equals("starting")) {
            Thread.sleep(20);
        }

        assertThat(service.state()).isInstanceOf(ServiceState.Waiting.class);
        assertThat(service.state().description())
                .startsWith("waiting: the brokers at " + NOBODY + " do not answer (")
                .endsWith("check kafka.bootstrap.servers and that they run");
    }

    @Test
    void stopsAtOnceWhileItWaits() throws InterruptedException {
        Thread.sleep(500);
        long begin = System.nanoTime();

        service.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        assertThat(service.state()).isEqualTo(new ServiceState.Stopped());
    }

    @Test
    void isNotAwaitedOnceItIsStopped() {
        service.close();

        ServiceState state =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> service.awaitReady(Duration.ofMinutes(1)));

        assertThat(state).isEqualTo(new ServiceState.Stopped());
    }

    @Test
    void endsWhereKafkaStreamsGivesUp() throws InterruptedException {
        service.follow(KafkaStreams.State.ERROR);

        ServiceState end = service.awaitEnd();

        assertThat(end).isInstanceOf(ServiceState.Failed.class);
    }
}
