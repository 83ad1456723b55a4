package org.carchi.embedded.command.deadletter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carchi.embedded.command.display.Times;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.runtime.streams.DeadLetter;
import org.carchi.schemas.ServiceName;

/**
 * A record that was set aside, for a reader: why, from where, its headers and its bytes.
 *
 * @param service which set it aside
 */
public record SetAsideDisplay(Screen screen, ServiceName service) {

    private static final String INDENT = "  ";

    public List<String> lines(SetAside letter) {
        List<String> lines = new ArrayList<>();
        lines.add(screen.paint(Colour.BOLD, Times.second(letter.time()) + "  " + letter.stage()) + ": "
                + letter.reason());
        lines.add(INDENT + "from " + letter.origin() + ", key '" + letter.key() + "', " + letter.value().length
                + " bytes, #" + letter.place());
        letter.headers().entrySet().stream()
                .filter(header -> !isShownElsewhere(header.getKey()))
                .forEach(header -> lines.add(INDENT + screen.paint(Colour.FAINT, header(header))));
        Bytes bytes = Bytes.of(letter.value());
        bytes.lines().forEach(line -> lines.add(INDENT + "| " + line));
        if (bytes.isCut()) {
            String rest = letter.headers().containsKey(DeadLetter.LENGTH) ? "all that was kept" : "all of it";
            lines.add(INDENT + "and more; " + rest + ": carchi dlq show " + service.id() + " --raw " + letter.place()
                    + " > FILE");
        }
        lines.add("");
        return lines;
    }

    private static boolean isShownElsewhere(String header) {
        return List.of(
                        DeadLetter.STAGE,
                        DeadLetter.REASON,
                        DeadLetter.ORIGIN,
                        DeadLetter.TOPIC,
                        DeadLetter.PARTITION,
                        DeadLetter.OFFSET)
                .contains(header);
    }

    /** Of a stack trace its first line: the rest is in the header. */
    private static String header(Map.Entry<String, String> header) {
        return header.getKey() + ": " + header.getValue().lines().findFirst().orElse("");
    }
}
