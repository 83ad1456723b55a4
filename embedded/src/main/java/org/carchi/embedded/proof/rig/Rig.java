package org.carchi.embedded.proof.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.embedded.command.read.TopicValues;
import org.carchi.embedded.command.terminal.Progress;
import org.carchi.embedded.command.wire.WireServices;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.wire.TopicSerdes;

/** A wire to be proved, with all that drives it from outside: on data of its own, which are removed in the end. */
public final class Rig implements AutoCloseable {

    private static final Duration STILL = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(100);

    /** Clients remember what a registry at an address said, so every wire gets an address of its own. */
    private static final AtomicLong NEXT_PORTS = new AtomicLong();

    private static final int PORTS = 10;

    private final RigSettings settings;
    private final Path folder;
    private final WirePorts ports;
    private final ServiceSettings wire;
    private final List<WireProcess> lives = new ArrayList<>();

    private Rig(RigSettings settings, Path folder, WirePorts ports) {
        this.settings = settings;
        this.folder = folder;
        this.ports = ports;
        this.wire = WireServices.onOneNode(ports.address(), Topics.standard(), folder.resolve("state"), 0);
    }

    /** A fresh folder and free ports; nothing runs yet. */
    public static Rig open(RigSettings settings) {
        try {
            Path folder = Files.createTempDirectory("carchi-proof-");
            return new Rig(
                    settings, folder, WirePorts.free(ProcessHandle.current().pid() + NEXT_PORTS.addAndGet(PORTS)));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no room for the proof's data", e);
        }
    }

    /** Starts the wire, again on the same data where it ran before; returns at once. */
    public WireProcess launch() {
        return launch(WireCommand.java(arguments()));
    }

    /** The same through the launcher, as a user does. */
    public WireProcess launchAsUser() {
        return launch(WireCommand.launcher(arguments()));
    }

    /** Starts the wire and waits until it is ready. */
    public WireProcess start() throws InterruptedException {
        WireProcess life = launch();
        life.awaitReady();
        return life;
    }

    /** The wire as its services know it, for those that work beside them in this process. */
    public ServiceSettings wire() {
        return wire;
    }

    public Topics topics() {
        return wire.topics();
    }

    /** As settings of Kafka clients and serdes. */
    public Map<String, String> clientSettings() {
        return wire.kafka();
    }

    public TopicSerdes serdes() {
        return new TopicSerdes(clientSettings());
    }

    /** Hands on every record of the topic that is committed now, transaction markers left out. */
    public void read(Topic<?> topic, Consumer<ConsumerRecord<String, byte[]>> records) {
        try (TopicReader reader = TopicReader.fromBeginning(wire, List.of(topic))) {
            reader.readToEnd(records);
        }
    }

    /** Records of the topic that are committed now. */
    public long count(Topic<?> topic) {
        AtomicLong count = new AtomicLong();
        read(topic, found -> count.incrementAndGet());
        return count.get();
    }

    /** Decodes the values of the topic. */
    public <V> TopicValues<V> values(Topic<V> topic) {
        return new TopicValues<>(wire, topic);
    }

    public Feeder feeder() {
        return new Feeder(clientSettings(), topics().received());
    }

    /** Registers its schema at once. */
    public NewerSource newerSource() {
        return new NewerSource(clientSettings(), topics().received());
    }

    public Census census() {
        return Census.take(this);
    }

    public ArticleGenerator generator() {
        return ArticleGenerator.of(settings.samples(), settings.seed());
    }

    public RegistryProbe registry() {
        return new RegistryProbe(ports.address().registryUrl());
    }

    /** Where each service answers, in the order in which an article flows. */
    public List<String> healthUrls() {
        return ports.healthUrls();
    }

    /** Where the proof may keep something of its own. */
    public Path folder(String name) {
        return folder.resolve(name);
    }

    public Progress progress(String task, long total) {
        return Progress.of(settings.terminal(), task, total);
    }

    /** Waits until so many articles have come out, or nothing comes any more; then until nothing is written. */
    public void awaitCurrent(int articles) throws InterruptedException {
        Set<String> seen = new HashSet<>();
        try (Progress progress = progress("articles out", articles);
                TopicReader current = TopicReader.fromBeginning(wire, List.of(topics().current()))) {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (seen.size() < articles && System.nanoTime() < deadline) {
                int before = seen.size();
                current.poll(POLL).forEach(found -> seen.add(found.key()));
                progress.reached(seen.size());
                deadline = seen.size() > before ? System.nanoTime() + PATIENCE.toNanos() : deadline;
            }
        }
        awaitStill();
    }

    /** Waits until no topic has grown and no service has got on for a while. */
    public void awaitStill() throws InterruptedException {
        try (Admin admin = Admin.create(new HashMap<>(clientSettings()))) {
            long before = -1;
            for (long now = work(admin); now != before; now = work(admin)) {
                before = now;
                Thread.sleep(STILL.toMillis());
            }
        }
    }

    /** Grows with everything that is written or processed. */
    private long work(Admin admin) throws InterruptedException {
        long work = 0;
        for (ServiceName service : ServiceName.values()) {
            work += committed(admin, wire.applicationPrefix() + "-" + service.id());
        }
        List<Topic<?>> written = List.of(topics().articles(), topics().enriched(), topics().current());
        try (TopicReader reader = TopicReader.fromEnd(wire, written)) {
            return work + reader.ends();
        }
    }

    private static long committed(Admin admin, String group) throws InterruptedException {
        try {
            return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        } catch (ExecutionException e) {
            throw new KafkaException("the offsets of group " + group + " cannot be read", e.getCause());
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (WireProcess life : lives) {
            life.close();
        }
        if (settings.keep()) {
            settings.terminal().say("kept: " + folder);
            return;
        }
        try {
            Utils.delete(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the proof's data in " + folder + " cannot be removed", e);
        }
    }

    private WireProcess launch(List<String> command) {
        WireProcess life = WireProcess.launch(command, ports, folder.resolve("wire.txt"));
        lives.add(life);
        return life;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("up", "--data=" + folder.resolve("data"), "--topic-prefix=" + topics().prefix()));
        arguments.addAll(ports.flags());
        arguments.addAll(settings.wireFlags());
        return arguments;
    }
}
