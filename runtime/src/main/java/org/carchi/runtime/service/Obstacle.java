package org.carchi.runtime.service;

import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.BrokerNotAvailableException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownServerException;
import org.carchi.schemas.wire.Outage;

/** What stands in a service's way at its start: something that may pass, or something that must be changed. */
final class Obstacle {

    private static final String UNRESOLVED = "No resolvable bootstrap urls";

    /** Answers of a cluster that is not yet all there; any other, such as a bad name or password, stays what it is. */
    private static final List<Class<? extends ApiException>> PASSING = List.of(
            RetriableException.class,
            BrokerNotAvailableException.class,
            InvalidReplicationFactorException.class,
            UnknownServerException.class);

    private Obstacle() {}

    /** Whether waiting can help. */
    static boolean mayPass(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException answer) {
                return PASSING.stream().anyMatch(type -> type.isInstance(answer));
            }
            if (isUnresolvedHost(cause)) {
                return true;
            }
        }
        return Outage.isOutage(thrown);
    }

    /** The deepest message of Kafka's chain of causes: that is the one that says what is wrong. */
    static String describe(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() instanceof KafkaException cause) {
            deepest = cause;
        }
        String message = deepest.getMessage();
        return message == null || message.isBlank() ? deepest.getClass().getSimpleName() : message;
    }

    private static boolean isUnresolvedHost(Throwable cause) {
        return cause instanceof ConfigException
                && String.valueOf(cause.getMessage()).contains(UNRESOLVED);
    }
}
