package org.carchi.enrich.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** Checks the spans of analyses against their texts and counts them. */
final class FoundSpans {
    private int mentions;
    private int roles;
    private int statistics;
    private int measures;
    private int dates;
    private int periods;

    void check(String text, Analysis analysis) {
        analysis.entities().forEach(entity -> check(text, entity));
        analysis.statistics().forEach(statistic -> check(text, statistic));
        analysis.dates().forEach(date -> check(text, date));
        assertThat(analysis.sentences()).isSorted().allSatisfy(span -> isIn(text, span));
    }

    private void check(String text, Entity entity) {
        assertThat(entity.mentions()).isNotEmpty();
        for (Mention mention : entity.mentions()) {
            isQuoted(text, mention.span(), mention.quote());
            mentions++;
        }
        for (EntityRole role : entity.roles()) {
            isIn(text, role.span());
            roles++;
        }
    }

    private void check(String text, Statistic statistic) {
        isQuoted(text, statistic.span(), statistic.quote());
        statistics++;
        statistic.measure().ifPresent(measure -> {
            isQuoted(text, measure.span(), measure.quote());
            measures++;
        });
        Stream.of(statistic.period(), statistic.base())
                .flatMap(period -> period.stream().flatMap(found -> found.span().stream()))
                .forEach(span -> {
                    isIn(text, span);
                    periods++;
                });
    }

    private void check(String text, DateExpression date) {
        isQuoted(text, date.span(), date.quote());
        date.period().span().ifPresent(span -> isIn(text, span));
        dates++;
    }

    private static void isQuoted(String text, Span span, String quote) {
        isIn(text, span);
        assertThat(text.substring(span.start(), span.end())).isEqualTo(quote);
    }

    /** Inside the text, not empty, and no half of a surrogate pair left outside. */
    private static void isIn(String text, Span span) {
        assertThat(span.start()).isLessThan(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(splitsAPair(text, span.start()) || splitsAPair(text, span.end()))
                .as("%s splits a surrogate pair of '%s'", span, text)
                .isFalse();
    }

    private static boolean splitsAPair(String text, int position) {
        return position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }

    int mentions() {
        return mentions;
    }

    int roles() {
        return roles;
    }

    int statistics() {
        return statistics;
    }

    int measures() {
        return measures;
    }

    int dates() {
        return dates;
    }

    int periods() {
        return periods;
    }
}
