package org.carchi.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.carchi.schemas.registry.RegistryUnavailable;
import org.carchi.schemas.registry.SchemaRejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutageTest {

    @Test
    void seesAnOutageBelowOtherFailures() {
        Throwable failure = new IllegalStateException(new RuntimeException(new RegistryUnavailable("down")));

        assertThat(Outage.isOutage(failure)).isTrue();
    }

    static Stream<Exception> failuresOfTheNetwork() {
        return Stream.of(
                new ConnectException("refused"),
                new SocketTimeoutException("read"),
                new UnknownHostException("registry"),
                new HttpTimeoutException("late"),
                new SSLHandshakeException("certificate"),
                new TimeoutException("late"),
                new AuthenticationException("who"));
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheNetwork")
    void takesAFailureOfTheNetworkUnderAForeignSerdeForAnOutage(Exception cause) {
        assertThat(Outage.isOutage(new SerializationException("Error retrieving Avro schema", cause)))
                .isTrue();
    }

    static Stream<Exception> faultsOfTheRecord() {
        return Stream.of(
                new UndecodableRecord("bad"),
                new SchemaRejected("incompatible"),
                new SerializationException("Unknown magic byte!"),
                new SerializationException("Error deserializing", new EOFException()),
                new SerializationException("Error deserializing", new IOException("Invalid long encoding")),
                new SerializationException("Error deserializing", new AvroRuntimeException("Malformed data")),
                new ArrayIndexOutOfBoundsException(7));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheRecord")
    void takesAFaultOfTheRecordForNoOutage(Exception failure) {
        assertThat(Outage.isOutage(failure)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 40101, 403, 40301, 429, 42901, 500, 50001, 503, 50003})
    void takesWhatConfluentsClientMeetsForAnOutage(int code) {
        assertThat(Outage.isOutage(new SerializationException(new RestClientException("x", code))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {40403, 404, 409, 42201})
    void takesARefusalThatConfluentsClientMeetsForNone(int code) {
        assertThat(Outage.isOutage(new SerializationException(new RestClientException("x", code))))
                .isFalse();
    }

    @Test
    void endsOnAFailureThatCausesItself() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));

        assertThat(Outage.isOutage(first)).isFalse();
    }

    /** Stands for Confluent's class of this name, whose messages it copies in form. */
    private static final class RestClientException extends Exception {

        private static final long serialVersionUID = 1L;

        RestClientException(String message, int code) {
            super(message + "; error code: " + code);
        }
    }
}
