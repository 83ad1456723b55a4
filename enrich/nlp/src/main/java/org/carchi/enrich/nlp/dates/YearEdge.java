package org.carchi.enrich.nlp.dates;

import java.util.Optional;

/**
 * Beginning, middle or end of a time.
 *
 * @param part its name in ids
 * @param deadline whether the last day is meant
 */
record YearEdge(String part, boolean deadline) {

    static Optional<YearEdge> of(String word) {
        return switch (word) {
            case "sonuna", "sonunadək", "sonunacan", "sonlarınadək", "axırına", "axırınadək" ->
                Optional.of(new YearEdge("end", true));
            case "sonlarından", "sonu", "sonunda", "sonundan", "sonlarında", "sonları", "axırında", "axırları" ->
                Optional.of(new YearEdge("end", false));
            case "əvvəli", "əvvəlində", "əvvəlindən", "əvvəllərində", "əvvəlləri", "əvvəlinə", "başlanğıcında" ->
                Optional.of(new YearEdge("start", false));
            case "ortası",
                    "ortasına",
                    "ortasında",
                    "ortalarında",
                    "ortaları",
                    "ortalarından",
                    "ortalarına",
                    "ortalarınadək" -> Optional.of(new YearEdge("middle", false));
            default -> Optional.empty();
        };
    }
}
