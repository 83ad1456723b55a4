package org.carchi.embedded.registry;

import java.nio.file.Path;

/**
 * How the embedded registry is set up.
 *
 * @param distribution the unpacked registry
 * @param directory where schemas are kept
 * @param log the file that takes its output
 * @param port where it answers, on the loopback interface only
 */
public record RegistrySettings(RegistryDistribution distribution, Path directory, Path log, int port) {}
