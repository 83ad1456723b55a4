package org.carchi.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    @Test
    void waitsForABrokerThatDoesNotAnswer() {
        KafkaException thrown = new KafkaException("failed", new TimeoutException("no node answered"));

        assertThat(Obstacle.mayPass(thrown)).isTrue();
        assertThat(Obstacle.describe(thrown)).isEqualTo("no node answered");
    }

    @Test
    void waitsForAHostThatHasNoAddressYet() {
        KafkaException thrown = new KafkaException(
                "failed", new ConfigException("No resolvable bootstrap urls given in bootstrap.servers"));

        assertThat(Obstacle.mayPass(thrown)).isTrue();
    }

    @Test
    void doesNotWaitForAMistakeToPass() {
        assertThat(Obstacle.mayPass(new ConfigException("acks", "many"))).isFalse();
        assertThat(Obstacle.mayPass(new IllegalStateException("bug"))).isFalse();
    }

    @Test
    void namesTheExceptionThatSaysNothing() {
        assertThat(Obstacle.describe(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
