package org.carchi.schemas.registry;

/** A schema id in the log no longer names the schema that its records were written with: the service must not run. */
public final class SchemaIdentityLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SchemaIdentityLost(String message) {
        super(message);
    }
}
