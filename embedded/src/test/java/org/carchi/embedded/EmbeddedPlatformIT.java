package org.carchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.carchi.embedded.host.CannotStartException;
import org.carchi.embedded.host.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class EmbeddedPlatformIT {

    @TempDir
    Path data;

    @TempDir
    Path otherData;

    @Test
    void continuesWhereTheFirstStopped() throws Exception {
        int id;
        try (EmbeddedPlatform platform = start()) {
            TextTopic topic = new TextTopic(platform.bootstrapServers());
            topic.create();
            topic.commit("first", "second");
            topic.abort("never");
            assertThat(topic.next(1)).containsExactly("first");
            assertThat(topic.transactionVersion()).isEqualTo((short) 2);
            id = new SchemaCalls(platform.registryUrl()).register("Kept");
        }

        try (EmbeddedPlatform platform = start()) {
            TextTopic topic = new TextTopic(platform.bootstrapServers());
            topic.commit("third");

            assertThat(topic.next(2)).containsExactly("second", "third");
            assertThat(new SchemaCalls(platform.registryUrl()).nameOf(id)).isEqualTo("Kept");
        }
    }

    @Test
    void outlivesItsRegistryAndKeepsOthersOut() throws Exception {
        try (EmbeddedPlatform platform = start()) {
            SchemaCalls registry = new SchemaCalls(platform.registryUrl());
            int id = registry.register("Kept");

            refusesASecondWireOnItsData();
            refusesASecondWireOnItsPort(URI.create(platform.registryUrl()).getPort());
            comesBackAfterACrash(platform);

            assertThat(registry.nameOf(id)).isEqualTo("Kept");
            assertThat(registry.globalCompatibility()).isEqualTo("FULL_TRANSITIVE");
        }
    }

    private void refusesASecondWireOnItsData() {
        assertThatThrownBy(this::start)
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(data.getFileName().toString())
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
                .hasMessageContaining("--data");
    }

    private void refusesASecondWireOnItsPort(int port) {
        assertThatThrownBy(() -> EmbeddedPlatform.start(new PlatformSettings(otherData, new Ports(0, 0, port))))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining(Integer.toString(port))
                .hasMessageContaining("--registry-port");
    }

    private static void comesBackAfterACrash(EmbeddedPlatform platform) {
        long before = platform.registry().pid();
        platform.registry().crash();
        while (platform.registry().pid() == before) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        platform.registry().start();
    }

    private EmbeddedPlatform start() {
        return EmbeddedPlatform.start(new PlatformSettings(data, Ports.FREE));
    }
}
