package org.carchi.embedded.command.display;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.schemas.avro.Entity;
import org.carchi.schemas.avro.EntityType;
import org.carchi.schemas.avro.Mention;
import org.carchi.schemas.avro.Span;

/**
 * A text with its entities set apart: coloured by type, or {@code [Bakı|GPE]} on a screen without colours. Of mentions
 * that overlap, the one that begins first is shown, the longest of those.
 */
final class MarkedText {

    private static final Map<EntityType, Colour> COLOURS = Map.of(
            EntityType.PERSON, Colour.YELLOW,
            EntityType.GPE, Colour.GREEN,
            EntityType.LOCATION, Colour.CYAN,
            EntityType.ORGANIZATION, Colour.BLUE,
            EntityType.FACILITY, Colour.MAGENTA,
            EntityType.EVENT, Colour.RED,
            EntityType.WORK, Colour.BRIGHT_RED,
            EntityType.DATE, Colour.FAINT);

    private final Screen screen;
    private final String text;
    private final List<Mark> marks;

    MarkedText(Screen screen, String text, List<Entity> entities) {
        this.screen = screen;
        this.text = text;
        this.marks = marks(entities);
    }

    /** The text from one offset to another, which should not lie inside a mention. */
    String between(int from, int to) {
        StringBuilder marked = new StringBuilder();
        int written = from;
        for (Mark mark : marks) {
            if (mark.start >= written && mark.end <= to) {
                marked.append(text, written, mark.start).append(show(mark));
                written = mark.end;
            }
        }
        return marked.append(text, written, to).toString();
    }

    /** The words in the colour of the type. */
    static String painted(Screen screen, EntityType type, String words) {
        return screen.paint(COLOURS.getOrDefault(type, Colour.BOLD), words);
    }

    private String show(Mark mark) {
        String words = text.substring(mark.start, mark.end);
        return screen.coloured() ? painted(screen, mark.type, words) : "[" + words + "|" + mark.type + "]";
    }

    private static List<Mark> marks(List<Entity> entities) {
        List<Mark> marks = new ArrayList<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.getMentions()) {
                Span span = mention.getSpan();
                marks.add(new Mark(span.getStart(), span.getEnd(), entity.getType()));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed()));
        return marks;
    }

    private record Mark(int start, int end, EntityType type) {}
}
