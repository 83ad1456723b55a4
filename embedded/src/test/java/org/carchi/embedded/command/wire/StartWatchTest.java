package org.carchi.embedded.command.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.carchi.runtime.health.ServiceState;
import org.carchi.runtime.health.ServiceState.Failed;
import org.carchi.runtime.health.ServiceState.Running;
import org.carchi.runtime.health.ServiceState.Waiting;
import org.junit.jupiter.api.Test;

class StartWatchTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void waitsForASlowStartAndTellsForWhat() {
        ServiceState end = await(new Waiting("starting"), new Waiting("waiting: no broker"), new Running());

        assertThat(end.isReady()).isTrue();
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("sink is not ready after 60 s: starting; ");
        assertThat(told.get(1)).startsWith("sink is not ready after 120 s: waiting: no broker; ");
    }

    @Test
    void endsWithAServiceThatHasFailed() {
        ServiceState end = await(new Failed("ids have changed"));

        assertThat(end.isLive()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void endsWhenNobodyWaitsAnyMore() {
        StartWatch watch = new StartWatch(Duration.ofSeconds(60), told::add, () -> true);

        ServiceState end = watch.await("sink", atMost -> new Waiting("starting"));

        assertThat(end.isReady()).isFalse();
        assertThat(told).isEmpty();
    }

    private ServiceState await(ServiceState... states) {
        Deque<ServiceState> next = new ArrayDeque<>(List.of(states));
        return new StartWatch(Duration.ofSeconds(60), told::add, () -> false)
                .await("sink", atMost -> next.removeFirst());
    }
}
