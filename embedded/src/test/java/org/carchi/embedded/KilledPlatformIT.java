package org.carchi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@Timeout(300)
class KilledPlatformIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledPlatformIT.class);
    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F", "G", "H");

    @TempDir
    Path data;

    @Test
    void keepsEveryIdAndLeavesNoProcessBehind() throws Exception {
        killWhileItStarts("broker/meta.properties");
        killWhileItStarts("registry/schemas.mv.db");

        List<Integer> ids = registerAndKill();

        assertThat(namesAfterAnotherStart(ids)).isEqualTo(NAMES);
    }

    private void killWhileItStarts(String sign) throws IOException {
        try (PlatformProcess platform = PlatformProcess.launch(data)) {
            while (Files.notExists(data.resolve(sign))) {
                assertThat(platform.process().isAlive()).isTrue();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            List<ProcessHandle> children = platform.children();
            platform.kill();
            children.forEach(PlatformProcess::awaitEnd);
        }
    }

    private List<Integer> registerAndKill() throws IOException, InterruptedException {
        try (PlatformProcess platform = PlatformProcess.launch(data)) {
            SchemaCalls registry = new SchemaCalls(platform.awaitRegistryUrl());
            List<ProcessHandle> children = platform.children();
            List<Integer> ids = new ArrayList<>();
            for (String name : NAMES) {
                ids.add(registry.register(name));
            }
            platform.kill();
            assertThat(children).hasSize(1).allSatisfy(PlatformProcess::awaitEnd);
            return ids;
        }
    }

    private List<String> namesAfterAnotherStart(List<Integer> ids) throws IOException, InterruptedException {
        long started = System.nanoTime();
        try (PlatformProcess platform = PlatformProcess.launch(data)) {
            SchemaCalls registry = new SchemaCalls(platform.awaitRegistryUrl());
            report(platform, Duration.ofNanos(System.nanoTime() - started));
            List<String> names = new ArrayList<>();
            for (int id : ids) {
                names.add(registry.nameOf(id));
            }
            List<ProcessHandle> children = platform.children();
            platform.terminate();
            assertThat(children).hasSize(1).allSatisfy(PlatformProcess::awaitEnd);
            return names;
        }
    }

    private static void report(PlatformProcess platform, Duration start) {
        LOG.atInfo()
                .addKeyValue("startMillis", start.toMillis())
                .addKeyValue(
                        "brokerMiB",
                        PlatformProcess.residentMiB(platform.process().pid()))
                .addKeyValue(
                        "registryMiB",
                        PlatformProcess.residentMiB(platform.children().get(0).pid()))
                .log("platform measured");
    }
}
