package org.carchi.schemas;

/**
 * The identity of an article: the first 32 hexadecimal digits of SHA-256 over its canonical address, or over its
 * source and the source's own name for it where it has no address.
 */
public record ArticleId(String value) {

    private static final int LENGTH = 32;

    public ArticleId {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw new IllegalArgumentException(
                    "article id '" + value + "' is not " + LENGTH + " hexadecimal digits; copy it from a record's key");
        }
    }

    public static ArticleId ofUrl(String canonicalUrl) {
        return of(canonicalUrl);
    }

    public static ArticleId ofLocal(String sourceId, String localId) {
        return of(sourceId + '\n' + localId);
    }

    private static ArticleId of(String name) {
        return new ArticleId(Sha256.hex(name).substring(0, LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
