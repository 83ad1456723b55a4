package org.carchi.ingest.parse;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.ReceivedArticle;

/** Names a delivery after its source, its name and all it says, so that the same delivery always has the same name. */
final class DeliveryId {

    private static final int LENGTH = 32;

    private DeliveryId() {}

    static ReceivedArticle assign(ReceivedArticle article) {
        String id = Sha256.hex(said(article)).substring(0, LENGTH);
        return ReceivedArticle.newBuilder(article).setDeliveryId(id).build();
    }

    private static String said(ReceivedArticle article) {
        return Stream.of(
                        article.getSourceId(),
                        article.getUrl(),
                        article.getLocalId(),
                        article.getTitle(),
                        article.getLead(),
                        article.getBody(),
                        article.getLanguageHint(),
                        article.getAuthors(),
                        article.getSections(),
                        article.getPublishedAt(),
                        article.getEmbargoedUntil(),
                        article.getStatus(),
                        article.getCorrection())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }
}
