package org.carchi.enrich.stream;

import java.time.Instant;
import java.util.Optional;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.avro.ArticleStatus;
import org.carchi.schemas.avro.ChangeKind;
import org.carchi.schemas.avro.EnrichedArticle;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.RawArticle;

/** From an article to its enriched form: a pure function of the article and the analyzer's resources. */
final class Enricher {

    private final TextAnalyzer analyzer;

    Enricher(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    EnrichedArticle enrich(RawArticle article) {
        EnrichedArticle.Builder enriched = identity(article);
        if (article.getChangeKind() == ChangeKind.KILL) {
            return enriched.setStatus(ArticleStatus.KILLED).build();
        }
        String text = ArticleText.of(article.getTitle(), article.getLead(), article.getBody())
                .joined();
        AnalysisMapping mapping = new AnalysisMapping(article.getArticleId(), text);
        return enriched.setStatus(ArticleStatus.PUBLISHED)
                .setTitle(article.getTitle())
                .setText(text)
                .setAnalysis(mapping.map(analyzer.analyze(new Document(text, publishedAt(article))), analyzer))
                .build();
    }

    private static EnrichedArticle.Builder identity(RawArticle article) {
        return EnrichedArticle.newBuilder()
                .setArticleId(article.getArticleId())
                .setVersion(article.getVersion())
                .setChangeKind(article.getChangeKind())
                .setChangedFields(article.getChangedFields())
                .setUrl(article.getUrl())
                .setSourceId(article.getSourceId())
                .setSources(article.getSources())
                .setAuthors(article.getAuthors())
                .setSections(article.getSections())
                .setPublishedAt(article.getPublishedAt())
                .setPublishedAtMethod(article.getPublishedAtMethod())
                .setPublishedAtConfidence(article.getPublishedAtConfidence())
                .setReceivedAt(article.getReceivedAt())
                .setTextDigest(article.getTextDigest())
                .setPreviousTextDigest(article.getPreviousTextDigest());
    }

    /** The time of fetching says nothing of when a text was written: relative dates then stay unresolved. */
    private static Optional<Instant> publishedAt(RawArticle article) {
        return article.getPublishedAtMethod() == PublishedAtMethod.FETCH_TIME
                ? Optional.empty()
                : Optional.of(article.getPublishedAt());
    }
}
