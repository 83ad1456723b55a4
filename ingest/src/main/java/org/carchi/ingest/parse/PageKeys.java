package org.carchi.ingest.parse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import org.carchi.ingest.html.HtmlArticle;

/** Writes what a page says of its article as keys. */
final class PageKeys {

    private PageKeys() {}

    /** The page's keys, with the first of its publication times that is one. */
    static ObjectNode of(HtmlArticle page, ZoneId zone) {
        ObjectNode keys = JsonNodeFactory.instance
                .objectNode()
                .put(Key.URL, page.url())
                .put(Key.TITLE, page.title())
                .put(Key.BODY, page.body())
                .put(Key.LANGUAGE, page.language());
        page.publicationTimes().stream()
                .filter(time -> PublicationTime.parse(time, zone).isPresent())
                .findFirst()
                .ifPresent(time -> keys.put(Key.PUBLISHED_AT, time));
        page.authors().forEach(keys.withArray(Key.AUTHORS)::add);
        page.sections().forEach(keys.withArray(Key.SECTIONS)::add);
        return keys;
    }
}
