package org.carchi.benchmarks.text;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.text.Letters;

/** Texts of any length: news, and texts made to be hard. All are Azerbaijani by their first letters, so all is read. */
public enum Stretch {
    NEWS("news", "", news -> news + "\n\n"),
    UNSPACED("news without spaces, one line", "", news -> news.replaceAll("\\s+", "")),
    ONE_WORD("letters only, one word", "", news -> news.replaceAll("\\P{L}+", "")),
    CAPITALIZED("words with capitals only, one line", "", news -> Stretch.capitalized(news, " ")),
    OPENING_QUOTES("opening quotation marks only", Stretch.LEAD, news -> "«"),
    OPENED_NAMES("names in quotation marks that never close", "", news -> Stretch.capitalized(news, " «")),
    DIGITS("digits and separators only", Stretch.LEAD, news -> "1.234,56-7/8:90 12 345;6%7 ");

    private static final String LEAD = "Nazirlik belə bildirir: ";
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private final String title;
    private final String lead;

    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> making;

    Stretch(String title, String lead, UnaryOperator<String> making) {
        this.title = title;
        this.lead = lead;
        this.making = making;
    }

    /** What it is, in words. */
    public String title() {
        return title;
    }

    /** A text of exactly so many characters. */
    public String of(int characters) {
        String unit = making.apply(String.join("\n\n", Corpus.news()));
        return (lead + unit.repeat(characters / unit.length() + 1)).substring(0, characters);
    }

    private static String capitalized(String news, String separator) {
        return Arrays.stream(NO_LETTERS.split(news))
                .map(Letters::capitalized)
                .collect(Collectors.joining(separator, "", separator));
    }
}
