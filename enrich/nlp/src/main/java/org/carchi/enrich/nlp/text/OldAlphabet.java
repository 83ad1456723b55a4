package org.carchi.enrich.nlp.text;

/**
 * Azerbaijani in the Cyrillic letters used until 1991, brought into today's: each letter has exactly one counterpart.
 * Source: the alphabet law of 25 December 1991.
 */
final class OldAlphabet {
    private static final String CYRILLIC = "абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹшАБВГҒДЕӘЖЗИЫЈКҜЛМНОӨПРСТУҮФХҺЧҸШ";
    private static final String LATIN = "abvqğdeəjziıykglmnoöprstuüfxhçcşABVQĞDEƏJZİIYKGLMNOÖPRSTUÜFXHÇCŞ";

    /** Letters of Russian, Kazakh and Tatar that the Azerbaijani alphabet of 1958 did without. */
    private static final String FOREIGN = "йцщъьэюяқңұіҗ";

    private static final int FIFTIETH = 50;

    private static final int SAMPLE = 2_000;

    private OldAlphabet() {}

    /** Whether most letters are Cyrillic, among them the frequent ә and hardly any that Azerbaijani has not. */
    static boolean isUsed(char[] chars, int length) {
        int cyrillic = 0;
        int letters = 0;
        int schwas = 0;
        int foreign = 0;
        for (int i = 0; i < Math.min(length, SAMPLE); i++) {
            letters += Letters.isLetter(chars[i]) ? 1 : 0;
            cyrillic += Letters.isCyrillic(chars[i]) ? 1 : 0;
            schwas += chars[i] == 'ә' ? 1 : 0;
            foreign += FOREIGN.indexOf(chars[i]) >= 0 ? 1 : 0;
        }
        return cyrillic * 2 > letters && schwas * FIFTIETH > cyrillic && foreign * FIFTIETH < cyrillic;
    }

    static void replace(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            int known = Letters.isCyrillic(chars[i]) ? CYRILLIC.indexOf(chars[i]) : -1;
            chars[i] = known >= 0 ? LATIN.charAt(known) : chars[i];
        }
    }
}
