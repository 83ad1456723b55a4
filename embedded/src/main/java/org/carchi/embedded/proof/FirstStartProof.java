package org.carchi.embedded.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.carchi.embedded.proof.ledger.Report;
import org.carchi.embedded.proof.rig.Feeder;
import org.carchi.embedded.proof.rig.RegistryProbe;
import org.carchi.embedded.proof.rig.Rig;
import org.carchi.embedded.proof.rig.RigSettings;
import org.carchi.embedded.proof.rig.WireProcess;
import org.carchi.schemas.avro.ReceivedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code carchi prove first-start}: a wire killed during its very first start gives no schema id another meaning. */
@Command(
        name = "first-start",
        description = {
            "Kill the wire (kill -9) during its first start on fresh data, as soon as the registry hands",
            "out its first ids or at a random moment, and start it again: every id seen before still names the same",
            "schema, and every record decodes. Repeated on fresh data each time."
        })
final class FirstStartProof extends Proof {

    private static final Duration AFTER_FIRST_ID = Duration.ofSeconds(1);
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int FED = 5;

    @Option(names = "--runs", defaultValue = "20", description = "fresh starts to kill (default: ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--within",
            paramLabel = "SECONDS",
            defaultValue = "8",
            description = "every other kill comes at a random moment up to this age (default: ${DEFAULT-VALUE})")
    private int within;

    @Override
    void run(RigSettings settings, Report report) throws InterruptedException {
        Random random = new Random(seed());
        Tally tally = new Tally();
        for (int run = 0; run < runs; run++) {
            try (Rig rig = Rig.open(settings)) {
                run(run, rig, random, tally);
            }
        }
        tally.tell(report);
    }

    private void run(int run, Rig rig, Random random, Tally tally) throws InterruptedException {
        RegistryProbe registry = rig.registry();
        WireProcess first = rig.launch();
        Map<Integer, String> seen =
                run % 2 == 0 ? watchUntilIds(first, registry, random) : watchUntilMoment(first, registry, random);
        tally.killed(first.age(), seen.size());
        first.kill();
        rig.start();
        for (Map.Entry<Integer, String> id : seen.entrySet()) {
            String now = registry.meaning(id.getKey()).orElse("nothing");
            if (!now.equals(id.getValue())) {
                tally.changed.add("run " + run + ": id " + id.getKey() + " was " + id.getValue() + ", is " + now);
            }
        }
        feed(rig, run, tally);
    }

    private Map<Integer, String> watchUntilMoment(WireProcess life, RegistryProbe registry, Random random)
            throws InterruptedException {
        Map<Integer, String> seen = new TreeMap<>();
        Duration moment = Duration.ofMillis(
                random.nextInt((int) Duration.ofSeconds(within).toMillis() + 1));
        while (life.age().compareTo(moment) < 0) {
            seen.putAll(registry.meanings());
            Thread.sleep(PAUSE.toMillis());
        }
        return seen;
    }

    private static Map<Integer, String> watchUntilIds(WireProcess life, RegistryProbe registry, Random random)
            throws InterruptedException {
        Map<Integer, String> seen = new TreeMap<>();
        while (seen.isEmpty() && life.age().compareTo(LONGEST_START) < 0) {
            seen.putAll(registry.meanings());
        }
        Duration moment = life.age().plusMillis(random.nextInt((int) AFTER_FIRST_ID.toMillis()));
        while (life.age().compareTo(moment) < 0) {
            seen.putAll(registry.meanings());
        }
        return seen;
    }

    private static void feed(Rig rig, int run, Tally tally) throws InterruptedException {
        List<ReceivedArticle> fed = rig.generator().articles(0, FED);
        try (Feeder feeder = rig.feeder()) {
            feeder.feed(fed);
        }
        rig.awaitCurrent(FED);
        Report counted = new Report("run " + run);
        rig.census().promiseExactlyOnce(counted, fed);
        counted.breaches().forEach(breach -> tally.wrong.add("run " + run + ": " + breach));
    }

    static final class Tally {
        private final List<String> ages = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private long idsSeen;
        private long killedWithIds;

        /** Notes a start that was killed at this age, when so many ids had been seen. */
        void killed(Duration age, int ids) {
            ages.add(age.toMillis() + " ms");
            idsSeen += ids;
            killedWithIds += ids == 0 ? 0 : 1;
        }

        void tell(Report report) {
            report.count("first starts killed", ages.size());
            report.note("killed at " + String.join(", ", ages));
            report.count("ids seen before a kill", idsSeen);
            report.count("starts killed after the registry had handed out ids", killedWithIds);
            report.count("articles fed afterwards", (long) ages.size() * FED);
            report.holds("a kill came when ids had been handed out", idsSeen > 0, "no id was seen before any kill");
            report.promise("no schema id changes its meaning", changed);
            report.promise("every record decodes, each article and fact is there once", wrong);
        }
    }
}
