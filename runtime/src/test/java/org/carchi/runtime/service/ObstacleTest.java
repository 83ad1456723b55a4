package org.carchi.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void waitsForAClusterThatIsNotYetAllThere() {
        assertThat(Obstacle.mayPass(new InvalidReplicationFactorException("only 1 broker is registered")))
                .isTrue();
        assertThat(Obstacle.mayPass(new UnknownServerException("starting"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void doesNotWaitForAnAnswerThatStays(ApiException answer) {
        assertThat(Obstacle.mayPass(new KafkaException("failed", answer))).isFalse();
        assertThat(Obstacle.describe(new KafkaException("failed", answer))).isEqualTo("wrong");
    }

    static List<ApiException> mistakes() {
        return List.of(
                new InvalidTopicException("wrong"),
                new InvalidConfigurationException("wrong"),
                new SaslAuthenticationException("wrong"),
                new TopicAuthorizationException("wrong"),
                new UnsupportedVersionException("wrong"));
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
