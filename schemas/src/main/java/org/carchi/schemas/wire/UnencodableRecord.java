package org.carchi.schemas.wire;

import org.apache.kafka.common.errors.SerializationException;

/** A record holds what its schema cannot: to be set aside, since no wait will heal it. */
public final class UnencodableRecord extends SerializationException {

    private static final long serialVersionUID = 1L;

    public UnencodableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
