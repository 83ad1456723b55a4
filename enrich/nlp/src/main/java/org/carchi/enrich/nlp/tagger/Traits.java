package org.carchi.enrich.nlp.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carchi.enrich.nlp.gazetteer.HeadNoun;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** What is known of each token before names are told apart, one number a trait; 0 where it does not apply. */
final class Traits {
    private static final int HEAD_SIGHT = 6;

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

    /** The ending of the listed name or head noun whose last token this is. */
    final short[] ends;

    final Surroundings around;

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
        this.echo = new short[size];
        this.elsewhere = new short[size];
        this.ends = new short[size];
        for (int i = 0; i < size; i++) {
            shape[i] = (short) shape(cues.passage(), i);
            listed[i] = (short) listed(cues, i);
            person[i] = (short) person(cues, i);
            lexicon[i] = (short) lexicon(cues, i);
        }
        ruled.forEach(this::addRule);
        findEchoes(cues, ruled);
        findHeads(cues);
        findEnds(cues);
        compareWithElsewhere(cues);
        this.quote = Quotations.of(cues);
        this.around = new Surroundings(cues, quote);
        this.part = Parts.of(cues, this);
        this.sport = Sport.of(cues.passage());
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
