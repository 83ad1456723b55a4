package org.carchi.runtime.topics;

/**
 * A stretch of one partition.
 *
 * @param begin first offset
 * @param end offset after the last; not below the first
 */
public record OffsetRange(long begin, long end) {

    public OffsetRange {
        if (end < begin) {
            throw new IllegalArgumentException("offsets from " + begin + " to " + end + " are no range");
        }
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(long offset) {
        return offset >= begin && offset < end;
    }

    public long size() {
        return end - begin;
    }

    /** Its last offsets, that many at most. */
    public OffsetRange lastOffsets(long most) {
        return new OffsetRange(Math.max(begin, end - most), end);
    }

    /** Offsets that lie at or after the position. */
    public long remainingAfter(long position) {
        return Math.max(0, end - Math.max(begin, position));
    }
}
