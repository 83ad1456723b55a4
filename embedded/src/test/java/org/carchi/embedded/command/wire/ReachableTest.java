package org.carchi.embedded.command.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.carchi.runtime.settings.ServiceSettings;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ReachableTest {

    @Test
    void doesNotAnswerWhereItsNameIsGone() {
        Connection connection = CommandLine.populateCommand(
                new Connection(), "--set", "kafka.bootstrap.servers=no-such-host.invalid:9092");

        assertThat(Reachable.isAnswering(ServiceSettings.read(connection.settings(Map.of(), Map.of()))))
                .isFalse();
    }
}
