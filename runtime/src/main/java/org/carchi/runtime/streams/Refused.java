package org.carchi.runtime.streams;

/** Thrown by a processor that cannot accept a record: the record goes to the dead-letter topic with this reason. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String reason) {
        super(reason, null, false, false);
    }
}
