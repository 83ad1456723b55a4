package org.carchi.embedded.command.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carchi.embedded.command.terminal.Screen;
import org.carchi.schemas.ServiceName;
import org.junit.jupiter.api.Test;

class SetAsideDisplayTest {

    private static final String HOW_TO_GET_ALL = "  and more; all of it: carchi dlq show ingest --raw 3:17 > FILE";

    @Test
    void saysHowToGetTheRestOfALongText() {
        List<String> lines = lines("söz ".repeat(1_000).getBytes(UTF_8));

        assertThat(lines).contains(HOW_TO_GET_ALL);
    }

    @Test
    void saysHowToGetTheRestOfOtherBytes() {
        List<String> lines = lines(new byte[513]);

        assertThat(lines).contains(HOW_TO_GET_ALL).anyMatch(line -> line.startsWith("  | 00 00"));
    }

    @Test
    void saysWhereTheRecordStandsAndNoMoreWhereAllIsShown() {
        List<String> lines = lines("söz".getBytes(UTF_8));

        assertThat(lines).contains("  | söz").doesNotContain(HOW_TO_GET_ALL).anyMatch(line -> line.endsWith("#3:17"));
    }

    private static List<String> lines(byte[] value) {
        SetAside letter = new SetAside("3:17", Instant.EPOCH, "key", value, Map.of());
        return new SetAsideDisplay(Screen.PLAIN, ServiceName.INGEST).lines(letter);
    }
}
