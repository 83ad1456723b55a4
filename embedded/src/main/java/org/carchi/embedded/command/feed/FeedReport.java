package org.carchi.embedded.command.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.carchi.embedded.command.display.Amounts;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.ingest.parse.ArticleReader;
import org.carchi.ingest.parse.ReadingSettings;
import org.carchi.ingest.parse.Rejected;
import org.carchi.ingest.publish.ArticlePublisher;
import org.carchi.ingest.publish.Feed;
import org.carchi.ingest.publish.PublishListener;
import org.carchi.ingest.source.DocumentSource;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.avro.ReceivedArticle;

/** What became of everything that was fed: accepted by the broker, or refused and why. */
public final class FeedReport {

    /** Refusals that are told one by one; the rest is in the dead letters. */
    private static final int MOST_TOLD = 20;

    private final Set<String> deliveries = new LinkedHashSet<>();
    private final List<String> refusals = new ArrayList<>();
    private long accepted;
    private long refused;

    private FeedReport() {}

    /** Publishes what the source holds; returns when it is safe on the wire. */
    public static FeedReport of(
            DocumentSource source, ReadingSettings settings, ServiceSettings wire, Progress progress) {
        FeedReport report = new FeedReport();
        Listener listener = new Listener(report, progress);
        try (ArticlePublisher publisher = ArticlePublisher.open(wire, listener)) {
            new Feed(new ArticleReader(settings), publisher, listener).run(source.documents());
        }
        return report;
    }

    /** Articles that were refused. */
    public synchronized long refused() {
        return refused;
    }

    /** Ids under which admission will answer; the same delivery given twice counts once. */
    public synchronized Set<String> deliveries() {
        return Set.copyOf(deliveries);
    }

    /** For the user: how many were accepted, and which were refused and why. */
    public synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        String fed = Amounts.counted(accepted, "article") + " fed";
        lines.add(refused == 0 ? fed + "." : fed + ", " + Amounts.whole(refused) + " refused:");
        lines.addAll(refusals);
        if (refused > refusals.size()) {
            lines.add("  … and " + Amounts.whole(refused - refusals.size()) + " more");
        }
        if (refused > 0) {
            lines.add("  'carchi dlq show ingest' shows what was refused.");
        }
        return lines;
    }

    private synchronized long add(ReceivedArticle article) {
        deliveries.add(article.getDeliveryId());
        accepted++;
        return accepted + refused;
    }

    private synchronized long add(Rejected rejected) {
        if (refusals.size() < MOST_TOLD) {
            refusals.add("  " + rejected.origin() + ": " + rejected.reason());
        }
        refused++;
        return accepted + refused;
    }

    /** Is called from several threads. */
    private record Listener(FeedReport report, Progress progress) implements PublishListener {

        @Override
        public void published(ReceivedArticle article) {
            progress.reached(report.add(article));
        }

        @Override
        public void setAside(Rejected rejected) {
            progress.reached(report.add(rejected));
        }
    }
}
