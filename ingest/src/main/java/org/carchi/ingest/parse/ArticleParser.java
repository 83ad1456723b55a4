package org.carchi.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carchi.ingest.decode.DecodedText;
import org.carchi.ingest.decode.Excerpt;
import org.carchi.ingest.decode.TextDecoder;
import org.carchi.ingest.decode.Undecodable;
import org.carchi.ingest.html.DeclaredCharset;
import org.carchi.ingest.html.HtmlArticle;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.Format;
import org.carchi.schemas.avro.PublishedAtMethod;

/** Makes readings of a document whose bytes are in memory. */
final class ArticleParser {

    private final ReadingSettings settings;
    private final ArticleMapping mapping;

    ArticleParser(ReadingSettings settings) {
        this.settings = settings;
        this.mapping = new ArticleMapping(settings);
    }

    void parse(Document document, Excerpt excerpt, Consumer<Reading> readings) {
        try {
            DecodedText decoded = decode(document, excerpt);
            if (document.format() == Format.JSON) {
                parseJson(document, decoded, readings);
            } else {
                readings.accept(accepted(layers(document, decoded), document, decoded.charset()));
            }
        } catch (Refusal refusal) {
            readings.accept(rejected(document, excerpt, refusal));
        }
    }

    Rejected rejected(Document document, Excerpt excerpt, Refusal refusal) {
        Excerpt kept = refusal.stage() == Stage.MEASURE ? excerpt.shortened() : excerpt;
        return new Rejected(refusal.stage(), refusal.reason(), settings.sourceId(), document.origin(), kept);
    }

    private DecodedText decode(Document document, Excerpt excerpt) throws Refusal {
        if (excerpt.isTruncated()) {
            throw new Refusal(
                    Stage.MEASURE,
                    "the document has " + excerpt.length() + " bytes, more than the " + settings.maxDocumentBytes()
                            + " allowed; split it, a JSON array into lines");
        }
        try {
            DecodedText decoded = TextDecoder.decode(excerpt.bytes(), declaredCharsets(document, excerpt));
            if (decoded.text().isBlank()) {
                throw new Refusal(Stage.VALIDATE, "the document is empty; give it a text or take it away");
            }
            return decoded;
        } catch (Undecodable e) {
            throw new Refusal(Stage.DECODE, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> declaredCharsets(Document document, Excerpt excerpt) {
        Stream<String> inPage =
                document.format() == Format.HTML ? DeclaredCharset.in(excerpt.bytes()).stream() : Stream.empty();
        return Stream.concat(Stream.of(document.declaredCharset()), inPage).toList();
    }

    private List<Layer> layers(Document document, DecodedText decoded) throws Refusal {
        Layer content = document.format() == Format.HTML
                ? new Layer(
                        "page",
                        PublishedAtMethod.PAGE_METADATA,
                        PageKeys.of(HtmlArticle.read(decoded.text()), settings.zone()))
                : new Layer("text", PublishedAtMethod.DOCUMENT, PlainText.keys(decoded.text()));
        return List.of(sidecar(document), content);
    }

    private Layer sidecar(Document document) throws Refusal {
        try (InputStream in = document.sidecar().open()) {
            Excerpt excerpt = Excerpt.read(in, settings.maxDocumentBytes());
            String json = TextDecoder.decode(excerpt.bytes(), "").text();
            ObjectNode keys = json.isBlank()
                    ? JsonNodeFactory.instance.objectNode()
                    : JsonArticles.keys(JsonArticles.parse(json));
            return new Layer("sidecar", PublishedAtMethod.SIDECAR, keys);
        } catch (IOException | Undecodable | Refusal e) {
            throw new Refusal(Stage.PARSE, "its sidecar cannot be used: " + e.getMessage());
        }
    }

    private void parseJson(Document document, DecodedText decoded, Consumer<Reading> readings) throws Refusal {
        JsonNode root = JsonArticles.parse(decoded.text());
        if (!root.isArray()) {
            readings.accept(fromJson(root, document, decoded.charset()));
            return;
        }
        for (int i = 0; i < root.size(); i++) {
            Document element = element(document, i);
            try {
                readings.accept(fromJson(root.path(i), element, decoded.charset()));
            } catch (Refusal refusal) {
                byte[] bytes = root.path(i).toString().getBytes(StandardCharsets.UTF_8);
                readings.accept(rejected(element, Excerpt.of(bytes), refusal));
            }
        }
    }

    private static Document element(Document array, int index) {
        String origin = array.origin() + "[" + index + "]";
        return new Document(origin, "", Format.JSON, array.declaredCharset(), array.content(), array.sidecar());
    }

    private Reading fromJson(JsonNode article, Document document, String charset) throws Refusal {
        Layer layer = new Layer("article", PublishedAtMethod.DOCUMENT, JsonArticles.keys(article));
        return accepted(List.of(layer), document, charset);
    }

    private Reading accepted(List<Layer> layers, Document document, String charset) throws Refusal {
        ObjectNode flags = JsonNodeFactory.instance.objectNode().put(Key.PUBLISHED_AT, settings.publishedAt());
        Layer fallback = new Layer("command line", PublishedAtMethod.FLAG, flags);
        List<Layer> all = Stream.concat(layers.stream(), Stream.of(fallback)).toList();
        return new Accepted(mapping.article(new ArticleKeys(all), document, charset));
    }
}
