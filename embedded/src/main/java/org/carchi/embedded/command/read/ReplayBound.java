package org.carchi.embedded.command.read;

import java.time.Instant;
import org.carchi.runtime.replay.ReplayRequest;
import picocli.CommandLine.ITypeConverter;

/** Where a replay begins or ends: an offset in every partition, or a publication time. */
public sealed interface ReplayBound {

    /** The request, beginning here. */
    ReplayRequest begin(ReplayRequest request);

    /** The request, ending before this. */
    ReplayRequest end(ReplayRequest request);

    /** An offset, the same in every partition. */
    record AtOffset(long offset) implements ReplayBound {
        @Override
        public ReplayRequest begin(ReplayRequest request) {
            return request.fromOffset(offset);
        }

        @Override
        public ReplayRequest end(ReplayRequest request) {
            return request.toOffset(offset);
        }
    }

    /** A publication time. */
    record AtTime(Instant time) implements ReplayBound {
        @Override
        public ReplayRequest begin(ReplayRequest request) {
            return request.publishedFrom(time);
        }

        @Override
        public ReplayRequest end(ReplayRequest request) {
            return request.publishedTo(time);
        }
    }

    /** Reads {@code beginning}, an offset or a time. */
    final class Converter implements ITypeConverter<ReplayBound> {

        private static final String OFFSET = "\\d{1,18}";

        @Override
        public ReplayBound convert(String typed) {
            if (typed.equals("beginning")) {
                return new AtOffset(0);
            }
            return typed.matches(OFFSET)
                    ? new AtOffset(Long.parseLong(typed))
                    : new AtTime(Start.time(typed, "'beginning', an offset or a publication time"));
        }
    }
}
