package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.gazetteer.HeadNoun;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.Endings;
import org.carchi.enrich.nlp.morphology.Stem;
import org.carchi.enrich.nlp.text.Token;

/** Where an unlisted name ends and its case begins. */
final class NameStem {
    private static final int SHORTEST = 3;

    private static final List<String> NAMES_IN_N =
            List.of("son", "sen", "man", "ton", "xan", "can", "lin", "tin", "van", "yan", "din");

    /** How names end that look like a genitive: {@code Korbin}, {@code Peylin}. */
    private static final Set<String> NAMES_IN_IN = Set.of("lin", "tin", "bin", "kin", "vin", "din", "min", "gin");

    private static final Set<String> AFTER_DATIVE = Set.of(
            "qarşı",
            "görə",
            "aid",
            "dair",
            "məxsus",
            "doğru",
            "rəğmən",
            "baxmayaraq",
            "istinadən",
            "həsr",
            "məğlub",
            "uduzdu",
            "uduzub");

    private NameStem() {}

    /** End of the name inside the token, as a position in the text. */
    static int end(Cues cues, int token) {
        Token word = cues.token(token);
        if (word.hasSuffix()) {
            return word.baseEnd();
        }
        if (Surnames.hasForm(word.word())) {
            return word.start() + Surnames.stemLengths(word.key()).get(0);
        }
        int length = length(cues, word.key());
        return word.start() + (length == word.key().length() ? dativeLength(cues, token) : length);
    }

    /** {@code Ceff Dilə qarşı}: the word after it asks for the dative. */
    private static int dativeLength(Cues cues, int token) {
        String key = cues.token(token).key();
        boolean asked = token + 1 < cues.size()
                && cues.passage().sameSentence(token, token + 1)
                && AFTER_DATIVE.contains(cues.token(token + 1).key());
        boolean dative = asked
                && key.length() > SHORTEST
                && Endings.of(key, 0, key.length() - 1, key.length(), Stem.PLAIN) == Ending.DATIVE;
        return dative ? key.length() - 1 : key.length();
    }

    /** The same for names of things: the head keeps its possessive, {@code Mərkəzində} is {@code Mərkəzi}. */
    static int endOfPhrase(Cues cues, int first, int last) {
        Token word = cues.token(last);
        Optional<Match<HeadNoun>> head = cues.head(last).filter(match -> match.last() == last);
        if (head.isPresent() && !word.hasSuffix()) {
            return head.get().stemEnd();
        }
        if (cues.listed(last).filter(match -> match.last() == last).isPresent()) {
            return cues.listed(last).get().stemEnd();
        }
        return first < last && !word.hasSuffix() ? word.start() + possessiveLength(word.key()) : end(cues, last);
    }

    private static int possessiveLength(String key) {
        for (int length = SHORTEST; length < key.length(); length++) {
            boolean possessive = "ıiuü".indexOf(key.charAt(length - 1)) >= 0;
            if (possessive
                    && key.charAt(length) == 'n'
                    && Endings.of(key, 0, length, key.length(), Stem.POSSESSIVE).isInflection()) {
                return length;
            }
        }
        return plainLength(key);
    }

    private static int length(Cues cues, String key) {
        for (int length = key.length() - 1; length >= SHORTEST; length--) {
            boolean ending =
                    Endings.of(key, 0, length, key.length(), Stem.PLAIN).isInflection();
            if (ending && cues.isWrittenInCapital(key.substring(0, length))) {
                return length;
            }
        }
        return plainLength(key);
    }

    /** Takes off the endings that hardly any name ends in by itself. */
    private static int plainLength(String key) {
        for (int length = SHORTEST; length < key.length(); length++) {
            Ending ending = Endings.of(key, 0, length, key.length(), Stem.PLAIN);
            if (isSafe(ending, key, length)) {
                return ending == Ending.GENITIVE && endsInN(key, length) ? length + 1 : length;
            }
        }
        return key.length();
    }

    /** {@code Nielsenin}, {@code Simpsonun}: the n belongs to the name. */
    private static boolean endsInN(String key, int length) {
        return NAMES_IN_N.stream().anyMatch(end -> key.startsWith(end, length - end.length() + 1));
    }

    private static boolean isSafe(Ending ending, String key, int length) {
        return switch (ending) {
            case LOCATIVE, ABLATIVE, TERMINATIVE, RELATIONAL -> key.length() - length >= 2;
            case GENITIVE -> key.length() - length == 3 || !NAMES_IN_IN.contains(key.substring(length - 1));
            case INSTRUMENTAL -> key.length() - length >= 2 && key.length() > 5;
            default -> false;
        };
    }
}
