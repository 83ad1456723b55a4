package org.carchi.enrich.nlp.language;

/**
 * The language of a text.
 *
 * @param tag BCP 47; {@code und} where it is not known
 * @param confidence 0 to 1
 */
public record LanguageGuess(String tag, float confidence) {
    static final String AZERBAIJANI = "az";
    static final LanguageGuess UNKNOWN = new LanguageGuess("und", 0);

    public boolean isAzerbaijani() {
        return tag.equals(AZERBAIJANI);
    }
}
