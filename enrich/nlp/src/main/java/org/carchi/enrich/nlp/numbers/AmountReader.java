package org.carchi.enrich.nlp.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carchi.enrich.nlp.numbers.Amount.Figure;

/** Finds the numbers of a text that have a unit; what can be read in two ways it leaves out. */
final class AmountReader {
    private final String text;
    private final String language;
    private final NumberReader numbers;
    private final SignReader signs;

    private AmountReader(String text, String language) {
        this.text = text;
        this.language = language;
        this.numbers = NumberReader.of(text, language);
        this.signs = new SignReader(text, numbers.scales());
    }

    /** The amounts of the text in order. */
    static List<Amount> read(String text, String language) {
        return new AmountReader(text, language).amounts();
    }

    private List<Amount> amounts() {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Numeral.isDigit(text.charAt(i))) {
                Literal literal = numbers.literal(i);
                Optional<Amount> amount = amount(literal, -1).map(this::withUpperEnd);
                amount.ifPresent(amounts::add);
                i = Math.max(literal.end(), amount.map(Amount::end).orElse(0)) - 1;
            }
        }
        return amounts;
    }

    private Amount withUpperEnd(Amount low) {
        int next = low.isSingle() ? numbers.afterDash(low.end()) : -1;
        if (next < 0) {
            return low;
        }
        int digit = firstDigit(next);
        return digit < 0
                ? low
                : amount(numbers.literal(digit), next).flatMap(low::upTo).orElse(low);
    }

    /** The digit at the position or after a sign of money that stands there; negative where there is none. */
    private int firstDigit(int start) {
        int after = UnitSigns.startingAt(text, start).map(PlacedSign::end).orElse(start);
        return after < text.length() && Numeral.isDigit(text.charAt(after)) ? after : -1;
    }

    /** @param joined where a number or sign may begin though something stands before it */
    private Optional<Amount> amount(Literal literal, int joined) {
        return numbers.number(literal).flatMap(number -> {
            Optional<PlacedSign> before = signs.before(number.start(), joined);
            Optional<PlacedSign> after = signs.after(number);
            if (after.isEmpty()) {
                return before.filter(sign -> endsFreely(number)).flatMap(sign -> amount(number, sign, sign));
            }
            if (before.isEmpty()) {
                return bare(number, joined).flatMap(bare -> amount(bare, after.get(), after.get()));
            }
            return before.filter(sign -> sign.unit().agreesWith(after.get().unit()))
                    .flatMap(sign -> amount(number, sign, after.get()));
        });
    }

    private Optional<Amount> amount(Figure number, PlacedSign outer, PlacedSign unit) {
        int start = Math.min(number.start(), outer.start());
        int end = Math.max(number.end(), unit.end());
        return unit.unit().isUsedIn(language) ? Optional.of(new Amount(start, end, number, unit)) : Optional.empty();
    }

    /** The number where no sign stands before it, with its minus. */
    private Optional<Figure> bare(Figure number, int joined) {
        int start = number.start();
        if (start == joined || Boundary.isFreeBefore(text, start)) {
            return Optional.of(number);
        }
        boolean negative = number.high().isEmpty() && Boundary.isMinusBefore(text, start);
        return negative
                ? Optional.of(
                        new Figure(start - 1, number.end(), number.low().negate(), Optional.empty(), number.scale()))
                : Optional.empty();
    }

    /** Whether a number after its sign is not followed by what may belong to it. */
    private boolean endsFreely(Figure number) {
        int end = number.end();
        boolean marked = end + 1 < text.length()
                && "-–—/:".indexOf(text.charAt(end)) >= 0
                && Numeral.isDigit(text.charAt(end + 1));
        return Boundary.isFreeAfter(text, end)
                && !marked
                && !text.startsWith("%", end)
                && !(number.scale().isNone() && isBeforeUnknownScale(end));
    }

    /** What stands in no list may still multiply: a word after a space, or letters that are written without one. */
    private boolean isBeforeUnknownScale(int end) {
        return Boundary.wordEnd(text, end) > end
                || !numbers.scales().areKnown() && Boundary.isBeforeSmallWord(text, end);
    }
}
