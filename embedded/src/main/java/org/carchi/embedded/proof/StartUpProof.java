package org.carchi.embedded.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carchi.embedded.proof.ledger.Percentiles;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.ResidentMemory;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.embedded.proof.rig.WireProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove start-up}: how long a user waits for the wire, and what it takes of the machine. */
@Command(
        name = "start-up",
        description =
                "Measure the time from './carchi up' to ready, on fresh data and again on the same, and the memory.")
final class StartUpProof extends Proof {

    @Option(names = "--runs", defaultValue = "5", description = "starts of each kind (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            defaultValue = "15",
            description = "a typical start on fresh data takes no longer (default: ${DEFAULT-VALUE})")
    private int limit;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException {
        List<Duration> fresh = new ArrayList<>();
        List<Duration> again = new ArrayList<>();
        ResidentMemory memory = new ResidentMemory(0, 0);
        for (int run = 0; run < runs; run++) {
            try (Rig rig = Rig.open(settings)) {
                WireProcess first = rig.launchAsUser();
                fresh.add(first.awaitReady());
                memory = memory.or(ResidentMemory.of(first));
                first.stop();
                WireProcess second = rig.launchAsUser();
                again.add(second.awaitReady());
            }
        }
        tell("start on fresh data", Percentiles.of(fresh), report);
        tell("start on the same data", Percentiles.of(again), report);
        memory.tell("when ready, most", report);
        Duration typical = Percentiles.of(fresh).median();
        report.holds(
                "a typical start takes at most " + limit + " s",
                typical.compareTo(Duration.ofSeconds(limit)) <= 0,
                "the median is " + typical.toMillis() + " ms");
    }

    private static void tell(String what, Percentiles times, Report report) {
        report.time(what + ", min", times.min());
        report.time(what + ", median", times.median());
        report.time(what + ", max", times.max());
    }
}
