package org.carchi.ingest.parse;

/** Carries a reason out of the depths of a parser; it never leaves the package. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Stage stage;

    Refusal(Stage stage, String reason) {
        super(reason);
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
