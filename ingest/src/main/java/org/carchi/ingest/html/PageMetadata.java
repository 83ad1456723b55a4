package org.carchi.ingest.html;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page, its microdata and its JSON-LD say of the article.
 *
 * @param page the page
 * @param linked what its JSON-LD says
 */
record PageMetadata(Document page, LinkedData linked) {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");

    private static final List<String> TIMES = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "meta[name=date]",
            "time[pubdate]",
            "article time[datetime]");

    static PageMetadata of(Document page) {
        return new PageMetadata(page, LinkedData.of(page));
    }

    String canonicalAddress() {
        return Stream.concat(page.select("link[rel=canonical]").eachAttr("href").stream(), meta("property", "og:url"))
                .filter(WEB_ADDRESS.asMatchPredicate())
                .findFirst()
                .orElse("");
    }

    String title() {
        return Stream.concat(meta("property", "og:title"), linked.headlines().stream())
                .findFirst()
                .orElse("");
    }

    List<String> publicationTimes() {
        return Stream.concat(
                        linked.publicationTimes().stream(),
                        TIMES.stream()
                                .flatMap(query -> page.select(query).stream().map(PageMetadata::time)))
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    String language() {
        return Stream.of(
                        page.select("html[lang]").attr("lang"),
                        page.select("html").attr("xml:lang"))
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .or(() -> linked.languages().stream().findFirst())
                .orElse("");
    }

    /** Names only: some pages give the address of an author's profile. */
    List<String> authors() {
        List<String> named = Stream.concat(meta("name", "author"), meta("property", "article:author"))
                .filter(WEB_ADDRESS.asMatchPredicate().negate())
                .distinct()
                .toList();
        return named.isEmpty() ? linked.authors() : named;
    }

    List<String> sections() {
        List<String> named = meta("property", "article:section").distinct().toList();
        return named.isEmpty() ? linked.sections() : named;
    }

    private Stream<String> meta(String attribute, String name) {
        return page.select("meta[" + attribute + "=" + name + "]").stream()
                .map(element -> element.attr("content").strip())
                .filter(Predicate.not(String::isBlank));
    }

    private static String time(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .filter(Predicate.not(String::isBlank))
                .findFirst()
                .orElse("");
    }
}
