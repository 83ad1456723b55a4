package org.carchi.embedded.proof.rig;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carchi.embedded.proof.ledger.Report;

/** Watches whether one service says that it is ready, until it is closed. */
public final class ReadinessLog implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final String url;
    private final Thread watcher;
    private final long started = System.nanoTime();
    private final List<Change> changes = new ArrayList<>();

    private ReadinessLog(String url) {
        this.url = url;
        this.watcher = new Thread(this::watch, "readiness");
    }

    public static ReadinessLog watch(String service) {
        ReadinessLog log = new ReadinessLog(service + "/readyz");
        log.watcher.start();
        return log;
    }

    /** Reports each change, and promises that readiness went off and came back. */
    public synchronized void tell(Report report) {
        changes.forEach(change ->
                report.figure("readiness of ingest at " + change.at.toSeconds() + " s", change.ready ? "on" : "off"));
        List<Boolean> seen = changes.stream().map(Change::ready).toList();
        report.holds(
                "readiness went off and came back", seen.contains(false) && seen.get(seen.size() - 1), "seen: " + seen);
    }

    @Override
    public void close() throws InterruptedException {
        watcher.interrupt();
        watcher.join();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                note(Http.body(url).isPresent());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void note(boolean ready) {
        if (changes.isEmpty() || changes.get(changes.size() - 1).ready != ready) {
            changes.add(new Change(Duration.ofNanos(System.nanoTime() - started), ready));
        }
    }

    private record Change(Duration at, boolean ready) {}
}
