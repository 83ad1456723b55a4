package org.carchi.runtime.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Settings as they were given, read key by key at the edge of a service. A reader asks for every key it knows, then
 * calls {@link #finish}, which reports all mistakes together: bad values and keys that nobody asked for.
 */
public final class Settings {

    private final SortedMap<String, Setting> given;
    private final TreeSet<String> known = new TreeSet<>();
    private final List<String> mistakes = new ArrayList<>();

    Settings(Map<String, Setting> given) {
        this.given = new TreeMap<>(given);
    }

    public String text(String key, String byDefault) {
        return read(key, byDefault, Function.identity(), "some text");
    }

    public Path path(String key, Path byDefault) {
        return read(key, byDefault, Path::of, "a path");
    }

    /** A whole number within bounds, both included. */
    public int integer(String key, int byDefault, int least, int most) {
        return read(
                key,
                byDefault,
                text -> {
                    int value = Integer.parseInt(text);
                    if (value < least || value > most) {
                        throw new IllegalArgumentException();
                    }
                    return value;
                },
                "a whole number from " + least + " to " + most);
    }

    public boolean flag(String key, boolean byDefault) {
        return read(
                key,
                byDefault,
                text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException();
                },
                "true or false");
    }

    /** A duration in ISO 8601, for example PT5S. */
    public Duration duration(String key, Duration byDefault) {
        return read(key, byDefault, Duration::parse, "an ISO 8601 duration such as PT5S");
    }

    public ZoneId zone(String key, ZoneId byDefault) {
        return read(key, byDefault, ZoneId::of, "a time zone such as Asia/Baku");
    }

    /** Every setting whose key begins with the prefix, without the prefix. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new HashMap<>();
        given.forEach((key, setting) -> {
            if (key.startsWith(prefix)) {
                known.add(key);
                found.put(key.substring(prefix.length()), setting.value());
            }
        });
        return Map.copyOf(found);
    }

    /** Reports every mistake found so far and every key that was never asked for. */
    public void finish() {
        List<String> all = new ArrayList<>(mistakes);
        given.forEach((key, setting) -> {
            if (!known.contains(key)) {
                all.add(setting.origin() + ": there is no setting '" + key + "'" + suggestion(key));
            }
        });
        if (!all.isEmpty()) {
            throw new InvalidSettings(all);
        }
    }

    private String suggestion(String key) {
        return NearestName.to(key, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    private <T> T read(String key, T byDefault, Function<String, T> parse, String expected) {
        known.add(key);
        Setting setting = given.get(key);
        if (setting == null) {
            return byDefault;
        }
        try {
            return parse.apply(setting.value());
        } catch (IllegalArgumentException | DateTimeException e) {
            mistakes.add(setting.origin() + ": '" + key + "' is '" + setting.value() + "', which is not " + expected);
            return byDefault;
        }
    }
}
