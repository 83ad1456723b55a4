package org.carchi.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.carchi.schemas.avro.Admission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpSchemaRegistryTest {

    private static final Duration LONGEST_SERDE_CALL = Duration.ofSeconds(5);

    private final RegistryStub stub = new RegistryStub();

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void registersUnderTheSubject() {
        stub.answers(200, "{\"id\":7}");

        int id = stub.client().register("a b/c-value", Admission.getClassSchema());

        assertThat(id).isEqualTo(7);
        assertThat(stub.requests()).containsExactly("POST /subjects/a%20b%2Fc-value/versions");
    }

    @Test
    void keepsThePathOfTheAddress() {
        stub.answers(200, "{\"id\":7}");

        RegistryStub.client(Map.of(RegistrySettings.URL, stub.address() + "/apis/ccompat/v7/"))
                .register("a-value", Admission.getClassSchema());

        assertThat(stub.requests()).containsExactly("POST /apis/ccompat/v7/subjects/a-value/versions");
    }

    @ParameterizedTest
    @ValueSource(ints = {40401, 40402, 40403})
    void takesTheRegistrysOwn404AsNothingThere(int code) {
        stub.answers(404, "{\"error_code\":" + code + ",\"message\":\"not found\"}");

        assertThat(stub.client().schemaById(1)).isEmpty();
        assertThat(stub.client().idOf("a-value", Admission.getClassSchema())).isEmpty();
        assertThat(stub.client().latest("a-value")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>no such page</html>", "{\"error_code\":404,\"message\":\"HTTP 404 Not Found\"}", ""})
    void takesA404OfAnythingElseAsAnOutage(String body) {
        stub.answers(404, body);

        assertThatThrownBy(() -> stub.client().schemaById(1))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining("404")
                .hasMessageContaining("check schema.registry.url");
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 422})
    void takesARefusalAsAFaultOfTheSchema(int status) {
        stub.answers(status, "{\"error_code\":" + status + ",\"message\":\"incompatible\"}");

        assertThatThrownBy(() -> stub.client().register("a-value", Admission.getClassSchema()))
                .isInstanceOf(SchemaRejected.class)
                .hasMessageContaining("incompatible");
        assertThat(stub.requests()).hasSize(2);
    }

    @Test
    void writesAgainWhatAnotherWroteAtTheSameMoment() {
        stub.answers(409, "{\"error_code\":409,\"message\":\"already exists\"}").answers(200, "{\"id\":7}");

        int id = stub.client().register("a-value", Admission.getClassSchema());

        assertThat(id).isEqualTo(7);
        assertThat(stub.requests())
                .containsExactly("POST /subjects/a-value/versions", "POST /subjects/a-value/versions");
    }

    @Test
    void setsARuleAgainThatAnotherSetAtTheSameMoment() {
        stub.answers(409, "{\"error_code\":409,\"message\":\"already exists\"}").answers(200, "{}");

        stub.client().setCompatibility("a-value", Compatibility.FULL_TRANSITIVE);

        assertThat(stub.requests()).containsExactly("PUT /config/a-value", "PUT /config/a-value");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503})
    void asksAgainWhereTheRegistryIsBusyOrBroken(int status) {
        stub.answers(status, "").answers(status, "").answers(200, "{\"id\":3}");

        OptionalInt id = stub.client().idOf("a-value", Admission.getClassSchema());

        assertThat(id).isEqualTo(OptionalInt.of(3));
        assertThat(stub.requests()).hasSize(3);
    }

    @Test
    void givesUpOnABrokenRegistryBeforeATransactionTimesOut() {
        stub.answers(503, "");
        long start = System.nanoTime();

        assertThatThrownBy(() -> stub.client().schemaById(1))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining("503");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST_SERDE_CALL);
        assertThat(stub.requests()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void takesWrongCredentialsAsAnOutageAndAsksOnce(int status) {
        stub.answers(status, "{\"error_code\":" + status + "}");

        assertThatThrownBy(() -> stub.client().schemaById(1))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining("basic.auth.user.info");
        assertThat(stub.requests()).hasSize(1);
    }

    @Test
    void takesSilenceAsAnOutage() {
        stub.answersNever();
        long start = System.nanoTime();

        assertThatThrownBy(() -> stub.client().schemaById(1)).isInstanceOf(RegistryUnavailable.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST_SERDE_CALL);
    }

    @Test
    void takesAClosedPortAsAnOutage() {
        String nobody = "http://localhost:" + freePort();

        assertThatThrownBy(() -> RegistryStub.client(Map.of(RegistrySettings.URL, nobody))
                        .schemaById(1))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining(nobody)
                .hasMessageContaining("check schema.registry.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>log in</html>", "", "{}"})
    void takesAnAnswerThatIsNotTheRegistrysAsAnOutage(String body) {
        stub.answers(200, body);

        assertThatThrownBy(() -> stub.client().schemaById(1)).isInstanceOf(RegistryUnavailable.class);
    }

    @Test
    void goesOnToTheNextAddress() {
        stub.answers(200, "{\"id\":3}");
        String urls = "http://localhost:" + freePort() + ", " + stub.address();

        OptionalInt id =
                RegistryStub.client(Map.of(RegistrySettings.URL, urls)).idOf("a-value", Admission.getClassSchema());

        assertThat(id).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void staysWithTheAddressThatAnswered() {
        stub.answers(200, "{\"id\":3}");
        try (RegistryStub broken = new RegistryStub().answers(503, "")) {
            SchemaRegistry client =
                    RegistryStub.client(Map.of(RegistrySettings.URL, broken.address() + "," + stub.address()));

            client.idOf("a-value", Admission.getClassSchema());
            client.idOf("b-value", Admission.getClassSchema());

            assertThat(broken.requests()).hasSize(1);
        }
    }

    @Test
    void refusesASchemaThatIsNotAvro() {
        stub.answers(200, "{\"schemaType\":\"PROTOBUF\",\"schema\":\"syntax = \\\"proto3\\\";\"}");

        assertThatThrownBy(() -> stub.client().schemaById(1))
                .isInstanceOf(SchemaRejected.class)
                .hasMessageContaining("not a self-contained Avro schema");
    }

    @Test
    void stopsAtOnceWhenInterrupted() {
        stub.answersNever();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> stub.client().schemaById(1)).isInstanceOf(RegistryUnavailable.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void sendsTheCredentialsOfUserInfo() {
        stub.answers(200, "[]");

        RegistryStub.client(Map.of(
                        RegistrySettings.URL, stub.address(),
                        RegistrySettings.CREDENTIALS_SOURCE, "USER_INFO",
                        RegistrySettings.USER_INFO, "carchi:gizlı"))
                .subjects();

        assertThat(stub.authorizations()).containsExactly("Basic Y2FyY2hpOmdpemzEsQ==");
    }

    @Test
    void sendsTheCredentialsOfTheAddressAndShowsThemNowhere() {
        stub.answers(503, "");
        String url = stub.address().replace("http://", "http://carchi:secret@");

        assertThatThrownBy(() ->
                        RegistryStub.client(Map.of(RegistrySettings.URL, url)).subjects())
                .hasMessageNotContaining("secret");
        assertThat(stub.authorizations()).contains("Basic Y2FyY2hpOnNlY3JldA==");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
