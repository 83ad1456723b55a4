package org.carchi.embedded.command.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BrokerWatchTest {

    private final AtomicInteger told = new AtomicInteger();

    @Test
    void tellsThatTheBrokerIsGoneWhenNothingGoesOn() {
        try (BrokerWatch watch = new BrokerWatch(() -> 0, () -> false)) {
            watch.look(told::incrementAndGet);
        }

        assertThat(told).hasValue(1);
    }

    @Test
    void tellsNothingOfABrokerThatHasNothingToDo() {
        try (BrokerWatch watch = new BrokerWatch(() -> 0, () -> true)) {
            watch.look(told::incrementAndGet);
        }

        assertThat(told).hasValue(0);
    }

    @Test
    void asksNobodyWhileRecordsAreTaken() {
        AtomicLong taken = new AtomicLong();
        try (BrokerWatch watch = new BrokerWatch(taken::incrementAndGet, () -> {
            throw new AssertionError("asked");
        })) {
            watch.look(told::incrementAndGet);
        }

        assertThat(told).hasValue(0);
    }
}
