package org.carchi.embedded.command.terminal;

/** A way to set text apart on a terminal. */
public enum Colour {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("94"),
    MAGENTA("35"),
    CYAN("36"),
    BRIGHT_RED("91"),
    BRIGHT_YELLOW("93");

    private static final String ESCAPE = "\u001B[";
    private static final String RESET = ESCAPE + "0m";

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /** The text between the sequences that switch the colour on and off. */
    String paint(String text) {
        return ESCAPE + code + "m" + text + RESET;
    }
}
