package org.carchi.embedded.command.terminal;

/**
 * How wide a screen is and whether it shows colours.
 *
 * @param width columns
 */
public record Screen(boolean coloured, int width) {

    /** What is assumed where nobody knows: a pipe, a file. */
    public static final Screen PLAIN = new Screen(false, 100);

    /** Beyond it, lines become hard to read. */
    private static final int WIDEST = 110;

    private static final int NARROWEST = 40;

    public Screen {
        width = Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    /** The text in a colour, where there are colours. */
    public String paint(Colour colour, String text) {
        return coloured ? colour.paint(text) : text;
    }
}
