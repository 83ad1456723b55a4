package org.carchi.ingest.source;

/**
 * Something that holds one or more articles.
 *
 * @param origin where it comes from, for people: a path, an address
 * @param localId name of its article where the article itself gives none; blank where the content must name it
 * @param format form in which it is delivered
 * @param declaredCharset character encoding that the delivery declares; blank where it declares none
 * @param content its bytes
 * @param sidecar JSON that describes the article from outside; empty where there is none
 */
public record Document(
        String origin, String localId, Format format, String declaredCharset, Content content, Content sidecar) {

    /** A document without a name, a declared encoding or a sidecar. */
    public static Document of(String origin, Format format, Content content) {
        return new Document(origin, "", format, "", content, Content.empty());
    }

    public Document withFormat(Format other) {
        return new Document(origin, localId, other, declaredCharset, content, sidecar);
    }
}
