package org.carchi.enrich.nlp.morphology;

/** The third person possessive, which closes an izafet: {@code nazirlik} becomes {@code nazirliyi}. */
public final class Possessive {
    private Possessive() {}

    /** The form with possessive; a phrase that ends in one already stays. */
    public static String of(String phrase) {
        char last = phrase.charAt(phrase.length() - 1);
        if (isIzafet(phrase, last)) {
            return phrase;
        }
        if (Harmony.isVowel(last)) {
            return Harmony.join(phrase, "sI");
        }
        return Harmony.join(softened(phrase, last), "I");
    }

    private static boolean isIzafet(String phrase, char last) {
        return phrase.indexOf(' ') > 0 && (last == 'ı' || last == 'i' || last == 'u' || last == 'ü');
    }

    private static String softened(String phrase, char last) {
        String stem = phrase.substring(0, phrase.length() - 1);
        boolean oneSyllable = syllables(phrase) < 2 || isLoan(phrase);
        return switch (last) {
            case 'k' -> oneSyllable ? phrase : stem + 'y';
            case 'q' -> oneSyllable ? phrase : stem + 'ğ';
            default -> phrase;
        };
    }

    /** Loan words keep their last sound: {@code kuboku}, {@code ekoloqu}. */
    private static boolean isLoan(String phrase) {
        return phrase.endsWith("kubok")
                || phrase.endsWith("fabrik")
                || phrase.endsWith("demik")
                || phrase.endsWith("loq")
                || phrase.endsWith("nik")
                || phrase.endsWith("fik");
    }

    private static int syllables(String phrase) {
        int count = 0;
        for (int i = phrase.lastIndexOf(' ') + 1; i < phrase.length(); i++) {
            count += Harmony.isVowel(phrase.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
