package org.carchi.schemas.wire;

import org.apache.kafka.common.errors.SerializationException;

/** The bytes of a record are at fault: to be set aside, since no wait will heal them. */
public final class UndecodableRecord extends SerializationException {

    private static final long serialVersionUID = 1L;

    public UndecodableRecord(String message) {
        super(message);
    }

    public UndecodableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
