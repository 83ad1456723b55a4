package org.carchi.embedded.command.display;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.EntityRole;
import org.carchi.schemas.avro.FactStatus;
import org.carchi.schemas.avro.Mention;
import org.carchi.schemas.avro.StatisticRecord;

/** A fact for a reader, in one line: when and where it was said, and whether it still stands. */
record FactDisplay(Screen screen) {

    private static final int ID_CHARS = 8;

    List<String> lines(EntityMention fact) {
        String name = MarkedText.painted(screen, fact.getType(), fact.getCanonicalName());
        String roles = fact.getRoles().stream().map(EntityRole::getRole).collect(Collectors.joining(", "));
        String quotes =
                fact.getMentions().stream().map(Mention::getQuote).distinct().collect(Collectors.joining(" / "));
        return List.of(status(fact.getStatus()) + name + " (" + fact.getType() + (roles.isEmpty() ? "" : ", " + roles)
                + ") × " + fact.getMentions().size() + ": " + quotes
                + origin(fact.getSourceId(), Times.minute(fact.getPublishedAt()), fact.getArticleId()));
    }

    List<String> lines(StatisticRecord fact) {
        StatisticWords words = new StatisticWords(fact.getStatistic());
        return List.of(status(fact.getStatus())
                + words.line()
                + origin(fact.getSourceId(), Times.minute(fact.getPublishedAt()), fact.getArticleId()));
    }

    private String origin(String source, String time, String article) {
        return screen.paint(Colour.FAINT, "  [" + source + " · " + time + " · " + article.substring(0, ID_CHARS) + "]");
    }

    private String status(FactStatus status) {
        return status == FactStatus.ASSERTED
                ? ""
                : screen.paint(Colour.RED, status.name().toLowerCase(Locale.ROOT)) + ": ";
    }
}
