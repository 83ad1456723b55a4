package org.carchi.embedded.proof.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carchi.embedded.command.terminal.Colour;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.embedded.command.terminal.Table;

/** What a proof did and counted, and which promises held. Not thread-safe. */
public final class Report {

    private static final int MOST_DETAILS = 12;
    private static final double MILLIS = 1_000;

    private final String title;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();

    public Report(String title) {
        this.title = title;
    }

    public void count(String what, long number) {
        figure(what, String.format(Locale.ROOT, "%,d", number));
    }

    /** A time, in milliseconds below ten seconds and in seconds above. */
    public void time(String what, Duration time) {
        boolean isShort = time.compareTo(Duration.ofSeconds(10)) < 0;
        figure(
                what,
                isShort
                        ? String.format(Locale.ROOT, "%,d ms", time.toMillis())
                        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / MILLIS));
    }

    public void figure(String what, String value) {
        figures.add(new Figure(what, value));
    }

    /** A line below the figures. */
    public void note(String line) {
        notes.add(line);
    }

    /** A promise, and what broke it: nothing, if it held. */
    public void promise(String text, List<String> breaches) {
        promises.add(new Promise(text, breaches));
    }

    /** A promise that the counted faults break. */
    public void audit(String text, List<Fault> faults) {
        promise(text, faults.stream().map(Fault::description).toList());
    }

    /** A promise that holds where the two are equal. */
    public void equal(String text, Object expected, Object actual) {
        promise(text, expected.equals(actual) ? List.of() : List.of("expected " + expected + ", found " + actual));
    }

    public void holds(String text, boolean held, String breach) {
        promise(text, held ? List.of() : List.of(breach));
    }

    /** Whether every promise held; a report without promises proves nothing. */
    public boolean held() {
        return !promises.isEmpty() && promises.stream().allMatch(Promise::held);
    }

    /** What broke the promises that did not hold. */
    public List<String> breaches() {
        return promises.stream().flatMap(promise -> promise.breaches.stream()).toList();
    }

    public List<String> lines(Screen screen) {
        Table table = new Table(screen, title, "");
        figures.forEach(figure -> table.row(figure.what, figure.value));
        return Stream.of(
                        table.lines().stream(),
                        notes.stream().map(note -> "  " + note),
                        Stream.of(""),
                        promises.stream().flatMap(promise -> promise.lines(screen)))
                .flatMap(lines -> lines)
                .toList();
    }

    private record Figure(String what, String value) {}

    private record Promise(String text, List<String> breaches) {

        Promise {
            breaches = List.copyOf(breaches);
        }

        boolean held() {
            return breaches.isEmpty();
        }

        Stream<String> lines(Screen screen) {
            String mark = held() ? screen.paint(Colour.GREEN, "held  ") : screen.paint(Colour.RED, "BROKEN");
            Stream<String> details = breaches.stream().limit(MOST_DETAILS).map(breach -> "          " + breach);
            Stream<String> more = breaches.size() > MOST_DETAILS
                    ? Stream.of("          and " + (breaches.size() - MOST_DETAILS) + " more")
                    : Stream.empty();
            return Stream.concat(Stream.of("  " + mark + "  " + text), Stream.concat(details, more));
        }
    }
}
