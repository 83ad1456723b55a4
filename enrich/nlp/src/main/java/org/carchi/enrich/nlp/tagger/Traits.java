package org.carchi.enrich.nlp.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.gazetteer.HeadNoun;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.WordTest;

/** What is known of each token before names are told apart, one number a trait; 0 where it does not apply. */
final class Traits {
    /** A token is outside of names, may go on with one, or may begin one. */
    static final byte OUTSIDE = 0;

    static final byte FURTHER = 1;
    static final byte FIRST = 2;

    private static final int HEAD_SIGHT = 6;

    private static final Set<String> ARTICLES = Set.of("əl", "al", "el", "əş", "ən", "ər", "ət", "əs", "əd", "əz");

    private static final WordTest ARTICLE = new WordTest(ARTICLES::contains);

    private static final List<String> SPORT_STEMS = List.of(
            "futbol",
            "klub",
            "qol",
            "matç",
            "məşqçi",
            "hücumçu",
            "qapıçı",
            "yarımmüdafiə",
            "turnir",
            "liqa",
            "çempion",
            "oyunçu");

    /** How many small words may stand between two that make a name: {@code Heydər Əliyev adına Mərkəz}. */
    private static final int LONGEST_BRIDGE = 3;

    private static final WordTest SPORT =
            new WordTest(word -> SPORT_STEMS.stream().anyMatch(word::startsWith));

    final int size;
    final short[] shape;
    final short[] listed;
    final short[] head;
    final short[] headAhead;
    final short[] person;
    final short[] lexicon;
    final short[] rule;
    final short[] quote;
    final short[] echo;
    final short[] elsewhere;
    final byte[] part;

    /** Beginnings of the words before and after the quotation or run of capitals that holds the token, as hashes. */
    final short[] before;

    final short[] after;

    /** The ending of the listed name or head noun whose last token this is. */
    final short[] ends;

    /** First and last token of the run of capitals that holds the token; the token itself where it has none. */
    final int[] runFirst;

    final int[] runLast;

    /** How much the document is about sport, where the name of a town is that of its club: 0 to 3. */
    final int sport;

    Traits(Cues cues, List<Candidate> ruled) {
        this.size = cues.size();
        this.shape = new short[size];
        this.listed = new short[size];
        this.head = new short[size];
        this.headAhead = new short[size];
        this.person = new short[size];
        this.lexicon = new short[size];
        this.rule = new short[size];
        this.quote = new short[size];
        this.echo = new short[size];
        this.elsewhere = new short[size];
        this.part = new byte[size];
        this.before = new short[size];
        this.after = new short[size];
        this.ends = new short[size];
        this.runFirst = new int[size];
        this.runLast = new int[size];
        for (int i = 0; i < size; i++) {
            shape[i] = (short) shape(cues.passage(), i);
            listed[i] = (short) listed(cues, i);
            person[i] = (short) person(cues, i);
            lexicon[i] = (short) lexicon(cues, i);
        }
        ruled.forEach(this::addRule);
        findEchoes(cues, ruled);
        findHeads(cues);
        findQuotes(cues);
        findNeighbours(cues);
        findEnds(cues);
        findRuns(cues);
        this.sport = sport(cues);
        compareWithElsewhere(cues);
        findParts(cues);
    }

    private void findParts(Cues cues) {
        int ahead = size;
        for (int i = size - 1; i >= 0; i--) {
            if (i + 1 < size && !cues.passage().sameSentence(i, i + 1)) {
                ahead = size;
            }
            boolean first = mayBegin(cues, i);
            boolean strong = first || head[i] != 0 || rule[i] != 0 || quote[i] != 0;
            part[i] = first ? FIRST : strong || ahead - i <= LONGEST_BRIDGE ? FURTHER : OUTSIDE;
            ahead = strong ? i : ahead;
        }
        closeWhereNoneBegan(cues);
    }

    /** A name goes on only where one has begun: all else is outside, and need not be weighed. */
    private void closeWhereNoneBegan(Cues cues) {
        boolean open = false;
        for (int i = 0; i < size; i++) {
            open = open && cues.passage().sameSentence(i, i - 1);
            open = part[i] == FIRST || open && part[i] == FURTHER;
            part[i] = open ? part[i] : OUTSIDE;
        }
    }

    private boolean mayBegin(Cues cues, int i) {
        Token token = cues.token(i);
        return switch (token.kind()) {
            case WORD ->
                token.isCapital() || (rule[i] & 1) == 1 || (quote[i] & 1) == 0 && quote[i] > 0 || isArticle(cues, i);
            case NUMBER ->
                rule[i] != 0
                        || quote[i] != 0
                        || i + 1 < size && cues.token(i + 1).isCapital();
            case INITIAL, DOMAIN, HANDLE -> true;
            default -> false;
        };
    }

    /** {@code əl-Cəzirə}. */
    private static boolean isArticle(Cues cues, int i) {
        return ARTICLE.test(cues.token(i).word())
                && i + 2 < cues.size()
                && cues.token(i + 1).isDash()
                && cues.token(i + 1).isGlued()
                && cues.token(i + 2).isCapital();
    }

    private static int shape(Passage passage, int i) {
        Token token = passage.token(i);
        int kind = token.isMark() ? 16 + token.key().charAt(0) : token.kind().ordinal();
        int length = Math.min(3, token.baseEnd() - token.start());
        return 1 + kind * 64 + token.shape().ordinal() * 8 + length * 2 + (token.hasSuffix() ? 1 : 0);
    }

    private static int listed(Cues cues, int i) {
        Optional<Match<Name>> match = cues.listed(i);
        if (match.isEmpty()) {
            return 0;
        }
        Name name = match.get().phrase();
        int part = match.get().first() == i ? 1 : 2;
        return 1 + name.category().ordinal() * 8 + part * 2 + (name.ambiguous() ? 1 : 0);
    }

    private static int person(Cues cues, int i) {
        int traits = cues.isTitle(i) ? 1 : 0;
        if (cues.token(i).isCapital()) {
            traits |= cues.firstName(i) * 2;
            traits |= cues.isSurname(i) ? 16 : 0;
        }
        return traits;
    }

    private static int lexicon(Cues cues, int i) {
        if (!cues.token(i).isWord()) {
            return 0;
        }
        int traits = cues.isCommonWord(i) ? 1 : 0;
        traits |= cues.passage().opensSentence(i) ? 2 : 0;
        traits |= cues.opensClause(i) ? 4 : 0;
        return 1 + traits;
    }

    private void addRule(Candidate candidate) {
        int sure = Math.round(candidate.evidence().confidence() * 100);
        int value = 1 + candidate.type().ordinal() * 512 + sure * 2;
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            rule[i] = (short) (value + (i == candidate.first() ? 0 : 1));
        }
    }

    /** What the surest name in the document that holds the same word is. */
    private void findEchoes(Cues cues, List<Candidate> ruled) {
        Echoes echoes = new Echoes(cues, ruled);
        for (int i = 0; i < size; i++) {
            if (cues.token(i).isCapital()) {
                Optional<Candidate> surest = echoes.of(cues.token(i).key());
                echo[i] = (short) (surest.isEmpty() ? 1 : echo(surest.get(), i));
            }
        }
    }

    private static int echo(Candidate surest, int i) {
        boolean same = surest.first() <= i && i <= surest.last();
        int part = surest.first() == surest.last() ? 0 : 1;
        return 2
                + surest.type().ordinal() * 512
                + Math.round(surest.evidence().confidence() * 100) * 4
                + part * 2
                + (same ? 1 : 0);
    }

    private void findHeads(Cues cues) {
        int ahead = 0;
        int distance = 0;
        for (int i = size - 1; i >= 0; i--) {
            boolean broken = i + 1 < size && !cues.passage().sameSentence(i, i + 1);
            ahead = broken || distance > HEAD_SIGHT ? 0 : ahead;
            headAhead[i] = (short) (ahead == 0 ? 0 : ahead * 8 + Math.min(distance, 3));
            distance++;
            Optional<Match<HeadNoun>> found = cues.head(i);
            if (found.isPresent()) {
                HeadNoun noun = found.get().phrase();
                int written = cues.token(i).isCapital() ? 1 : 0;
                ahead = 1 + noun.type().ordinal() * 4 + written * 2 + (noun.isIzafet() ? 1 : 0);
                distance = 1;
                for (int t = i; t <= found.get().last(); t++) {
                    head[t] = (short) (ahead * 2 + (t == i ? 1 : 0));
                }
            }
        }
    }

    private void findQuotes(Cues cues) {
        int open = -1;
        for (int i = 0; i < size; i++) {
            Token token = cues.token(i);
            if (open >= 0 && (token.closesQuote() || !cues.passage().sameSentence(open, i))) {
                int length = i - open - 1;
                for (int t = open + 1; t < i && token.closesQuote(); t++) {
                    quote[t] = (short) (1 + Math.min(length, 8) * 4 + (t == open + 1 ? 1 : 0) + (t == i - 1 ? 2 : 0));
                }
                open = token.closesQuote() ? -1 : token.opensQuote() ? i : -1;
            } else if (open < 0 && token.opensQuote()) {
                open = i;
            }
        }
    }

    private void findNeighbours(Cues cues) {
        int word = 0;
        for (int i = 0; i < size; i++) {
            word = i > 0 && !cues.passage().sameSentence(i, i - 1) ? 0 : word;
            if (isWithin(cues, i)) {
                before[i] = (short) word;
            } else if (cues.token(i).isWord()) {
                word = cues.token(i).word().beginning();
            }
        }
        word = 0;
        for (int i = size - 1; i >= 0; i--) {
            word = i + 1 < size && !cues.passage().sameSentence(i, i + 1) ? 0 : word;
            if (isWithin(cues, i)) {
                after[i] = (short) word;
            } else if (cues.token(i).isWord() && !isJoinedToQuote(cues, i)) {
                word = cues.token(i).word().beginning();
            }
        }
    }

    private static int sport(Cues cues) {
        int words = 0;
        for (Token token : cues.passage().tokens()) {
            words += token.isLower() && SPORT.test(token.word()) ? 1 : 0;
        }
        int perHundred = words * 100 / Math.max(1, cues.size());
        return perHundred == 0 ? Math.min(words, 1) : Math.min(3, 1 + perHundred);
    }

    private void findEnds(Cues cues) {
        for (int i = 0; i < size; i++) {
            Optional<Match<HeadNoun>> noun = cues.head(i);
            if (noun.isPresent()) {
                ends[noun.get().last()] = (short) (1 + noun.get().ending().ordinal());
            }
            Optional<Match<Name>> name = cues.listed(i);
            if (name.isPresent() && name.get().last() == i) {
                ends[i] = (short) (32 + name.get().ending().ordinal());
            }
        }
    }

    private void findRuns(Cues cues) {
        for (int i = 0; i < size; i++) {
            boolean on = i > 0
                    && isInRun(cues, i)
                    && isInRun(cues, i - 1)
                    && cues.passage().sameSentence(i, i - 1);
            runFirst[i] = on ? runFirst[i - 1] : i;
        }
        for (int i = size - 1; i >= 0; i--) {
            runLast[i] = i + 1 < size && runFirst[i + 1] == runFirst[i] ? runLast[i + 1] : i;
        }
    }

    private static boolean isInRun(Cues cues, int i) {
        Token token = cues.token(i);
        return switch (token.kind()) {
            case INITIAL, DOMAIN -> true;
            case MARK ->
                token.isDash()
                        && token.isGlued()
                        && i + 1 < cues.size()
                        && cues.token(i + 1).isGlued();
            default -> token.isCapital();
        };
    }

    private boolean isWithin(Cues cues, int i) {
        return quote[i] > 0 || cues.token(i).isCapital();
    }

    /** {@code “Xəmsə”nin}. */
    private static boolean isJoinedToQuote(Cues cues, int i) {
        return i > 0 && cues.token(i).isGlued() && cues.token(i - 1).closesQuote();
    }

    /** Whether the document has the word in small letters, or with a capital where nothing but a name asks for one. */
    private void compareWithElsewhere(Cues cues) {
        Map<String, Integer> written = new HashMap<>();
        for (int i = 0; i < size; i++) {
            if (cues.token(i).isCapital()) {
                written.merge(cues.token(i).key(), cues.opensClause(i) ? 0 : 2, (one, other) -> one | other);
            }
        }
        for (int i = 0; i < size; i++) {
            if (cues.token(i).isLower()) {
                written.computeIfPresent(cues.token(i).key(), (key, how) -> how | 1);
            }
        }
        for (int i = 0; i < size; i++) {
            if (cues.token(i).isCapital()) {
                elsewhere[i] = (short) (1 + written.get(cues.token(i).key()));
            }
        }
    }
}
