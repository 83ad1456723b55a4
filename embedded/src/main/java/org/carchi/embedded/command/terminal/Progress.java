package org.carchi.embedded.command.terminal;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long task is; draws a bar where a person watches, and nothing elsewhere. */
public interface Progress extends AutoCloseable {

    /** So much is done in all. */
    void reached(long done);

    /** One line about what goes on, beside the bar. */
    void say(String line);

    /** Removes the bar. */
    @Override
    void close();

    /** Progress of a task with a known end; 0 where the end is not known. */
    static Progress of(Terminal terminal, String task, long total) {
        return terminal.errorsAreTerminal() ? new Bar(terminal, task, total) : new Silent(terminal);
    }

    /** Nobody watches. */
    record Silent(Terminal terminal) implements Progress {
        @Override
        public void reached(long done) {}

        @Override
        public void say(String line) {
            terminal.say(line);
        }

        @Override
        public void close() {}
    }

    /** Drawn in place, with rate and time left. */
    final class Bar implements Progress {

        private static final Duration REDRAW = Duration.ofMillis(200);
        private static final String CLEAR_LINE = "\r\u001B[K";

        private final Terminal terminal;
        private final ProgressBar bar;

        Bar(Terminal terminal, String task, long total) {
            this.terminal = terminal;
            this.bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total == 0 ? -1 : total)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .showSpeed(new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                    .setUpdateIntervalMillis((int) REDRAW.toMillis())
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, terminal.width() - 1))
                    .build();
        }

        @Override
        public void reached(long done) {
            bar.stepTo(done);
        }

        @Override
        public void say(String line) {
            terminal.say(CLEAR_LINE + line);
        }

        @Override
        public void close() {
            bar.close();
            draw("");
        }

        private void draw(String line) {
            terminal.errors().print(CLEAR_LINE + line);
            terminal.errors().flush();
        }
    }
}
