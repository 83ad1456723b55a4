package org.carchi.embedded.proof.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Memory of a process as the operating system counts it. */
public final class ProcessMemory {

    private static final long KIBI = 1024;

    private ProcessMemory() {}

    /** Resident memory in MiB, by {@code ps}, which knows it on every system that has it. */
    public static long residentMebibytes(ProcessHandle process) {
        ProcessBuilder ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()));
        try (BufferedReader answer = ps.start().inputReader(StandardCharsets.UTF_8)) {
            String kibibytes = answer.readLine();
            return kibibytes == null ? 0 : Long.parseLong(kibibytes.strip()) / KIBI;
        } catch (IOException e) {
            throw new UncheckedIOException("ps does not tell the memory of process " + process.pid(), e);
        }
    }
}
