package org.carchi.enrich.nlp.quantities;

import java.math.BigDecimal;
import java.util.Set;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.text.Token;

/** Numbers that say nothing of an amount: {@code hər iki}, {@code iki ölkə}, {@code saat 10}, {@code № 5}, years. */
final class NotAQuantity {
    private static final Set<String> POINTERS = Set.of(
            "hər", "bu", "həmin", "№", "no", "nömrəli", "saylı", "saat", "maddə", "tel", "bənd", "səhifə", "digər",
            "əvvəlki");
    private static final Set<String> KNOWN_FEW = Set.of(
            "ölkə",
            "dövlət",
            "tərəf",
            "xalq",
            "lider",
            "prezident",
            "nazir",
            "hökumət",
            "başçı",
            "qonşu",
            "qardaş",
            "respublika",
            "rəhbər",
            "parlament",
            "paytaxt",
            "nümayəndə",
            "klub",
            "komanda");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private NotAQuantity() {}

    static boolean test(QuantityText text, Quantity quantity) {
        return isMinutes(text, quantity)
                || isPointedAt(text, quantity)
                || isReference(text, quantity)
                || isArticle(text, quantity)
                || isYear(text, quantity);
    }

    /** {@code 19:30-da}. */
    private static boolean isMinutes(QuantityText text, Quantity quantity) {
        int before = quantity.number() - 1;
        return quantity.kind() != Kind.SCORE
                && before > 0
                && text.token(before).isMark(':')
                && text.token(quantity.number()).isGlued();
    }

    private static boolean isPointedAt(QuantityText text, Quantity quantity) {
        String before = text.word(quantity.number() - 1, quantity.number());
        boolean clock = before.equals("saat") || before.equals("saatı");
        boolean pointer = POINTERS.contains(before) && (quantity.kind() == Kind.COUNT || before.equals("hər"));
        return clock || pointer || before.equals("№");
    }

    /** One to three of what has been named before. */
    private static boolean isReference(QuantityText text, Quantity quantity) {
        return quantity.kind() == Kind.COUNT
                && quantity.value().compareTo(THREE) <= 0
                && text.token(quantity.number()).isWord()
                && refersBack(text, quantity);
    }

    private static boolean refersBack(QuantityText text, Quantity quantity) {
        for (int i = Math.max(0, quantity.unitFirst()); i <= quantity.unitEnd(); i++) {
            String word = text.token(i).key();
            if (KNOWN_FEW.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** {@code bir} is mostly an article. */
    private static boolean isArticle(QuantityText text, Quantity quantity) {
        boolean one = quantity.number() == quantity.numberLast()
                && text.token(quantity.number()).is("bir");
        boolean compared = quantity.first() < quantity.number() || quantity.last() > quantity.unitEnd();
        boolean gap = quantity.unit().map(unit -> unit.equals("xal")).orElse(false);
        return one && !gap && !(compared && quantity.kind() != Kind.COUNT);
    }

    private static boolean isYear(QuantityText text, Quantity quantity) {
        Token token = text.token(quantity.number());
        return quantity.kind() == Kind.COUNT
                && token.isNumber()
                && token.key().length() == 4
                && (token.key().startsWith("19") || token.key().startsWith("20"))
                && quantity.number() == quantity.numberLast()
                && token.hasSuffix();
    }
}
