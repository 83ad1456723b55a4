package org.carchi.enrich.nlp.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Roman;
import org.carchi.enrich.nlp.text.Token;
import org.carchi.enrich.nlp.text.Token.Shape;

/** Finds names by how they are written: acronyms, domains, handles, numbered events such as {@code COP29}. */
final class WrittenNames implements NameFinder {
    private static final Set<String> COMMON = DataFile.words("lexicon/common-acronyms.txt");
    private static final Set<String> LEGAL_FORMS = Set.of("asc", "qsc", "mmc", "aşc", "ltd");

    @Override
    public void find(Cues cues, List<Candidate> found) {
        for (int i = 0; i < cues.size(); i++) {
            Optional<EntityType> type = type(cues, i);
            if (type.isPresent()) {
                NameSpan span = new NameSpan(i, i, cues.token(i).baseEnd());
                found.add(Candidate.of(cues.passage(), span, type.get(), Evidence.FAIR));
            }
        }
    }

    /** Whether the word is no name although it stands in capitals: a legal form, an illness, a device. */
    static boolean isNoName(String lower) {
        return LEGAL_FORMS.contains(lower) || COMMON.contains(lower);
    }

    private static Optional<EntityType> type(Cues cues, int i) {
        Token token = cues.token(i);
        return switch (token.kind()) {
            case DOMAIN -> Optional.of(EntityType.ORGANIZATION);
            case WORD -> cues.listed(i).isPresent() ? Optional.empty() : ofWord(cues, token);
            default -> Optional.empty();
        };
    }

    private static Optional<EntityType> ofWord(Cues cues, Token token) {
        if (token.shape() != Shape.UPPER && token.shape() != Shape.MIXED) {
            return Optional.empty();
        }
        String base = cues.passage().text().substring(token.start(), token.baseEnd());
        if (endsInNumber(base)) {
            return base.startsWith("COP") || base.startsWith("EURO") ? Optional.of(EntityType.EVENT) : Optional.empty();
        }
        boolean acronym =
                !isNoName(token.key()) && token.shape() == Shape.UPPER && base.length() <= 6 && !Roman.isNumeral(base);
        return acronym ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
    }

    private static boolean endsInNumber(String base) {
        return Letters.isDigit(base.charAt(base.length() - 1)) && Letters.isUpper(base.charAt(0));
    }
}
