package org.carchi.enrich.nlp.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Gazetteer;
import org.carchi.enrich.nlp.gazetteer.HeadNoun;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name;
import org.carchi.enrich.nlp.gazetteer.Name.Category;
import org.carchi.enrich.nlp.gazetteer.PhraseTrie;
import org.carchi.enrich.nlp.gazetteer.Vocabulary;
import org.carchi.enrich.nlp.gazetteer.WordForm;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.morphology.NounForms;
import org.carchi.enrich.nlp.text.Passage;
import org.carchi.enrich.nlp.text.Token;

/** What the lists know of each token of a passage; looked up once, read by all finders. */
final class Cues {
    private final Passage passage;
    private final List<Optional<Match<Name>>> listed;
    private final List<Optional<Match<HeadNoun>>> heads;
    private final boolean[] titles;
    private final Set<String> capitals = new HashSet<>();

    Cues(Passage passage) {
        this.passage = passage;
        this.listed = new ArrayList<>(Collections.nCopies(passage.size(), Optional.empty()));
        this.heads = new ArrayList<>(Collections.nCopies(passage.size(), Optional.empty()));
        this.titles = new boolean[passage.size()];
        for (int i = 0; i < passage.size(); i++) {
            if (passage.token(i).isWord()) {
                findHead(i);
                findListed(i);
                findTitle(i);
            }
        }
    }

    private void findTitle(int token) {
        Optional<Match<WordForm>> title = Vocabulary.titles().longestAt(passage, token);
        for (int i = token; title.isPresent() && i <= title.get().last(); i++) {
            titles[i] = true;
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
        if (passage.token(token).isCapital()) {
            Optional<Match<Name>> match =
                    Gazetteer.names().longestAt(passage, token).filter(found -> ListedNames.isWritten(passage, found));
            match.ifPresent(found -> {
                for (int i = token; i <= found.last(); i++) {
                    if (listed.get(i).isEmpty()) {
                        listed.set(i, match);
                    }
                }
            });
        }
    }

    Passage passage() {
        return passage;
    }

    int size() {
        return passage.size();
    }

    Token token(int index) {
        return passage.token(index);
    }

    /** The listed name that covers the token. */
    Optional<Match<Name>> listed(int token) {
        return listed.get(token);
    }

    /** The head noun that starts at the token. */
    Optional<Match<HeadNoun>> head(int token) {
        return heads.get(token);
    }

    boolean isHeadOf(int token, EntityType type) {
        return heads.get(token).map(match -> match.phrase().type() == type).orElse(false);
    }

    /** Whether the token is, or is part of, the name of a place. */
    boolean isPlace(int token) {
        return listed.get(token)
                .map(match -> match.phrase().category() != Category.ORGANIZATION)
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
    boolean opensClause(int token) {
        if (passage.opensSentence(token)) {
            return true;
        }
        Token before = passage.token(token - 1);
        return before.opensQuote() || before.isMark(':') || before.isMark('–') || before.isMark('—');
    }

    /** Whether the word is known as a common one, bare or with endings. */
    boolean isCommonWord(int token) {
        String key = passage.token(token).key();
        return Openers.contains(key)
                || Lexicon.isCommonForm(key)
                || Lexicon.isCommon(NounForms.lemma(key, Lexicon::isCommon));
    }

    /** Whether a capitalized word of the passage reads so in lower case. */
    boolean isWrittenInCapital(String key) {
        return capitals.contains(key);
    }

    /** Whether a title covers the token. */
    boolean isTitle(int token) {
        return titles[token];
    }

    /** Whether the token is written like a name, and not only because it opens the sentence. */
    boolean isNameLike(int token) {
        return passage.token(token).isCapital() && !isCommonOpener(token);
    }
}
