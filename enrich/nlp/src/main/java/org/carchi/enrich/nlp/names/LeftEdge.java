package org.carchi.enrich.nlp.names;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.HeadNoun;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.Lexicon;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.text.Token;

/** Finds where a name begins whose head noun is known, by walking to the left. */
final class LeftEdge {
    private static final Set<String> MODIFIERS = DataFile.words("lexicon/modifiers.txt");

    /** Common words that do begin names, with a capital at the start of a sentence or not. */
    private static final Map<String, Boolean> BEGINNERS = DataFile.rows("lexicon/name-beginners.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.column(0), row -> row.column(1).equals("any")));

    private static final int LONGEST = 20;

    private final Cues cues;
    private final Match<HeadNoun> head;
    private final boolean capitalHead;
    private boolean conjunction;

    LeftEdge(Cues cues, Match<HeadNoun> head) {
        this.cues = cues;
        this.head = head;
        this.capitalHead = cues.token(head.first()).isCapital();
    }

    /** First token of the name; the head itself where nothing before it belongs to the name. */
    int find() {
        int edge = head.first();
        int i = head.first() - 1;
        while (i >= Math.max(0, head.first() - LONGEST) && cues.passage().sameSentence(head.first(), i)) {
            int step = step(i);
            if (step == 0) {
                break;
            }
            i -= step;
            edge = i + 1;
        }
        return firstNameLike(edge);
    }

    /** How many tokens, ending with this one, belong to the name. */
    private int step(int i) {
        Token token = cues.token(i);
        if (token.isDash() && token.isGlued() && cues.token(i + 1).isGlued()) {
            return i > 0 && isPart(i - 1) ? 2 : 0;
        }
        if (token.isLower()) {
            conjunction = conjunction || token.is("və");
            return link(i);
        }
        if (token.isMark(',')) {
            return conjunction && isListed(i - 1) ? 2 : 0;
        }
        return isPart(i) ? 1 : 0;
    }

    /** {@code Səhiyyə, Əmək və Rifah Nazirliyi}. */
    private boolean isListed(int i) {
        return i >= 0
                && capitalHead
                && head.phrase().type() == EntityType.ORGANIZATION
                && cues.token(i).isCapital()
                && cues.listed(i).isEmpty()
                && FirstName.ALL.longestAt(cues.passage(), i).isEmpty()
                && isPart(i);
    }

    private int link(int i) {
        Token token = cues.token(i);
        boolean afterName = i > 0 && isName(i - 1) && !endsOtherName(i - 1);
        if (token.is("üçün") && head.phrase().type() == EntityType.WORK) {
            return yearsBefore(i);
        }
        if (token.is("il")) {
            return yearBefore(i);
        }
        if (token.is("adına")) {
            return afterName ? 1 : 0;
        }
        if (token.is("və") || token.is("üzrə") || token.is("qarşı")) {
            return afterName && capitalHead && cues.token(i + 1).isCapital() && !isOtherThing(i - 1) ? 1 : 0;
        }
        return !capitalHead && MODIFIERS.contains(token.key()) ? 1 : 0;
    }

    private boolean isOtherThing(int i) {
        return cues.isPlace(i)
                || Surnames.hasForm(cues.token(i).word())
                || cues.isHeadOf(i, head.phrase().type());
    }

    private boolean isName(int i) {
        return capitalHead
                ? cues.token(i).isCapital() && !Openers.contains(cues.token(i).key())
                : cues.isNameLike(i);
    }

    /** {@code 2022-2026-cı illər üçün} before the name of a programme. */
    private int yearsBefore(int link) {
        int i = link - 1;
        if (i < 1 || !cues.token(i).key().startsWith("il") || !cues.token(i - 1).isNumber()) {
            return 0;
        }
        i--;
        while (i > 1 && cues.token(i - 1).isDash() && cues.token(i - 2).isNumber()) {
            i -= 2;
        }
        return link - i + 1;
    }

    /** {@code 1974-cü il dünya çempionatı}, {@code 1992-ci il Helsinki Konvensiyası}. */
    private int yearBefore(int i) {
        boolean dated =
                head.phrase().type() == EntityType.EVENT || head.phrase().type() == EntityType.WORK;
        return dated
                        && i > 0
                        && cues.token(i - 1).isNumber()
                        && cues.token(i - 1).hasSuffix()
                ? 2
                : 0;
    }

    private boolean isPart(int i) {
        Token token = cues.token(i);
        if (token.kind() == Token.Kind.INITIAL) {
            return true;
        }
        if (token.isNumber()) {
            return head.phrase().type() == EntityType.EVENT && Ordinals.isOrdinal(cues.passage(), i);
        }
        return token.isCapital() && !token.hasSuffix() && !endsOtherName(i);
    }

    /** Whether the token is the end of a name of its own, which cannot go on into this one. */
    private boolean endsOtherName(int i) {
        if (Surnames.hasForm(cues.token(i).word()) && (head.phrase().type() == EntityType.WORK || followsTitle(i))) {
            return true;
        }
        if (isPersonBeforePlace(i)) {
            return true;
        }
        if (cues.listed(i).isPresent()) {
            boolean republic = cues.token(i).key().startsWith("respublika");
            Ending ending = cues.endingOfListed(i);
            return ending != Ending.NOMINATIVE && !(ending == Ending.GENITIVE && republic);
        }
        if (isGenitive(i) && cues.listed(i).isEmpty()) {
            return true;
        }
        return cues.head(i)
                .filter(match -> match.first() == i)
                .map(match -> match.phrase().type() == EntityType.ORGANIZATION && match.ending() != Ending.NOMINATIVE)
                .orElse(false);
    }

    /** {@code Könül Axundlu Bakı Psixoloji Sağlamlıq Mərkəzində}: the place begins the name of the institution. */
    private boolean isPersonBeforePlace(int i) {
        return i > 0
                && i + 1 < head.first()
                && cues.isPlace(i + 1)
                && Surnames.hasForm(cues.token(i).word())
                && cues.firstName(i - 1) > 0;
    }

    /** {@code deputatı Aytən Səfərli}: a person with a title is named for himself. */
    private boolean followsTitle(int surname) {
        return isTitle(surname - 1) || isTitle(surname - 2);
    }

    private boolean isTitle(int i) {
        return i >= 0
                && cues.passage().sameSentence(i, head.first())
                && cues.isTitle(i)
                && cues.token(i).isLower();
    }

    /** Not every name in -in is a genitive: the rest must be a word that is known, or that the text has. */
    private boolean isGenitive(int i) {
        String key = cues.token(i).key();
        if (!looksGenitive(key) || cues.isCommonWord(i)) {
            return false;
        }
        String stem = key.substring(0, key.length() - 2);
        boolean afterVowel = "nın nin nun nün".contains(key.substring(key.length() - 3))
                && "aıoueəiöü".indexOf(key.charAt(key.length() - 4)) >= 0;
        return afterVowel
                || cues.isWrittenInCapital(stem)
                || Surnames.hasForm(cues.token(i).word())
                || cues.firstName(i) > 0
                || Lexicon.isCommonForm(stem);
    }

    static boolean looksGenitive(String key) {
        return key.length() > 4
                && (key.endsWith("ın") || key.endsWith("in") || key.endsWith("un") || key.endsWith("ün"));
    }

    /** Skips what at the left edge cannot begin a name. */
    private int firstNameLike(int edge) {
        int first = edge;
        while (first < head.first() && !canBegin(first)) {
            first++;
        }
        return first;
    }

    private boolean canBegin(int i) {
        Token token = cues.token(i);
        if (token.isNumber() && !token.hasSuffix() && head.phrase().type() == EntityType.EVENT) {
            return false;
        }
        if (token.isNumber() || token.kind() == Token.Kind.INITIAL) {
            return true;
        }
        if (!token.isCapital()) {
            return false;
        }
        if (cues.isNameLike(i) || cues.listed(i).isPresent()) {
            return true;
        }
        boolean beforeCapital = cues.token(i + 1).isCapital();
        return BEGINNERS.containsKey(token.key())
                ? capitalHead || beforeCapital && BEGINNERS.get(token.key())
                : capitalHead && i + 1 == head.first();
    }
}
