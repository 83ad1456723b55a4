package org.carchi.schemas.registry;

import org.apache.kafka.common.errors.SerializationException;

/** The schema registry gave no answer: an outage, to be waited out. No record is at fault. */
public final class RegistryUnavailable extends SerializationException {

    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    public RegistryUnavailable(String message) {
        this(message, true);
    }

    public RegistryUnavailable(String message, Throwable cause) {
        super(message, cause);
        this.worthRetrying = true;
    }

    RegistryUnavailable(String message, boolean worthRetrying) {
        super(message);
        this.worthRetrying = worthRetrying;
    }

    /** Whether asking again within a second may help; wrong credentials, for one, stay wrong. */
    boolean isWorthRetrying() {
        return worthRetrying;
    }
}
