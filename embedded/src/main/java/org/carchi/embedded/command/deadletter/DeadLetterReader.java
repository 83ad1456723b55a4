package org.carchi.embedded.command.deadletter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carchi.embedded.command.read.TopicReader;
import org.carchi.runtime.settings.ServiceSettings;
import org.carchi.schemas.ServiceName;

/** Reads everything that a service has set aside. */
public final class DeadLetterReader {

    private final ServiceSettings wire;

    public DeadLetterReader(ServiceSettings wire) {
        this.wire = wire;
    }

    /** @param place where it stands: {@code PARTITION:OFFSET} */
    public Optional<SetAside> find(ServiceName service, String place) {
        List<SetAside> found = new ArrayList<>();
        read(service, letter -> {
            if (letter.place().equals(place)) {
                found.add(letter);
            }
        });
        return found.stream().findFirst();
    }

    public void read(ServiceName service, Consumer<SetAside> letters) {
        try (TopicReader reader =
                TopicReader.fromBeginning(wire, List.of(wire.topics().deadLetters(service)))) {
            reader.readToEnd(found -> letters.accept(SetAside.of(found)));
        }
    }
}
