package org.carchi.ingest.parse;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carchi.ingest.source.Document;
import org.carchi.schemas.ArticleText;
import org.carchi.schemas.avro.PublicationStatus;
import org.carchi.schemas.avro.PublishedAtMethod;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.TrustedRecords;
import org.jspecify.annotations.Nullable;

/** Makes the record of an article from its keys, and refuses what cannot be one. */
final class ArticleMapping {

    static {
        TrustedRecords.trust();
    }

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#]+\\S*");

    private static final Map<String, PublicationStatus> STATUSES = Map.of(
            "", PublicationStatus.USABLE,
            "usable", PublicationStatus.USABLE,
            "withheld", PublicationStatus.WITHHELD,
            "canceled", PublicationStatus.CANCELED,
            "cancelled", PublicationStatus.CANCELED);

    private final ReadingSettings settings;

    ArticleMapping(ReadingSettings settings) {
        this.settings = settings;
    }

    ReceivedArticle article(ArticleKeys keys, Document document, String charset) throws Refusal {
        ArticleText text = text(keys);
        PublicationStatus status = status(keys);
        requireText(text, status);
        Optional<Instant> publishedAt = keys.time(Key.PUBLISHED_AT, settings.zone());
        return DeliveryId.assign(ReceivedArticle.newBuilder()
                .setDeliveryId("")
                .setSourceId(orElse(keys.text(Key.SOURCE), settings.sourceId()))
                .setUrl(address(keys))
                .setLocalId(orNull(localId(keys, document, text)))
                .setTitle(orNull(text.title()))
                .setLead(orNull(text.lead()))
                .setBody(orNull(text.body()))
                .setLanguageHint(orNull(keys.text(Key.LANGUAGE)))
                .setAuthors(texts(keys, Key.AUTHORS))
                .setSections(texts(keys, Key.SECTIONS))
                .setPublishedAt(publishedAt.orElse(null))
                .setPublishedAtMethod(
                        publishedAt.isEmpty() ? PublishedAtMethod.UNKNOWN : keys.methodOf(Key.PUBLISHED_AT))
                .setEmbargoedUntil(
                        keys.time(Key.EMBARGOED_UNTIL, settings.zone()).orElse(null))
                .setStatus(status)
                .setCorrection(keys.isTrue(Key.CORRECTION))
                .setOriginalFormat(document.format().mediaType())
                .setCharset(charset)
                .setOrigin(document.origin())
                .build());
    }

    private ArticleText text(ArticleKeys keys) throws Refusal {
        String title = WellFormed.text(keys.text(Key.TITLE)).strip();
        String lead = WellFormed.text(keys.text(Key.LEAD)).strip();
        String body = WellFormed.text(keys.text(Key.BODY));
        long chars = (long) title.length() + lead.length() + body.length();
        if (chars > settings.maxBodyChars()) {
            throw new Refusal(
                    Stage.MEASURE,
                    "title, lead and body have " + chars + " characters together, more than the "
                            + settings.maxBodyChars() + " allowed; split the article");
        }
        return new ArticleText(title, lead, body);
    }

    private static PublicationStatus status(ArticleKeys keys) throws Refusal {
        String status = keys.text(Key.STATUS);
        PublicationStatus known = STATUSES.get(status.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new Refusal(
                    Stage.VALIDATE, "key '" + Key.STATUS + "' is '" + status + "'; write usable, withheld or canceled");
        }
        return known;
    }

    /** Only a withdrawal needs no text. */
    private static void requireText(ArticleText text, PublicationStatus status) throws Refusal {
        if (text.joined().isBlank() && status != PublicationStatus.CANCELED) {
            throw new Refusal(Stage.VALIDATE, "the article has no text; give it a title, a lead or a body");
        }
    }

    private static @Nullable String address(ArticleKeys keys) throws Refusal {
        String url = keys.text(Key.URL).strip();
        if (!url.isEmpty() && !WEB_ADDRESS.matcher(url).matches()) {
            throw new Refusal(
                    Stage.VALIDATE,
                    "key '" + Key.URL + "' is '" + url + "'; write an address that begins with http:// or https://");
        }
        return orNull(url);
    }

    private static String localId(ArticleKeys keys, Document document, ArticleText text) throws Refusal {
        boolean isNamed = !keys.text(Key.URL).isEmpty();
        String own = orElse(keys.text(Key.ID), document.localId());
        return own.isEmpty() && !isNamed ? text.digest() : own;
    }

    private static List<String> texts(ArticleKeys keys, String key) throws Refusal {
        return keys.texts(key).stream().map(WellFormed::text).toList();
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
