package org.carchi.ingest.admit;

import java.util.function.UnaryOperator;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.TrustedRecords;

/** Deliveries for tests. */
final class Deliveries {

    static final String URL = "https://xeber.example/a";

    static {
        TrustedRecords.trust();
    }

    private Deliveries() {}

    static ReceivedArticle article(UnaryOperator<ReceivedArticle.Builder> changes) {
        ReceivedArticle.Builder builder = ReceivedArticle.newBuilder()
                .setDeliveryId("delivery")
                .setSourceId("xeber")
                .setUrl(URL)
                .setTitle("Başlıq")
                .setBody("Mətn.")
                .setOriginalFormat("application/json")
                .setOrigin("test");
        return changes.apply(builder).build();
    }

    static ReceivedArticle article() {
        return article(UnaryOperator.identity());
    }

    static ReceivedArticle body(String body) {
        return article(builder -> builder.setBody(body));
    }

    static ReceivedArticle kill() {
        return article(builder -> builder.setTitle(null).setBody(null).setStatus(PublicationStatus.CANCELED));
    }
}
