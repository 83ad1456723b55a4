package org.carchi.schemas.wire;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.carchi.schemas.registry.RegistryUnavailable;

/**
 * Tells an outage, which is waited out, from a record that is at fault, which is set aside. Knows the exceptions of
 * our serdes and, by what they are caused by, those of Confluent's.
 */
public final class Outage {

    /** Failures of the network and of Kafka that say nothing about the record. */
    private static final List<Class<? extends Exception>> KNOWN = List.of(
            RegistryUnavailable.class,
            RetriableException.class,
            AuthenticationException.class,
            AuthorizationException.class,
            SocketException.class,
            UnknownHostException.class,
            InterruptedIOException.class,
            HttpTimeoutException.class,
            ClosedChannelException.class,
            SSLException.class);

    private static final String CONFLUENT_EXCEPTION = "RestClientException";
    private static final Pattern CONFLUENT_CODE = Pattern.compile("error code: (\\d{3})");
    private static final Set<String> PASSING = Set.of("401", "403", "408", "429");
    private static final int MOST_CAUSES = 50;

    private Outage() {}

    /** Whether the failure, or what caused it, is an outage. */
    public static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> isKnown(cause) || isConfluentOutage(cause));
    }

    private static boolean isKnown(Throwable cause) {
        return KNOWN.stream().anyMatch(type -> type.isInstance(cause));
    }

    /** Confluent's client ends its message with the registry's error code, which begins with the HTTP status. */
    private static boolean isConfluentOutage(Throwable cause) {
        if (!cause.getClass().getSimpleName().equals(CONFLUENT_EXCEPTION)) {
            return false;
        }
        Matcher code = CONFLUENT_CODE.matcher(String.valueOf(cause.getMessage()));
        return code.find() && (code.group(1).startsWith("5") || PASSING.contains(code.group(1)));
    }
}
