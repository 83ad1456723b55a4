package org.carchi.ingest.html;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds the article and reads its paragraphs. */
final class MainText {

    /** From the surest sign of an article to the least. */
    private static final String[] CONTAINERS = {"[itemprop=articleBody]", "article", "main, [role=main]"};

    private static final String FURNITURE =
            "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, figure, select,"
                    + " header nav, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";

    private MainText() {}

    static Element element(Document page) {
        for (String container : CONTAINERS) {
            Optional<Element> longest = page.select(container).stream()
                    .filter(Element::hasText)
                    .max(Comparator.comparingInt(element -> element.text().length()));
            if (longest.isPresent()) {
                return longest.get();
            }
        }
        return page.body();
    }

    /** The element's paragraphs without furniture, without the title and separated by blank lines. */
    static String paragraphs(Element element, String title) {
        Element copy = element.clone();
        copy.select(FURNITURE).remove();
        copy.select("h1").stream()
                .filter(heading -> heading.text().equals(title))
                .forEach(Element::remove);
        var paragraphs = new Paragraphs();
        copy.traverse(paragraphs);
        return paragraphs.joined();
    }
}
