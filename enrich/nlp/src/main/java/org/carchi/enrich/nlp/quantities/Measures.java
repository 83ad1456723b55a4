package org.carchi.enrich.nlp.quantities;

import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.Statistic.Kind;
import org.carchi.enrich.nlp.Statistic.Role;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.lexicon.NounLemmas;
import org.carchi.enrich.nlp.text.Token;

/** Finds the noun phrase that a quantity measures: mostly before it, after a participle behind it. */
final class Measures {
    private static final int LONGEST = 10;
    private static final Set<String> SKIPPED = DataFile.words("lexicon/measure-skipped.txt");
    private static final Set<String> STOPS = DataFile.words("lexicon/measure-stops.txt");

    private final QuantityText text;
    private final Quantity quantity;
    private final Movement movement;
    private final TokenRange room;

    Measures(QuantityText text, Quantity quantity, Movement movement, TokenRange room) {
        this.room = room;
        this.text = text;
        this.quantity = quantity;
        this.movement = movement;
    }

    Optional<TokenRange> find() {
        Kind kind = quantity.kind();
        if (kind == Kind.AGE || kind == Kind.SCORE || kind == Kind.DURATION) {
            return Optional.empty();
        }
        return afterParticiple().or(this::substance).or(this::before).filter(this::isMeasured);
    }

    /** A count needs no measure unless the phrase before it asks how many: {@code sayı}, {@code həcmi}. */
    private boolean isMeasured(TokenRange range) {
        if (quantity.kind() != Kind.COUNT || movement.role() != Role.LEVEL || range.first() > quantity.last()) {
            return true;
        }
        String head = text.token(range.last()).key();
        return head.startsWith("say") || head.startsWith("həcm") || head.startsWith("miqdar") || head.endsWith("sayı");
    }

    /** {@code 21 faiz təşkil edən yükdaşımaların həcminin artımı}, {@code 165 sənəddən ibarət baza}. */
    private Optional<TokenRange> afterParticiple() {
        int i = quantity.last() + 1;
        String word = text.word(i, quantity.last());
        String next = text.word(i + 1, quantity.last());
        if (word.equals("ibarət")) {
            return next.equals("olub") || next.equals("olan") ? Optional.empty() : phraseAfter(i + 1);
        }
        return word.equals("təşkil") && next.equals("edən") ? phraseAfter(i + 2) : Optional.empty();
    }

    /** What a measure or classifier is of: {@code 40 ton yük}, {@code 12 nəfər tələbə}. */
    private Optional<TokenRange> substance() {
        boolean counted = quantity.kind() == Kind.COUNT
                && quantity.unit()
                        .filter(unit -> unit.equals("nəfər") || unit.equals("ədəd") || unit.equals("baş"))
                        .isPresent();
        if (!counted && quantity.kind() != Kind.MEASURE && quantity.kind() != Kind.MONEY) {
            return Optional.empty();
        }
        int first = quantity.last() + 1;
        return CountedNoun.at(text.passage(), first)
                .filter(noun -> noun.last() < room.last() && Lexicon.isNounStem(noun.lemma()) && !isVerbalNoun(noun))
                .map(noun -> new TokenRange(first, noun.last()));
    }

    /** {@code ixrac edib}, {@code təşkil olunub}: half of a verb. */
    private boolean isVerbalNoun(CountedNoun noun) {
        String next = text.word(noun.last() + 1, noun.last());
        return next.startsWith("ed") || next.startsWith("olun") || next.startsWith("et");
    }

    private Optional<TokenRange> phraseAfter(int from) {
        int first = from;
        while (isAdverb(text.word(first, from)) || Lexicon.isAdjective(text.word(first, from))) {
            first++;
        }
        int last = first;
        while (last - first < LONGEST && isNounLike(last + 1) && last + 1 != movement.cue() && !hasCase(last)) {
            last++;
        }
        return isNounLike(first) ? Optional.of(new TokenRange(first, last)) : Optional.empty();
    }

    private static boolean isAdverb(String word) {
        return word.equals("çox") || word.equals("daha") || word.equals("ən");
    }

    private boolean hasCase(int i) {
        String word = text.token(i).key();
        return word.endsWith("da") || word.endsWith("də") || word.endsWith("dan") || word.endsWith("dən");
    }

    private boolean isDative(int i) {
        String word = text.token(i).key();
        if (Lexicon.isNounStem(word)) {
            return false;
        }
        String stem = NounLemmas.of(word);
        char last = word.charAt(word.length() - 1);
        return stem.length() < word.length() && (last == 'a' || last == 'ə');
    }

    private Optional<TokenRange> before() {
        int last = skipBack(quantity.first() - 1);
        if (last < room.first() || !isNounLike(last) || hasCase(last) || isDative(last)) {
            return Optional.empty();
        }
        int first = last;
        while (last - first < LONGEST && extendsTo(first - 1)) {
            first--;
        }
        return Optional.of(new TokenRange(trimmed(first, last), last));
    }

    /** Passes adverbs, dates and comparisons between the phrase and the number. */
    private int skipBack(int from) {
        int i = from;
        while (isInSentence(i)
                && (text.isDate(i) || SKIPPED.contains(text.token(i).key()))) {
            i--;
        }
        return i;
    }

    private boolean isInSentence(int i) {
        return i >= 0 && i < text.size() && text.passage().sameSentence(i, quantity.first());
    }

    private boolean isNounLike(int i) {
        return isInSentence(i)
                && (text.token(i).isWord() || isJoiningDash(i))
                && !text.isDate(i)
                && !STOPS.contains(text.token(i).key())
                && !isVerb(text.token(i).key());
    }

    private boolean isJoiningDash(int i) {
        Token token = text.token(i);
        return token.isDash() && token.isGlued();
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ıb")
                || word.endsWith("ib")
                || word.endsWith("ub")
                || word.endsWith("üb")
                || word.endsWith("araq")
                || word.endsWith("ərək")
                || word.endsWith("dikdə")
                || word.endsWith("dıqda");
    }

    /** A word in the locative or ablative belongs to the phrase only before a participle. */
    private boolean extendsTo(int i) {
        if (i < room.first() || !isNounLike(i)) {
            return false;
        }
        boolean adverbial = hasCase(i) && text.token(i).key().length() > 3;
        return !adverbial || isParticiple(text.token(i + 1).key());
    }

    private static boolean isParticiple(String word) {
        return word.length() > 4
                && (word.endsWith("an") || word.endsWith("ən") || word.endsWith("mış") || word.endsWith("miş"));
    }

    private int trimmed(int first, int last) {
        int i = first;
        while (i < last
                && (text.token(i).isLower() && SKIPPED.contains(text.token(i).key())
                        || text.token(i).is("və")
                        || text.token(i).isDash())) {
            i++;
        }
        return i;
    }
}
