package org.carchi.runtime.streams;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.carchi.schemas.Topic;
import org.carchi.schemas.wire.TopicSerdes;

/**
 * The outputs of one record, serialized and measured before the first is forwarded: all of them go, or the record is
 * refused. A send that fails inside a transaction would stop the wire.
 */
public final class Outbox {

    private final TopicSerdes serdes;
    private final int maxRecordBytes;
    private final Record<String, ?> cause;
    private final List<Output> outputs = new ArrayList<>();

    public Outbox(TopicSerdes serdes, int maxRecordBytes, Record<String, ?> cause) {
        this.serdes = serdes;
        this.maxRecordBytes = maxRecordBytes;
        this.cause = cause;
    }

    /** Adds an output; refuses the record where the output exceeds the budget. */
    public <V> Outbox add(Topic<V> topic, String key, V value) {
        return addSerialized(topic, key, serdes.of(topic).serializer().serialize(topic.name(), value));
    }

    /** The same for a value that is serialized already. */
    public Outbox addSerialized(Topic<?> topic, String key, byte[] value) {
        long size = RecordSize.of(Utils.utf8Length(key), value.length, cause.headers());
        if (size > maxRecordBytes) {
            throw new Refused("the record for topic " + topic.name() + " takes " + size + " bytes, more than the "
                    + maxRecordBytes + " allowed by max.record.bytes");
        }
        outputs.add(new Output(topic.name(), key, value));
        return this;
    }

    /** Forwards every output to the sink node that has its topic's name. */
    public void forward(ProcessorContext<String, byte[]> context) {
        for (Output output : outputs) {
            context.forward(cause.withKey(output.key).withValue(output.value), output.topic);
        }
    }

    private record Output(String topic, String key, byte[] value) {}
}
