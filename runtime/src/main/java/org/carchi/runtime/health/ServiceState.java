package org.carchi.runtime.health;

/** Where a service stands in its life. */
public sealed interface ServiceState {

    /** Whether it takes work. */
    default boolean isReady() {
        return false;
    }

    /** Whether leaving it alone is right; if not, it must be restarted. */
    default boolean isLive() {
        return true;
    }

    /** A sentence for operators. */
    String description();

    /** It needs something that is not there yet, and asks again. */
    record Waiting(String description) implements ServiceState {}

    /** It works. */
    record Running() implements ServiceState {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public String description() {
            return "running";
        }
    }

    /** It was told to stop. */
    record Stopped() implements ServiceState {
        @Override
        public String description() {
            return "stopped";
        }
    }

    /** It cannot go on. */
    record Failed(String description) implements ServiceState {
        @Override
        public boolean isLive() {
            return false;
        }
    }
}
