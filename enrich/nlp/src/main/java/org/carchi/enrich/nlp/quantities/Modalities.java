package org.carchi.enrich.nlp.quantities;

import org.carchi.enrich.nlp.Statistic.Modality;

/** Reads from the verbs after a quantity whether it is a fact, expected, aimed at or denied. */
final class Modalities {
    private static final int FARTHEST = 14;

    private Modalities() {}

    static Modality of(QuantityText text, Quantity quantity) {
        int end = Math.min(text.size(), quantity.last() + FARTHEST);
        for (int i = quantity.last() + 1; i < end && text.passage().sameSentence(i, quantity.last()); i++) {
            Modality modality = text.token(i).isLower() ? of(text.token(i).key()) : Modality.REPORTED;
            if (modality != Modality.REPORTED) {
                return modality;
            }
            if (text.token(i).isMark(',') || text.token(i).isMark(';')) {
                return Modality.REPORTED;
            }
        }
        return Modality.REPORTED;
    }

    private static Modality of(String word) {
        if (word.startsWith("hədəflən")) {
            return Modality.TARGET;
        }
        if (isExpected(word)) {
            return Modality.FORECAST;
        }
        return isDenied(word) ? Modality.DENIED : Modality.REPORTED;
    }

    private static boolean isExpected(String word) {
        return word.contains("acaq")
                || word.contains("əcək")
                || word.contains("acağ")
                || word.contains("əcəy")
                || word.startsWith("gözlənil")
                || word.startsWith("proqnozlaşdır")
                || word.startsWith("planlaşdır")
                || word.equals("nəzərdə");
    }

    private static boolean isDenied(String word) {
        return word.equals("deyil")
                || word.endsWith("mayıb")
                || word.endsWith("məyib")
                || word.endsWith("mamışdır")
                || word.endsWith("məmişdir")
                || word.endsWith("madı")
                || word.endsWith("mədi");
    }
}
