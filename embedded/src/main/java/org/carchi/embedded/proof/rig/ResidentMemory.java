package org.carchi.embedded.proof.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carchi.embedded.proof.ledger.Report;

/**
 * Memory that a wire holds, as the operating system counts it.
 *
 * @param wire MiB of broker and services, which are one process
 * @param registry MiB of the registry
 */
public record ResidentMemory(long wire, long registry) {

    private static final long KIBI = 1024;

    /** What the wire holds now. */
    public static ResidentMemory of(WireProcess life) {
        List<Long> sizes =
                life.processes().stream().map(ResidentMemory::mebibytes).toList();
        return new ResidentMemory(
                sizes.get(0), sizes.stream().skip(1).mapToLong(Long::longValue).sum());
    }

    /** The larger of the two, for each process. */
    public ResidentMemory or(ResidentMemory other) {
        return new ResidentMemory(Math.max(wire, other.wire), Math.max(registry, other.registry));
    }

    /** @param when at what moment it was taken */
    public void tell(String when, Report report) {
        report.count("MiB resident " + when + ": broker and services", wire);
        report.count("MiB resident " + when + ": registry", registry);
    }

    /** Resident memory in MiB, by {@code ps}, which knows it on every system that has it. */
    private static long mebibytes(ProcessHandle process) {
        ProcessBuilder ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()));
        try (BufferedReader answer = ps.start().inputReader(StandardCharsets.UTF_8)) {
            String kibibytes = answer.readLine();
            return kibibytes == null ? 0 : Long.parseLong(kibibytes.strip()) / KIBI;
        } catch (IOException e) {
            throw new UncheckedIOException("ps does not tell the memory of process " + process.pid(), e);
        }
    }
}
