package org.carchi.ingest.publish;

/**
 * What the broker has of a feed.
 *
 * @param published articles in the received topic
 * @param setAside refusals in the dead-letter topic
 */
public record PublishReport(long published, long setAside) {}
