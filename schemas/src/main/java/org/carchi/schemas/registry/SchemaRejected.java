package org.carchi.schemas.registry;

import org.apache.kafka.common.errors.SerializationException;

/** The schema registry answered, and refused a schema: a mistake in the schema or in its registration. */
public final class SchemaRejected extends SerializationException {

    private static final long serialVersionUID = 1L;

    public SchemaRejected(String message) {
        super(message);
    }

    public SchemaRejected(String message, Throwable cause) {
        super(message, cause);
    }
}
