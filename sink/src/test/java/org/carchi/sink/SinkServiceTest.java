package org.carchi.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.carchi.runtime.service.StreamsApplication;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.runtime.settings.SettingsSources;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.carchi.schemas.registry.SchemaRegistration;
import org.carchi.schemas.wire.TopicSerdes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkServiceTest {

    private static final Topics TOPICS = Topics.standard();
    private static final String SCOPE = "sink-service";

    @Test
    void meetsNoSchemaThatItHasNotDeclared(@TempDir Path stateDirectory) {
        ServiceSettings settings = withoutTheRightToRegister(stateDirectory);
        StreamsApplication application = new SinkService(settings).application();
        new SchemaRegistration(InMemorySchemaRegistry.scope(SCOPE), true).register(application.typedTopics());
        Properties properties = new Properties();
        properties.putAll(application.settings());
        try (TopologyTestDriver driver = new TopologyTestDriver(application.topology(), properties)) {

            driver.createInputTopic(
                            TOPICS.enriched().name(),
                            new StringSerializer(),
                            new TopicSerdes(settings.kafka())
                                    .of(TOPICS.enriched())
                                    .serializer())
                    .pipeInput(Enriched.ID, Enriched.article(1, List.of("Bakı"), List.of(5)));

            assertThat(written(driver, TOPICS.current())).isEqualTo(1);
            assertThat(written(driver, TOPICS.mentions())).isEqualTo(1);
            assertThat(written(driver, TOPICS.statistics())).isEqualTo(1);
            assertThat(written(driver, TOPICS.deadLetters(ServiceName.SINK))).isZero();
        }
    }

    private static ServiceSettings withoutTheRightToRegister(Path stateDirectory) {
        return ServiceSettings.read(new SettingsSources()
                .flags(Map.of(
                        "kafka.bootstrap.servers",
                        "none:9092",
                        "kafka.schema.registry.url",
                        "mock://" + SCOPE,
                        "kafka.auto.register.schemas",
                        "false",
                        "state.dir",
                        stateDirectory.toString()))
                .settings());
    }

    private static long written(TopologyTestDriver driver, Topic<?> topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .size();
    }
}
