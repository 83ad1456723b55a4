package org.carchi.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in the vocabulary of schema.org.
 *
 * @param articles the nodes whose type is a kind of article
 */
record LinkedData(List<JsonNode> articles) {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    static LinkedData of(Document page) {
        return new LinkedData(page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(LinkedData::parsed)
                .flatMap(LinkedData::flattened)
                .filter(LinkedData::isArticle)
                .toList());
    }

    List<String> publicationTimes() {
        return texts("datePublished");
    }

    List<String> headlines() {
        return texts("headline");
    }

    List<String> languages() {
        return texts("inLanguage");
    }

    List<String> sections() {
        return texts("articleSection");
    }

    /** An author is a name, a node with a name, or several of them. */
    List<String> authors() {
        return articles.stream()
                .flatMap(article -> each(article.path("author")))
                .map(author -> author.isTextual() ? author : author.path("name"))
                .flatMap(LinkedData::text)
                .toList();
    }

    private List<String> texts(String property) {
        return articles.stream()
                .flatMap(article -> each(article.path(property)))
                .flatMap(LinkedData::text)
                .toList();
    }

    /** Broken JSON-LD says nothing: it is not what the page is for. */
    private static Stream<JsonNode> parsed(String json) {
        try {
            return Stream.of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> flattened(JsonNode node) {
        return each(node).flatMap(each -> Stream.concat(Stream.of(each), each(each.path("@graph"))));
    }

    private static boolean isArticle(JsonNode node) {
        return each(node.path("@type")).map(JsonNode::asText).anyMatch(type -> type.endsWith("Article"));
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    private static Stream<String> text(JsonNode node) {
        return Stream.of(node.asText("").strip()).filter(Predicate.not(String::isBlank));
    }
}
