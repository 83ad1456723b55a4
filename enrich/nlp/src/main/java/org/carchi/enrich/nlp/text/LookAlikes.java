package org.carchi.enrich.nlp.text;

/** Letters of other alphabets that stand by mistake in words that otherwise are Latin. */
final class LookAlikes {
    private static final String STRANGE = "әӘǝƎаеорсухіАВЕКМНОРСТУХІ";
    private static final String LATIN = "əƏəƏaeopcyxiABEKMHOPCTYXI";

    private LookAlikes() {}

    static void replace(char[] chars, int length) {
        for (int i = 0; i < length; ) {
            int end = wordEnd(chars, i, length);
            if (isMixed(chars, i, end)) {
                replace(chars, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int wordEnd(char[] chars, int start, int length) {
        int end = start;
        while (end < length && Letters.isLetter(chars[end])) {
            end++;
        }
        return end;
    }

    private static boolean isMixed(char[] chars, int start, int end) {
        boolean latin = false;
        boolean strange = false;
        for (int i = start; i < end; i++) {
            if (STRANGE.indexOf(chars[i]) >= 0) {
                strange = true;
            } else if (Letters.isCyrillic(chars[i])) {
                return false;
            } else {
                latin = true;
            }
        }
        return latin && strange;
    }

    private static void replace(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            int known = STRANGE.indexOf(chars[i]);
            if (known >= 0) {
                chars[i] = LATIN.charAt(known);
            }
        }
    }
}
