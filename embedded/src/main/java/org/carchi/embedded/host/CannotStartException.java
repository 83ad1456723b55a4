package org.carchi.embedded.host;

/** The embedded wire cannot start; the message says why and what to do, and is fit to be shown alone. */
public final class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStartException(String message) {
        super(message);
    }

    public CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
