package org.carchi.embedded.command.read;

import java.util.List;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.runtime.settings.NearestName;
import org.carchi.schemas.Topic;
import org.carchi.schemas.Topics;

/** Topics by the names that people type: {@code current} for {@code news.current.v1}. */
public record TopicNames(Topics topics) {

    private static final String VERSION = "\\.v\\d+$";

    /** The topic; fails with the nearest name where there is none. */
    public Topic<?> find(String typed) {
        return topics.all().stream()
                .filter(topic -> typed.equals(topic.name()) || typed.equals(shortName(topic)))
                .findFirst()
                .orElseThrow(() -> new CommandFailed("there is no topic '" + typed + "'; " + proposal(typed)));
    }

    /** The name without prefix and version. */
    public String shortName(Topic<?> topic) {
        return topic.name().substring(topics.prefix().length()).replaceAll(VERSION, "");
    }

    private String proposal(String typed) {
        List<String> names = topics.all().stream().map(this::shortName).toList();
        return NearestName.to(typed, names)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("there are " + String.join(", ", names));
    }
}
