package org.carchi.enrich.nlp.language;

/**
 * The language of a text.
 *
 * @param tag BCP 47; {@code und} where it is not known
 * @param confidence 0 to 1
 */
public record LanguageGuess(String tag, float confidence) {
    public static final String AZERBAIJANI = "az";
    public static final LanguageGuess UNKNOWN = new LanguageGuess("und", 0);

    /** Twice an even share among the 103 languages that the library tells apart. */
    private static final float DOUBTFUL = 2f / 103;

    /** Whether other rules may be built on it. */
    public boolean isReliable() {
        return confidence > DOUBTFUL;
    }
}
