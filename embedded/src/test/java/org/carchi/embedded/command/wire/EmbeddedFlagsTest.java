package org.carchi.embedded.command.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EmbeddedFlagsTest {

    @Test
    void namesTopicsAsOtherCommandsDo() {
        EmbeddedFlags flags = CommandLine.populateCommand(new EmbeddedFlags(), "--topic-prefix", "xeber.");

        assertThat(flags.topics().articles().name()).isEqualTo("xeber.articles.v1");
    }

    @Test
    void takesTheUsualNamesWhereNobodyNamesOthers() {
        EmbeddedFlags flags = CommandLine.populateCommand(new EmbeddedFlags());

        assertThat(flags.topics().articles().name()).isEqualTo("news.articles.v1");
    }

    @Test
    void leavesRoomForThreeHealthPorts() {
        EmbeddedFlags flags = CommandLine.populateCommand(new EmbeddedFlags(), "--health-port", "65533");

        assertThat(flags.healthPort(2)).isEqualTo(65_535);
    }
}
