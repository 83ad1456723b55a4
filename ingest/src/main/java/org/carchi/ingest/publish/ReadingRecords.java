package org.carchi.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.carchi.ingest.decode.Excerpt;
import org.carchi.ingest.parse.Rejected;
import org.carchi.ingest.parse.Stage;
import org.carchi.runtime.streams.DeadLetter;
import org.carchi.runtime.streams.RecordSize;
import org.carchi.schemas.ServiceName;
import org.carchi.schemas.Topics;
import org.carchi.schemas.avro.ReceivedArticle;
import org.carchi.schemas.wire.TopicSerdes;
import org.carchi.schemas.wire.UnencodableRecord;

/**
 * Makes Kafka records of readings.
 *
 * @param maxRecordBytes largest record that may be sent
 */
record ReadingRecords(Topics topics, TopicSerdes serdes, int maxRecordBytes) {

    ProducerRecord<byte[], byte[]> received(ReceivedArticle article) {
        String topic = topics.received().name();
        byte[] value = serdes.of(topics.received()).serializer().serialize(topic, article);
        return new ProducerRecord<>(topic, bytes(article.getSourceId()), value);
    }

    boolean isTooLarge(ProducerRecord<byte[], byte[]> received) {
        return RecordSize.of(received) > maxRecordBytes;
    }

    ProducerRecord<byte[], byte[]> deadLetter(Rejected rejected) {
        Excerpt excerpt = rejected.excerpt();
        Map<String, String> origin = new HashMap<>(Map.of(DeadLetter.ORIGIN, rejected.origin()));
        if (excerpt.isTruncated()) {
            origin.put(DeadLetter.LENGTH, Long.toString(excerpt.length()));
            origin.put(DeadLetter.SHA256, excerpt.sha256());
        }
        DeadLetter letter = new DeadLetter(
                bytes(rejected.sourceId()),
                excerpt.bytes(),
                rejected.stage().id(),
                rejected.reason(),
                Optional.empty(),
                origin);
        String topic = topics.deadLetters(ServiceName.INGEST).name();
        return letter.toRecord(topic, List.of(), maxRecordBytes);
    }

    /** The refusal of an article that no broker of this size takes; its bytes are those of the record. */
    Rejected unsendable(ReceivedArticle article, ProducerRecord<byte[], byte[]> received) {
        String reason = "the article takes " + received.value().length + " bytes, more than can be sent; split it or"
                + " raise max.record.bytes and the topic's max.message.bytes";
        Excerpt excerpt = Excerpt.of(received.value()).shortened();
        return new Rejected(Stage.PUBLISH, reason, article.getSourceId(), article.getOrigin(), excerpt);
    }

    /** The refusal of an article that has no bytes as a record; it is kept as text. */
    Rejected unencodable(ReceivedArticle article, UnencodableRecord fault) {
        Excerpt excerpt = Excerpt.of(bytes(article.toString()));
        return new Rejected(
                Stage.PUBLISH, String.valueOf(fault.getMessage()), article.getSourceId(), article.getOrigin(), excerpt);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
