package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Gazetteer;
import org.carchi.enrich.nlp.gazetteer.HeadNoun;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.gazetteer.Vocabulary;
import org.carchi.enrich.nlp.gazetteer.WordForm;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.NounForms;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.WordTest;

/** What the lists know of each token of a passage; looked up once, read by all who look for names. */
public final class Cues {
    private static final WordTest COMMON = new WordTest(key -> Openers.contains(key)
            || Lexicon.isCommonForm(key)
            || Lexicon.isCommon(NounForms.lemma(key, Lexicon::isCommon)));

    private final Passage passage;
    private final List<Optional<Match<Name>>> listed;
    private final List<Optional<Match<HeadNoun>>> heads;
    private final boolean[] titles;
    private final Set<String> capitals = new HashSet<>();

    public Cues(Passage passage) {
        this.passage = passage;
        this.listed = nothing(passage.size());
        this.heads = nothing(passage.size());
        this.titles = new boolean[passage.size()];
        for (int i = 0; i < passage.size(); i++) {
            if (passage.token(i).isWord()) {
                findHead(i);
                findTitle(i);
            }
            findListed(i);
        }
    }

    private static <M> List<Optional<M>> nothing(int size) {
        List<Optional<M>> nothing = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            nothing.add(Optional.empty());
        }
        return nothing;
    }

    private void findTitle(int token) {
        Optional<Match<WordForm>> title = Vocabulary.titles().longestAt(passage, token);
        if (title.isPresent()) {
            Arrays.fill(titles, token, title.get().last() + 1, true);
        }
        if (passage.token(token).isCapital()) {
            capitals.add(passage.token(token).key());
        }
    }

    private void findHead(int token) {
        for (PhraseTrie<HeadNoun> trie : Vocabulary.heads()) {
            Optional<Match<HeadNoun>> head = trie.longestAt(passage, token).filter(this::isWrittenLikeHead);
            if (head.isPresent() && isLonger(head, heads.get(token))) {
                heads.set(token, head);
            }
        }
    }

    private static boolean isLonger(Optional<Match<HeadNoun>> head, Optional<Match<HeadNoun>> other) {
        return other.isEmpty() || other.get().last() < head.get().last();
    }

    private boolean isWrittenLikeHead(Match<HeadNoun> match) {
        return !match.phrase().capitalOnly() || passage.token(match.first()).isCapital();
    }

    private void findListed(int token) {
        if (!passage.token(token).isCapital() && !passage.token(token).isNumber()) {
            return;
        }
        Optional<Match<Name>> match = Gazetteer.names().longestAt(passage, token);
        if (match.isPresent() && ListedNames.isWritten(passage, match.get())) {
            for (int i = token; i <= match.get().last(); i++) {
                if (listed.get(i).isEmpty()) {
                    listed.set(i, match);
                }
            }
        }
    }

    public Passage passage() {
        return passage;
    }

    public int size() {
        return passage.size();
    }

    public Token token(int index) {
        return passage.token(index);
    }

    /** The listed name that covers the token. */
    public Optional<Match<Name>> listed(int token) {
        return listed.get(token);
    }

    /** The head noun that starts at the token. */
    public Optional<Match<HeadNoun>> head(int token) {
        return heads.get(token);
    }

    boolean isHeadOf(int token, EntityType type) {
        return heads.get(token).map(match -> match.phrase().type() == type).orElse(false);
    }

    /** Whether the token is, or is part of, the name of a place. */
    boolean isPlace(int token) {
        return listed.get(token)
                .map(match -> match.phrase().category().isPlace())
                .orElse(false);
    }

    Ending endingOfListed(int token) {
        return listed.get(token).map(Match::ending).orElse(Ending.NOMINATIVE);
    }

    Optional<Match<WordForm>> title(int token) {
        return passage.token(token).isWord() ? Vocabulary.titles().longestAt(passage, token) : Optional.empty();
    }

    /** Whether the token has a capital for no other reason than that it opens the sentence. */
    boolean isCommonOpener(int token) {
        return opensClause(token) && isCommonWord(token);
    }

    /** Whether a sentence may begin here: its own, or one that is quoted. */
    public boolean opensClause(int token) {
        if (passage.opensSentence(token)) {
            return true;
        }
        Token before = passage.token(token - 1);
        return before.opensQuote() || before.isMark(':') || before.isMark('–') || before.isMark('—');
    }

    /** Whether the word is known as a common one, bare or with endings. */
    public boolean isCommonWord(int token) {
        return COMMON.test(passage.token(token).word());
    }

    /** Whether a capitalized word of the passage reads so in lower case. */
    boolean isWrittenInCapital(String key) {
        return capitals.contains(key);
    }

    /** Whether a title covers the token. */
    public boolean isTitle(int token) {
        return titles[token];
    }

    /** Whether the token is written like a name, and not only because it opens the sentence. */
    boolean isNameLike(int token) {
        return passage.token(token).isCapital() && !isCommonOpener(token);
    }

    /** Whether the capitalized word is a first name: 0 it is none, 1 a man's, 2 a woman's, 3 either's. */
    public int firstName(int token) {
        return FirstName.ALL
                .longestAt(passage, token)
                .map(match -> 1 + match.phrase().sex().ordinal())
                .orElse(0);
    }

    /** Whether the word has the form of a surname. */
    public boolean isSurname(int token) {
        return Surnames.hasForm(passage.token(token).word());
    }
}
