package org.carchi.runtime.replay;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.carchi.runtime.health.ServiceState;
import org.carchi.runtime.service.DeadMembers;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.service.StreamsService;
import org.carchi.runtime.settings.ServiceSettings;

/**
 * A topology running over a window of the log under a group of its own. It is finished when the group has committed up
 * to the window's end on every partition.
 */
public final class Replay implements AutoCloseable {

    private final Admin admin;
    private final ReplayWindow window;
    private final String group;
    private final File stateDirectory;
    private final StreamsService service;

    private Replay(Admin admin, ReplayWindow window, String group, File stateDirectory, StreamsService service) {
        this.admin = admin;
        this.window = window;
        this.group = group;
        this.stateDirectory = stateDirectory;
        this.service = service;
    }

    /**
     * Sets the group's first offsets and starts.
     *
     * @param group the application id, which only this replay uses
     */
    public static Replay start(
            Admin admin, ServiceSettings settings, ReplayWindow window, StreamsApplication application)
            throws ExecutionException, InterruptedException {
        String group = application.applicationId();
        Map<TopicPartition, OffsetAndMetadata> begins = window.ranges().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        range -> new OffsetAndMetadata(range.getValue().begin())));
        admin.alterConsumerGroupOffsets(group, begins).all().get();
        File stateDirectory = settings.stateDirectory().resolve(group).toFile();
        return new Replay(admin, window, group, stateDirectory, StreamsService.start(settings, application));
    }

    /** Offsets of the window that are not committed yet; 0 when the replay is finished. */
    public long remaining() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> positions =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().offset()));
        return window.remaining(positions);
    }

    /** How the service that runs it is. */
    public ServiceState state() {
        return service.state();
    }

    /** Stops, and removes the group and what was kept on disk. */
    @Override
    public void close() throws IOException, ExecutionException, InterruptedException {
        service.close();
        DeadMembers.remove(admin, group);
        admin.deleteConsumerGroups(List.of(group)).all().get();
        Utils.delete(stateDirectory);
    }
}
