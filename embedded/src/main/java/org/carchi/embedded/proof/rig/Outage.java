package org.carchi.embedded.proof.rig;

import java.util.concurrent.atomic.AtomicLong;

/** Keeps the wire's registry down from here to {@link #close}: kills it whenever its supervisor has started it. */
public final class Outage implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final WireProcess wire;
    private final AtomicLong kills = new AtomicLong();
    private final Thread killer;
    private volatile boolean lasting = true;

    private Outage(WireProcess wire) {
        this.wire = wire;
        this.killer = new Thread(this::killWhileLasting, "registry-outage");
    }

    /** The registry is the only process that the wire starts. */
    public static Outage ofRegistry(WireProcess wire) {
        Outage outage = new Outage(wire);
        outage.killer.start();
        return outage;
    }

    public long kills() {
        return kills.get();
    }

    @Override
    public void close() throws InterruptedException {
        lasting = false;
        killer.join();
    }

    private void killWhileLasting() {
        while (lasting) {
            wire.processes().stream()
                    .skip(1)
                    .filter(ProcessHandle::destroyForcibly)
                    .forEach(killed -> kills.incrementAndGet());
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
