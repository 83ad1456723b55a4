package org.carchi.runtime.topics;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Finds the last record in stretches of a log: behind it stand transaction markers and what was aborted. */
public final class LastRecords {

    private static final long FIRST_LOOK = 64;
    private static final long WIDER = 16;

    private final RangeReader reader;

    /** The consumer reads what is committed, belongs to no group and is not shared. */
    public LastRecords(Consumer<byte[], byte[]> consumer) {
        this.reader = new RangeReader(consumer);
    }

    /** The ranges, each ended with its last record; one without a record is empty. */
    public Map<TopicPartition, OffsetRange> endOf(Map<TopicPartition, OffsetRange> ranges) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, OffsetRange> open = new HashMap<>(ranges);
        for (long look = FIRST_LOOK; !open.isEmpty(); look *= WIDER) {
            Map<TopicPartition, OffsetRange> tails = tails(open, look);
            reader.read(tails, found -> {
                ends.put(new TopicPartition(found.topic(), found.partition()), found.offset() + 1);
                return false;
            });
            open.entrySet()
                    .removeIf(range ->
                            ends.containsKey(range.getKey()) || range.getValue().equals(tails.get(range.getKey())));
        }
        return ranges.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, range -> {
            long begin = range.getValue().begin();
            return new OffsetRange(begin, ends.getOrDefault(range.getKey(), begin));
        }));
    }

    private static Map<TopicPartition, OffsetRange> tails(Map<TopicPartition, OffsetRange> ranges, long length) {
        return ranges.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, range -> range.getValue().lastOffsets(length)));
    }
}
