package org.carchi.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class Sha256Test {

    @Test
    void givesTheDigestOfTheStandardsExample() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void readsTextAsUtf8() {
        assertThat(Sha256.hex("Əliyev")).isEqualTo(Sha256.hex("Əliyev".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void digestsNothingToo() {
        assertThat(Sha256.hex("")).startsWith("e3b0c44298fc1c149afb");
    }
}
