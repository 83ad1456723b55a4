package org.carchi.enrich.nlp.text;

import java.util.Set;

/** Internet domain names in running text, such as {@code Report.az}. */
final class Domains {
    private static final Set<String> TOP_LEVEL = Set.of(
            "az", "com", "org", "net", "ru", "tr", "info", "edu", "gov", "tv", "news", "io", "uk", "de", "fr", "ge",
            "kz", "eu", "int", "biz", "media", "me", "co");

    private static final int MOST_PARTS = 6;

    private Domains() {}

    /** End of the domain whose first part stands from start to end; end itself where there is none. */
    static int end(String lower, int start, int end) {
        int domainEnd = end;
        int part = end;
        for (int i = 0; i < MOST_PARTS && part < lower.length() - 1 && lower.charAt(part) == '.'; i++) {
            int next = lettersEnd(lower, part + 1);
            if (next == part + 1) {
                break;
            }
            if (TOP_LEVEL.contains(lower.substring(part + 1, next))) {
                domainEnd = next;
            }
            part = next;
        }
        return domainEnd > end && end - start > 1 ? domainEnd : end;
    }

    private static int lettersEnd(String lower, int start) {
        int end = start;
        while (end < lower.length() && Letters.isLetterOrDigit(lower.charAt(end)) && end - start < 20) {
            end++;
        }
        return end;
    }
}
