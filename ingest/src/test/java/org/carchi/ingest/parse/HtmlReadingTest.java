package org.carchi.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carchi.ingest.parse.ReadingFixture.article;
import static org.carchi.ingest.parse.ReadingFixture.document;

import java.nio.charset.Charset;
import java.time.Instant;
import org.carchi.ingest.source.Content;
import org.carchi.ingest.source.Document;
import org.carchi.ingest.source.Format;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.ReceivedArticle;
import org.junit.jupiter.api.Test;

class HtmlReadingTest {

    private static final String PAGE = """
            <!doctype html><html lang="az"><head><title>Başlıq - Xəbər</title>
            <link rel="canonical" href="https://xeber.example/a">
            <meta property="article:published_time" content="2025-03-04T10:00:00+04:00">
            <meta property="article:section" content="İqtisadiyyat"><meta name="author" content="A. Quliyev">
            </head><body><nav>Ana səhifə</nav><main><article><h1>Başlıq</h1>
            <p>Birinci <b>abzas</b>
               davam edir.</p><script>var x;</script><div>İkinci<br>sətir<br><br>Üçüncü</div>
            <aside>Reklam</aside></article></main><footer>© 2025</footer></body></html>
            """;

    @Test
    void readsTheArticleWithoutItsFurniture() {
        ReceivedArticle article = article(document(Format.HTML, PAGE));

        assertThat(article.getTitle()).isEqualTo("Başlıq");
        assertThat(article.getBody()).isEqualTo("Birinci abzas davam edir.\n\nİkinci sətir\n\nÜçüncü");
    }

    @Test
    void readsTheMetadata() {
        ReceivedArticle article = article(document(Format.HTML, PAGE));

        assertThat(article.getUrl()).isEqualTo("https://xeber.example/a");
        assertThat(article.getLanguageHint()).isEqualTo("az");
        assertThat(article.getAuthors()).containsExactly("A. Quliyev");
        assertThat(article.getSections()).containsExactly("İqtisadiyyat");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-04T06:00:00Z"));
        assertThat(article.getPublishedAtMethod()).isEqualTo(PublishedAtMethod.PAGE_METADATA);
    }

    @Test
    void readsLinkedData() {
        String page = """
                <html><head><script type="application/ld+json">{"@graph": [{"@type": "WebPage"},
                {"@type": ["NewsArticle"], "datePublished": "2025-03-04", "inLanguage": "az",
                 "author": [{"@type": "Person", "name": "A. Quliyev"}], "articleSection": "İdman"}]}</script></head>
                <body><p>Mətn.</p></body></html>
                """;

        ReceivedArticle article = article(document(Format.HTML, page));

        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-03T20:00:00Z"));
        assertThat(article.getAuthors()).containsExactly("A. Quliyev");
        assertThat(article.getSections()).containsExactly("İdman");
        assertThat(article.getLanguageHint()).isEqualTo("az");
    }

    @Test
    void passesOverAPublicationTimeThatIsNone() {
        String page = "<html><head><meta name=date content='bu gün'><meta name=pubdate content='2025-03-04'></head>"
                + "<body><p>Mətn.</p><script type='application/ld+json'>{broken</script></body></html>";

        ReceivedArticle article = article(document(Format.HTML, page));

        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2025-03-03T20:00:00Z"));
    }

    @Test
    void honoursTheEncodingThatThePageDeclares() {
        byte[] bytes =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1254'></head><body><p>Şuşa, İğdır</p></body></html>"
                        .getBytes(Charset.forName("windows-1254"));

        ReceivedArticle article = article(Document.of("page", Format.HTML, Content.of(bytes)));

        assertThat(article.getBody()).isEqualTo("Şuşa, İğdır");
        assertThat(article.getCharset()).isEqualTo("windows-1254");
    }
}
