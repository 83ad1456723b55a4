package org.carchi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
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
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.registry.InMemorySchemaRegistry;
import org.carchi.schemas.registry.SchemaRegistration;
import org.carchi.schemas.wire.TopicSerdes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestServiceTest {

    private static final Topics TOPICS = Topics.standard();
    private static final String SCOPE = "ingest-service";

    private final InMemorySchemaRegistry registry = InMemorySchemaRegistry.scope(SCOPE);
    private ServiceSettings settings;
    private TopologyTestDriver driver;

    @BeforeEach
    void startWithoutTheRightToRegister(@TempDir Path stateDirectory) {
        settings = ServiceSettings.read(new SettingsSources()
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
        StreamsApplication application = new IngestService(settings).application();
        new SchemaRegistration(registry, true).register(application.typedTopics());
        Properties properties = new Properties();
        properties.putAll(application.settings());
        driver = new TopologyTestDriver(application.topology(), properties);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void meetsNoSchemaThatItHasNotDeclared() {
        deliver(article("https://xeber.example/a").build());
        deliver(article("https://xeber.example/b")
                .setEmbargoedUntil(Instant.now().plusSeconds(3600))
                .build());

        assertThat(written(TOPICS.articles())).isEqualTo(1);
        assertThat(written(TOPICS.admissions())).isEqualTo(2);
        assertThat(written(TOPICS.deadLetters(ServiceName.INGEST))).isZero();
    }

    private static ReceivedArticle.Builder article(String url) {
        return ReceivedArticle.newBuilder()
                .setDeliveryId("delivery")
                .setSourceId("xeber")
                .setUrl(url)
                .setBody(url)
                .setOriginalFormat("application/json")
                .setOrigin("test");
    }

    private void deliver(ReceivedArticle article) {
        driver.createInputTopic(
                        TOPICS.received().name(),
                        new StringSerializer(),
                        new TopicSerdes(settings.kafka()).of(TOPICS.received()).serializer())
                .pipeInput(article.getSourceId(), article);
    }

    private long written(Topic<?> topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .size();
    }
}
