package org.carchi.enrich.stream;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carchi.enrich.nlp.Analysis;
import org.carchi.enrich.nlp.Document;
import org.carchi.enrich.nlp.Entity;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Mention;
import org.carchi.enrich.nlp.Period;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.Statistic;
import org.carchi.enrich.nlp.TextAnalyzer;
import org.carchi.enrich.nlp.TextStatistics;

/** An analyzer in memory: every number counts manats in the year of publication, every "Bakı" is the city. */
final class FindsNumbers implements TextAnalyzer {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern CITY = Pattern.compile("Bakı");

    @Override
    public Analysis analyze(Document document) {
        return new Analysis(
                "az",
                1,
                List.of(new Span(0, document.text().length())),
                entities(document.text()),
                statistics(document),
                List.of(),
                new TextStatistics(document.text().length(), 1, 1, 1, 1, 0, 1));
    }

    @Override
    public String version() {
        return "test-1";
    }

    @Override
    public String resourceDigest() {
        return "0".repeat(64);
    }

    private static List<Entity> entities(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (Matcher found = CITY.matcher(text); found.find(); ) {
            mentions.add(new Mention(
                    new Span(found.start(), found.end()), found.group(), "Bakı", Mention.Method.GAZETTEER, 1));
        }
        return mentions.isEmpty()
                ? List.of()
                : List.of(new Entity("gpe:bakı", EntityType.GPE, "Bakı", Optional.of("Q9248"), List.of(), mentions, 1));
    }

    private static List<Statistic> statistics(Document document) {
        List<Statistic> statistics = new ArrayList<>();
        for (Matcher found = NUMBER.matcher(document.text()); found.find(); ) {
            statistics.add(statistic(new Span(found.start(), found.end()), found.group(), document));
        }
        return statistics;
    }

    private static Statistic statistic(Span span, String number, Document document) {
        return new Statistic(
                span,
                number,
                0,
                number,
                new BigDecimal(number),
                Optional.empty(),
                Optional.of("AZN"),
                Optional.empty(),
                Statistic.Kind.MONEY,
                Statistic.Comparator.EXACT,
                Statistic.Role.LEVEL,
                Statistic.Direction.NONE,
                Optional.empty(),
                List.of(),
                document.publishedAt()
                        .map(time -> year(time.atOffset(ZoneOffset.UTC).getYear())),
                Optional.empty(),
                Optional.empty(),
                Statistic.Modality.REPORTED,
                1);
    }

    private static Period year(int year) {
        return new Period(
                Integer.toString(year),
                Optional.of(LocalDate.of(year, 1, 1)),
                Optional.of(LocalDate.of(year + 1, 1, 1)),
                Period.Granularity.YEAR,
                Optional.empty());
    }
}
