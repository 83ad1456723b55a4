package org.carchi.enrich.nlp.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.gazetteer.Name.Category;
import org.carchi.enrich.nlp.lexicon.DataFile;

/** All known names; where lists share a name, the earlier list wins. */
public final class Gazetteer {
    private static final PhraseTrie<Name> NAMES = new PhraseTrie<>(read());

    private static final Map<String, List<Name>> INSTITUTIONS = institutions();

    private Gazetteer() {}

    public static PhraseTrie<Name> names() {
        return NAMES;
    }

    /** Institutions of two words whose first word this is. */
    public static List<Name> institutionsStarting(String firstWord) {
        return INSTITUTIONS.getOrDefault(firstWord, List.of());
    }

    private static Map<String, List<Name>> institutions() {
        return read("organizations", Category.ORGANIZATION).stream()
                .filter(name -> name.key().split(" ", -1).length == 2)
                .collect(Collectors.groupingBy(
                        name -> name.key().substring(0, name.key().indexOf(' '))));
    }

    private static List<Name> read() {
        List<Name> names = new ArrayList<>();
        names.addAll(read("countries", Category.COUNTRY));
        names.addAll(read("azerbaijan", Category.AZERBAIJAN));
        names.addAll(read("organizations", Category.ORGANIZATION));
        names.addAll(read("locations", Category.LOCATION));
        names.addAll(read("cities", Category.CITY));
        names.addAll(read("provinces", Category.PROVINCE));
        names.addAll(read("organizations-azerbaijan", Category.ORGANIZATION));
        names.addAll(read("organizations-world", Category.ORGANIZATION));
        names.addAll(read("events", Category.EVENT));
        names.addAll(read("works", Category.WORK));
        names.addAll(read("facilities", Category.FACILITY));
        names.addAll(read("locations-more", Category.LOCATION));
        names.addAll(read("places-world", Category.CITY));
        names.addAll(read("settlements", Category.SETTLEMENT));
        return names;
    }

    private static List<Name> read(String file, Category category) {
        return DataFile.rows("gazetteer/" + file + ".tsv").stream()
                .map(row -> Name.of(
                        category, row.column(0), row.column(1), row.column(2).equals("?")))
                .toList();
    }
}
