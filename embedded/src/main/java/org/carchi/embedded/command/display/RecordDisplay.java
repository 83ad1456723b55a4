package org.carchi.embedded.command.display;

import java.util.List;
import org.apache.avro.generic.IndexedRecord;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.StatisticRecord;

/** Any record of the wire for a reader; those made for programs are shown as JSON. */
public record RecordDisplay(Screen screen) {

    public List<String> lines(IndexedRecord avro) {
        if (avro instanceof EnrichedArticle article) {
            return new ArticleDisplay(screen).lines(article);
        }
        if (avro instanceof EntityMention mention) {
            return new FactDisplay(screen).lines(mention);
        }
        if (avro instanceof StatisticRecord statistic) {
            return new FactDisplay(screen).lines(statistic);
        }
        return List.of(PlainJson.of(avro).toString());
    }
}
