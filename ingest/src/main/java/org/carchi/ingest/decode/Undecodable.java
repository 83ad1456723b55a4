package org.carchi.ingest.decode;

/** Says why bytes are no text. */
public final class Undecodable extends Exception {

    private static final long serialVersionUID = 1L;

    Undecodable(String reason) {
        super(reason);
    }
}
