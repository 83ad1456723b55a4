package org.carchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.carchi.embedded.host.CannotStartException;
import org.carchi.embedded.host.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class EmbeddedPlatformIT {

    @TempDir
    static Path data;

    @TempDir
    static Path otherData;

    private static EmbeddedPlatform platform;

    @BeforeAll
    static void start() {
        platform = EmbeddedPlatform.start(new PlatformSettings(data, Ports.FREE));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void continuesWhereItStopped() throws Exception {
        TextTopic topic = new TextTopic(platform.bootstrapServers());
        topic.create();
        topic.commit("first", "second");
        topic.abort("never");
        assertThat(topic.next(1)).containsExactly("first");
        int id = new SchemaCalls(platform.registryUrl()).register("Kept");

        stop();
        start();

        TextTopic sameTopic = new TextTopic(platform.bootstrapServers());
        sameTopic.commit("third");
        assertThat(sameTopic.next(2)).containsExactly("second", "third");
        assertThat(new SchemaCalls(platform.registryUrl()).nameOf(id)).isEqualTo("Kept");
    }

    @Test
    void hasTheTransactionsThatCannotBeTorn() throws Exception {
        assertThat(new TextTopic(platform.bootstrapServers()).transactionVersion())
                .isEqualTo((short) 2);
    }

    @Test
    void checksSchemasInBothDirections() throws Exception {
        assertThat(new SchemaCalls(platform.registryUrl()).globalCompatibility())
                .isEqualTo("FULL_TRANSITIVE");
    }

    @Test
    void outlivesACrashOfItsRegistry() throws Exception {
        SchemaCalls registry = new SchemaCalls(platform.registryUrl());
        int id = registry.register("Survivor");
        long before = platform.registry().pid();

        platform.registry().crash();

        while (platform.registry().pid() == before) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        platform.registry().start();
        assertThat(registry.nameOf(id)).isEqualTo("Survivor");
    }

    @Test
    void keepsASecondWireOffItsData() {
        assertThatThrownBy(EmbeddedPlatformIT::start)
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(data.getFileName().toString())
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                .hasMessageContaining("--data");
    }

    @Test
    void keepsASecondWireOffItsPorts() {
        int taken = URI.create(platform.registryUrl()).getPort();
        PlatformSettings sameRegistryPort = new PlatformSettings(otherData, new Ports(0, 0, taken));

        assertThatThrownBy(() -> EmbeddedPlatform.start(sameRegistryPort))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(Integer.toString(taken))
                .hasMessageContaining("--registry-port");
    }
}
