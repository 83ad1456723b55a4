package org.carchi.runtime.service;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ApiException;
import org.carchi.schemas.wire.Outage;

/** What stands in a service's way at its start: something that may pass, or something that must be changed. */
final class Obstacle {

    private static final String UNRESOLVED = "No resolvable bootstrap urls";

    private Obstacle() {}

    /** Whether waiting can help. */
    static boolean mayPass(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException || isUnresolvedHost(cause)) {
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
