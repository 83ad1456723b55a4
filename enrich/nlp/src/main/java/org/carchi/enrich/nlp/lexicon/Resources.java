package org.carchi.enrich.nlp.lexicon;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The data files that decide what the analyzer finds. */
public final class Resources {
    static final List<String> FILES = List.of(
            "gazetteer/azerbaijan.tsv",
            "gazetteer/cities.tsv",
            "gazetteer/countries.tsv",
            "gazetteer/locations.tsv",
            "gazetteer/organizations.tsv",
            "gazetteer/organizations-azerbaijan.tsv",
            "gazetteer/organizations-world.tsv",
            "gazetteer/events.tsv",
            "gazetteer/works.tsv",
            "gazetteer/facilities.tsv",
            "gazetteer/locations-more.tsv",
            "gazetteer/provinces.tsv",
            "gazetteer/places-world.tsv",
            "gazetteer/settlements.tsv",
            "lexicon/abbreviations.txt",
            "lexicon/approximators.tsv",
            "lexicon/adjectives.txt",
            "lexicon/common-acronyms.txt",
            "lexicon/common-words.txt",
            "lexicon/head-nouns.tsv",
            "lexicon/measure-skipped.txt",
            "lexicon/measure-stops.txt",
            "lexicon/modifiers.txt",
            "lexicon/name-beginners.tsv",
            "lexicon/movements.tsv",
            "lexicon/not-counted.txt",
            "lexicon/name-classes.tsv",
            "lexicon/noun-stems.txt",
            "lexicon/openers.txt",
            "lexicon/speech-verbs.txt",
            "lexicon/type-words.tsv",
            "lexicon/units.tsv",
            "model/names.bin",
            "names/first-names.tsv",
            "names/world-first-names.tsv",
            "names/surname-ends.txt",
            "names/surnames.txt",
            "names/world-surnames.txt",
            "names/titles.txt",
            "numbers/scale-words.tsv",
            "numbers/unit-signs.tsv",
            "wikidata/odbl/countries.tsv",
            "wikidata/odbl/districts.tsv",
            "wikidata/places.tsv",
            "wikidata/persons.tsv");

    /** SHA-256 over all files, in hexadecimal. */
    public static final String DIGEST = digest();

    private Resources() {}

    private static String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            FILES.forEach(file -> sha256.update(DataFile.bytes(file)));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256, which every runtime must have", e);
        }
    }
}
