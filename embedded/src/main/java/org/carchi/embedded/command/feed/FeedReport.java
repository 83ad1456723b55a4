package org.carchi.embedded.command.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.carchi.embedded.command.display.Amounts;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.wire.Reachable;
import org.carchi.ingest.parse.ArticleReader;
import org.carchi.ingest.parse.ReadingSettings;
import org.carchi.ingest.parse.Rejected;
import org.carchi.ingest.publish.ArticlePublisher;
import org.carchi.ingest.publish.Feed;
import org.carchi.ingest.publish.PublishListener;
import org.carchi.ingest.source.DocumentSource;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.streams.StreamsSettings;
import org.carchi.schemas.avro.ReceivedArticle;

/** What became of everything that was fed: accepted by the broker, or refused and why. Told from several threads. */
public final class FeedReport implements PublishListener {

    /** Refusals that are told one by one; the rest is in the dead letters. */
    private static final int MOST_TOLD = 20;

    private final Progress progress;
    private final Consumer<String> deliveries;
    private final Set<String> obstacles = new HashSet<>();
    private final List<String> refusals = new ArrayList<>();
    private long accepted;
    private long refused;

    /** @param deliveries takes the ids under which admission will answer; called from several threads */
    public FeedReport(Progress progress, Consumer<String> deliveries) {
        this.progress = progress;
        this.deliveries = deliveries;
    }

    /** Publishes what the source holds; returns when it is safe on the wire. */
    public FeedReport feed(DocumentSource source, ReadingSettings settings, ServiceSettings wire) {
        try (ArticlePublisher publisher = ArticlePublisher.open(wire, this);
                BrokerWatch watch = new BrokerWatch(this::done, () -> Reachable.isAnswering(wire))) {
            watch.start(() -> waiting("no broker answers at " + StreamsSettings.bootstrapServers(wire)));
            new Feed(new ArticleReader(settings), publisher, this).run(source.documents());
        }
        return this;
    }

    /** Articles that were refused. */
    public synchronized long refused() {
        return refused;
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
        return lines;
    }

    /** What a feed that was not taken whole ends with. */
    public synchronized Optional<String> complaint() {
        return refused == 0
                ? Optional.empty()
                : Optional.of(Amounts.whole(refused) + " of " + Amounts.whole(done())
                        + " refused; 'carchi dlq show ingest' shows them");
    }

    @Override
    public void published(ReceivedArticle article) {
        deliveries.accept(article.getDeliveryId());
        progress.reached(accept());
    }

    @Override
    public void setAside(Rejected rejected) {
        progress.reached(refuse(rejected));
    }

    /** An outage may be met by each article: its reason is told once. */
    @Override
    public synchronized void waiting(String reason) {
        if (obstacles.add(reason)) {
            progress.say("waiting: " + reason);
        }
    }

    private synchronized long accept() {
        accepted++;
        return done();
    }

    private synchronized long refuse(Rejected rejected) {
        if (refusals.size() < MOST_TOLD) {
            refusals.add("  " + rejected.origin() + ": " + rejected.reason());
        }
        refused++;
        return done();
    }

    private synchronized long done() {
        return accepted + refused;
    }
}
