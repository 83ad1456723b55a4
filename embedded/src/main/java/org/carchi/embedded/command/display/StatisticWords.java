package org.carchi.embedded.command.display;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carchi.schemas.avro.Comparator;
import org.carchi.schemas.avro.Modality;
import org.carchi.schemas.avro.Period;
import org.carchi.schemas.avro.Phrase;
import org.carchi.schemas.avro.Statistic;
import org.carchi.schemas.avro.StatisticKind;
import org.jspecify.annotations.Nullable;

/** A statistic in words: how much, of what, when. */
record StatisticWords(Statistic statistic) {

    private static final Map<Comparator, String> COMPARATORS = Map.of(
            Comparator.ABOUT, "about",
            Comparator.AT_LEAST, "at least",
            Comparator.MORE_THAN, "more than",
            Comparator.AT_MOST, "at most",
            Comparator.LESS_THAN, "less than");

    private static final Map<String, String> UNITS = Map.of(
            "1", "times",
            "a", "years",
            "mo", "months",
            "wk", "weeks",
            "d", "days",
            "h", "hours",
            "s", "seconds",
            "pp", "percentage points",
            "Cel", "°C");

    /** Everything in one line: {@code up by 21 % · tranzit yüklərin həcmi · 2024}. */
    String line() {
        return Stream.of(amount(), measure(), period(), modality())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How much, and which way it went: {@code up by about 21 %}. */
    String amount() {
        return Stream.of(change(), COMPARATORS.getOrDefault(statistic.getComparator(), ""), values(), unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Codes of UCUM that few people know, in words. */
    private String unit() {
        String unit = statistic.getUnit();
        return unit == null ? "" : UNITS.getOrDefault(unit, unit);
    }

    /** What is measured. */
    String measure() {
        Phrase measure = statistic.getMeasure();
        return measure == null ? "" : measure.getLemma();
    }

    /** When it holds, and what it is compared with. */
    String period() {
        List<String> parts = Stream.of(time("", statistic.getPeriod()), time("against ", statistic.getBase()))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(" ", parts);
    }

    /** What keeps it from being a plain report: {@code forecast}. */
    private String modality() {
        Modality modality = statistic.getModality();
        return modality == Modality.REPORTED ? "" : modality.name().toLowerCase(Locale.ROOT);
    }

    private String change() {
        return switch (statistic.getRole()) {
            case CHANGE_BY -> way("up by", "down by", "changed by");
            case CHANGE_TO -> way("up to", "down to", "changed to");
            case SHARE -> way("share rising:", "share falling:", "share of");
            case TARGET -> "target of";
            default -> way("rising:", "falling:", "");
        };
    }

    private String way(String up, String down, String other) {
        return switch (statistic.getDirection()) {
            case INCREASE -> up;
            case DECREASE -> down;
            default -> other;
        };
    }

    private String values() {
        String first = grouped(statistic.getValue());
        BigDecimal upper = statistic.getUpperValue();
        String between = statistic.getKind() == StatisticKind.SCORE ? ":" : "–";
        return upper == null ? first : first + between + grouped(upper);
    }

    private static String time(String before, @Nullable Period period) {
        return period == null ? "" : before + period.getValue();
    }

    /** Thousands apart by a space, as the language writes them. */
    private static String grouped(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ") + plain.substring(whole.length());
    }
}
