package org.carchi.schemas.registry;

import org.apache.avro.Schema;

/**
 * One version of a subject.
 *
 * @param version counted from 1 within the subject
 * @param id names the schema across all subjects
 */
public record RegisteredSchema(String subject, int version, int id, Schema schema) {}
