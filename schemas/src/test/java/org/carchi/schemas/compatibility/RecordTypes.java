package org.carchi.schemas.compatibility;

import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.AdmittedArticle;
import org.carchi.schemas.avro.ArticleFacts;

/** Every record that is a value of a topic or of a state store. */
public final class RecordTypes {

    private RecordTypes() {}

    public static Stream<Class<?>> all() {
        Stream<Class<?>> values =
                Topics.standard().all().stream().filter(Topic::isAvro).map(Topic::valueType);
        return Stream.concat(values, Stream.of(AdmittedArticle.class, ArticleFacts.class))
                .distinct();
    }

    static Stream<Schema> schemas() {
        return all().map(SpecificData.get()::getSchema);
    }
}
