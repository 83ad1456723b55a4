package org.carchi.embedded.command.wire;

/** A command cannot do what it was asked for; the message says why and what to do, and is shown alone. */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandFailed(String message) {
        super(message);
    }

    public CommandFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
