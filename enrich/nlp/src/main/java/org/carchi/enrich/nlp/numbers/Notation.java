package org.carchi.enrich.nlp.numbers;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.text.Letters;

/**
 * How a language writes numbers in digits, by CLDR.
 *
 * @param decimal the mark before decimals
 * @param grouping the mark between thousands
 * @param settled whether the whole language writes so
 */
record Notation(char decimal, char grouping, boolean settled) {
    /** One half of their countries writes 1.234,5 and the other 1,234.5. */
    private static final Set<String> DIVIDED = Set.of("ar", "es");

    private static final Set<String> DESCRIBED = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Notation> KNOWN = new ConcurrentHashMap<>();

    static Notation of(String language) {
        return KNOWN.computeIfAbsent(language, Notation::read);
    }

    private static Notation read(String language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(new ULocale(language + "@numbers=latn"));
        return new Notation(
                symbols.getDecimalSeparator(),
                normalized(symbols.getGroupingSeparator()),
                DESCRIBED.contains(language) && !DIVIDED.contains(language));
    }

    /** As the text has it, whose spaces and apostrophes are plain. */
    private static char normalized(char mark) {
        if (mark == '’') {
            return '\'';
        }
        return Letters.isSpace(mark) ? ' ' : mark;
    }

    boolean groupsBySpaces() {
        return grouping == ' ';
    }

    /** The number; empty where it can be read in two ways between which the language does not decide, or in none. */
    Optional<BigDecimal> value(String literal) {
        Groups groups = Groups.of(literal);
        boolean whole = groups.isPlausible() && groups.mayBeWhole();
        boolean fraction = groups.isPlausible() && groups.mayBeDecimal();
        if (whole && fraction) {
            return decided(groups);
        }
        if (fraction) {
            return Optional.of(groups.decimal());
        }
        return whole ? Optional.of(groups.whole()) : Optional.empty();
    }

    private Optional<BigDecimal> decided(Groups groups) {
        if (settled && groups.lastMark() == decimal) {
            return Optional.of(groups.decimal());
        }
        return settled && groups.lastMark() == grouping ? Optional.of(groups.whole()) : Optional.empty();
    }
}
