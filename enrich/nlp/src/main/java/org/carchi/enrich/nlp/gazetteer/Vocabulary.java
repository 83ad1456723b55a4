package org.carchi.enrich.nlp.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.DataFile.Row;
import org.carchi.enrich.nlp.morphology.Possessive;
import org.carchi.enrich.nlp.morphology.Stem;

/** Common words that tell what a name beside them is: head nouns, titles. */
public final class Vocabulary {
    private static final PhraseTrie<HeadNoun> ORGANIZATIONS = heads(EntityType.ORGANIZATION);
    private static final PhraseTrie<HeadNoun> FACILITIES = heads(EntityType.FACILITY);
    private static final PhraseTrie<HeadNoun> LOCATIONS = heads(EntityType.LOCATION);
    private static final PhraseTrie<HeadNoun> EVENTS = heads(EntityType.EVENT);
    private static final PhraseTrie<HeadNoun> WORKS = heads(EntityType.WORK);
    private static final List<PhraseTrie<HeadNoun>> HEADS =
            List.of(FACILITIES, ORGANIZATIONS, LOCATIONS, EVENTS, WORKS);
    private static final PhraseTrie<WordForm> TITLES = forms("names/titles.txt");

    private Vocabulary() {}

    /** Head nouns, one trie for each type of name. */
    public static List<PhraseTrie<HeadNoun>> heads() {
        return HEADS;
    }

    public static PhraseTrie<WordForm> titles() {
        return TITLES;
    }

    /** The words of a file, each bare and with possessive. */
    public static PhraseTrie<WordForm> forms(String file) {
        List<WordForm> forms = new ArrayList<>();
        for (Row row : DataFile.rows(file)) {
            String word = row.column(0);
            forms.add(new WordForm(word, word, Stem.PLAIN));
            forms.add(new WordForm(word, Possessive.of(word), Stem.POSSESSIVE));
        }
        return new PhraseTrie<>(forms);
    }

    private static PhraseTrie<HeadNoun> heads(EntityType type) {
        return new PhraseTrie<>(DataFile.rows("lexicon/head-nouns.tsv").stream()
                .filter(row -> row.column(1).equals(type.name()))
                .flatMap(row -> headForms(row, type))
                .toList());
    }

    private static Stream<HeadNoun> headForms(Row row, EntityType type) {
        String noun = row.column(0);
        boolean capital = row.column(2).equals("capital");
        String izafet = Possessive.of(noun);
        return Stream.of(
                new HeadNoun(noun, izafet, type, capital, Stem.POSSESSIVE),
                new HeadNoun(noun, noun, type, capital, Stem.PLAIN));
    }
}
