package org.carchi.schemas.wire;

/** Confluent's TopicNameStrategy: a subject is named after its topic. */
final class Subjects {

    private Subjects() {}

    static String of(String topic, boolean isKey) {
        return topic + (isKey ? "-key" : "-value");
    }
}
