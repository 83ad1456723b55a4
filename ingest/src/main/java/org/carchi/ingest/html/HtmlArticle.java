package org.carchi.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page.
 *
 * @param url canonical address, blank where the page names none
 * @param title headline, blank where there is none
 * @param body text of the article, paragraphs separated by a blank line
 * @param publicationTimes publication times as the page writes them, the most trusted first
 * @param language language of the page as it claims, blank where it claims none
 * @param authors bylines
 * @param sections desks
 */
public record HtmlArticle(
        String url,
        String title,
        String body,
        List<String> publicationTimes,
        String language,
        List<String> authors,
        List<String> sections) {

    public HtmlArticle {
        publicationTimes = List.copyOf(publicationTimes);
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
    }

    public static HtmlArticle read(String html) {
        Document page = Jsoup.parse(html);
        PageMetadata metadata = PageMetadata.of(page);
        Element text = MainText.element(page);
        String title = title(page, text, metadata);
        return new HtmlArticle(
                metadata.canonicalAddress(),
                title,
                MainText.paragraphs(text, title),
                metadata.publicationTimes(),
                metadata.language(),
                metadata.authors(),
                metadata.sections());
    }

    private static String title(Document page, Element text, PageMetadata metadata) {
        return Stream.of(heading(text), heading(page), metadata.title(), page.title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String heading(Element element) {
        return Optional.ofNullable(element.selectFirst("h1")).map(Element::text).orElse("");
    }
}
