package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.gazetteer.Match;
import org.carchi.enrich.nlp.gazetteer.Name;
import org.carchi.enrich.nlp.gazetteer.Name.Category;
import org.carchi.enrich.nlp.morphology.Ending;
import org.carchi.enrich.nlp.names.FirstName.Sex;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Token;

/** Finds persons by initials, first name, patronymic, form of the surname, or a title before. */
final class PersonNames implements NameFinder {
    private static final Set<String> TITLES_INSIDE = Set.of("bəy", "xan", "paşa", "ağa", "xanım", "əfəndi");
    /** Not the Portuguese da, which is also the commonest of small words. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "den", "der", "von", "fon", "de", "del", "la", "dos", "di", "du", "ibn", "bin", "bint", "əl", "al",
            "el", "əş", "əs", "ət", "ər");

    private static final int LONGEST_NICKNAME = 3;
    private static final Set<String> FROM_PLACE = Set.of("lı", "li", "lu", "lü");

    @Override
    public void find(Cues cues, List<Candidate> found) {
        for (int i = 0; i < cues.size(); i++) {
            Optional<NameSpan> span = at(cues, i);
            if (span.isPresent()) {
                found.add(candidate(cues, span.get(), i));
                i = span.get().last();
            }
        }
    }

    private static Candidate candidate(Cues cues, NameSpan span, int first) {
        boolean single = span.first() == span.last();
        Evidence evidence = single ? Evidence.FAIR : Evidence.CERTAIN;
        return Candidate.of(cues.passage(), span, EntityType.PERSON, evidence);
    }

    private static Optional<NameSpan> at(Cues cues, int i) {
        Token token = cues.token(i);
        if (token.kind() == Token.Kind.INITIAL) {
            return afterInitials(cues, i);
        }
        if (!token.isCapital()) {
            return Optional.empty();
        }
        if (cues.isTitle(i) && !isSurname(cues, i + 1)) {
            return Optional.empty();
        }
        Optional<Match<FirstName>> firstName = FirstName.ALL.longestAt(cues.passage(), i);
        if (firstName.isPresent()
                && (!isPlace(cues, i) || isSurname(cues, firstName.get().last() + 1))) {
            return withFirstName(cues, firstName.get());
        }
        return isPlace(cues, i) ? Optional.empty() : bySurname(cues, i);
    }

    private static boolean isPlace(Cues cues, int i) {
        return cues.listed(i)
                .filter(match -> !match.phrase().ambiguous() && !isFirm(match.phrase()))
                .isPresent();
    }

    /** Many firms bear the name of a person: {@code Ford}. */
    private static boolean isFirm(Name name) {
        return name.category() == Category.ORGANIZATION
                && name.text().indexOf(' ') < 0
                && !Letters.isUpper(name.text().charAt(name.text().length() - 1));
    }

    private static boolean isSurname(Cues cues, int i) {
        return i < cues.size()
                && cues.token(i).isCapital()
                && Surnames.hasForm(cues.token(i).word());
    }

    private static Optional<NameSpan> afterInitials(Cues cues, int first) {
        int i = first;
        while (i < cues.size() && cues.token(i).kind() == Token.Kind.INITIAL) {
            i++;
        }
        if (i >= cues.size()
                || !cues.passage().sameSentence(first, i)
                || !cues.token(i).isCapital()) {
            return Optional.empty();
        }
        int last = hyphenated(cues, i);
        return Optional.of(new NameSpan(first, last, NameStem.end(cues, last)));
    }

    private static Optional<NameSpan> withFirstName(Cues cues, Match<FirstName> firstName) {
        int first = firstName.first();
        if (firstName.ending() != Ending.NOMINATIVE) {
            return cues.isNameLike(first) && cues.listed(first).isEmpty()
                    ? Optional.of(new NameSpan(first, firstName.last(), firstName.stemEnd()))
                    : Optional.empty();
        }
        int last = lastOfFullName(cues, firstName.last());
        if (last > firstName.last()) {
            return Optional.of(new NameSpan(
                    first, last, surnameEnd(cues, last, firstName.phrase().sex())));
        }
        return cues.isNameLike(first) && !cues.head(first).isPresent()
                ? Optional.of(new NameSpan(first, firstName.last(), firstName.stemEnd()))
                : Optional.empty();
    }

    /** Follows further first names, initials, patronymic and surname. */
    private static int lastOfFullName(Cues cues, int firstNameEnd) {
        int last = firstNameEnd;
        int from = afterNickname(cues, firstNameEnd + 1);
        for (int i = from; i < cues.size() && i <= from + 5 && continues(cues, i); i++) {
            last = hyphenated(cues, i);
            if (cues.token(i).isCapital() && Surnames.hasForm(cues.token(i).word())) {
                return last;
            }
            i = last;
        }
        return last;
    }

    /** {@code Maykl “Böyük Mayk” Ferris}; the same token where no nickname stands. */
    private static int afterNickname(Cues cues, int i) {
        if (i >= cues.size() || !cues.token(i).opensQuote()) {
            return i;
        }
        int close = i + 1;
        while (close < cues.size()
                && close <= i + 1 + LONGEST_NICKNAME
                && !cues.token(close).closesQuote()) {
            close++;
        }
        boolean inside = close + 1 < cues.size()
                && cues.token(close).closesQuote()
                && cues.token(close + 1).isCapital()
                && cues.passage().sameSentence(i, close + 1);
        return inside ? close + 1 : i;
    }

    private static boolean continues(Cues cues, int i) {
        Token token = cues.token(i);
        if (!cues.passage().sameSentence(i, i - 1)) {
            return false;
        }
        if (token.isLower()) {
            return token.is("oğlu") || token.is("qızı") || isTitleInside(cues, i) || isParticle(cues, i);
        }
        return token.kind() == Token.Kind.INITIAL || (token.isCapital() && isNamePart(cues, i));
    }

    /** {@code Katarina fon Altenburq}, {@code Tibo van den Bruk}, {@code Həsən əl-Tayib}. */
    private static boolean isParticle(Cues cues, int i) {
        return PARTICLES.contains(cues.token(i).key())
                && cues.passage().sameSentence(i, i + 1)
                && (cues.token(i + 1).isCapital()
                        || hyphenated(cues, i) > i
                        || PARTICLES.contains(cues.token(i + 1).key()));
    }

    /** {@code Əlimərdan bəy Topçubaşov}. */
    private static boolean isTitleInside(Cues cues, int i) {
        return TITLES_INSIDE.contains(cues.token(i).key())
                && cues.passage().sameSentence(i, i + 1)
                && isSurname(cues, i + 1);
    }

    private static boolean isNamePart(Cues cues, int i) {
        return (!isPlace(cues, i) || isFromPlace(cues, i))
                && cues.head(i).isEmpty()
                && cues.title(i).isEmpty();
    }

    /** Surnames made of a village: {@code İsmayıl Şıxlı}. */
    private static boolean isFromPlace(Cues cues, int i) {
        return cues.listed(i)
                .filter(match -> match.first() == match.last()
                        && match.phrase().category() == Category.SETTLEMENT
                        && FROM_PLACE.contains(match.phrase()
                                .key()
                                .substring(match.phrase().key().length() - 2)))
                .isPresent();
    }

    private static int hyphenated(Cues cues, int i) {
        boolean joined = i + 2 < cues.size()
                && cues.token(i + 1).isDash()
                && cues.token(i + 1).isGlued()
                && cues.token(i + 2).isGlued()
                && (cues.token(i + 2).isCapital() || cues.token(i + 2).key().startsWith("zadə"));
        return joined ? i + 2 : i;
    }

    /** Unknown first name before a surname of known form, or the surname alone. */
    private static Optional<NameSpan> bySurname(Cues cues, int i) {
        if (cues.head(i).isPresent() || cues.title(i).isPresent()) {
            return Optional.empty();
        }
        int end = hyphenated(cues, i);
        int surname = end + 1;
        boolean full = surname < cues.size()
                && cues.passage().sameSentence(i, surname)
                && cues.token(surname).isCapital()
                && !cues.token(surname).isGlued()
                && cues.isNameLike(i)
                && isNamePart(cues, surname)
                && Surnames.hasForm(cues.token(surname).word());
        if (full) {
            return Optional.of(new NameSpan(i, surname, NameStem.end(cues, surname)));
        }
        boolean known = Surnames.hasForm(cues.token(i).word())
                || Surnames.hasForm(cues.token(end).word());
        return known && cues.isNameLike(i)
                ? Optional.of(new NameSpan(i, end, NameStem.end(cues, end)))
                : Optional.empty();
    }

    /** After a man's first name {@code Əliyeva} is the dative of {@code Əliyev}. */
    private static int surnameEnd(Cues cues, int last, Sex sex) {
        Token word = cues.token(last);
        List<Integer> lengths = Surnames.hasForm(word.word()) ? Surnames.stemLengths(word.key()) : List.of();
        if (lengths.size() > 1 && !word.hasSuffix()) {
            boolean feminine = Surnames.isFeminine(word.key().substring(0, lengths.get(0)));
            return word.start() + (feminine && sex == Sex.MALE ? lengths.get(1) : lengths.get(0));
        }
        return NameStem.end(cues, last);
    }
}
