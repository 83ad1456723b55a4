package org.carchi.enrich.nlp;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carchi.enrich.nlp.language.LanguageGuess;
import org.carchi.enrich.nlp.language.LanguagePack;
import org.carchi.enrich.nlp.numbers.NumbersPack;

/** Which pack reads a text: that of its language, for all others the one of numbers. */
final class LanguagePacks {
    private final Map<String, LanguagePack> byLanguage;

    LanguagePacks(List<LanguagePack> packs) {
        this.byLanguage =
                packs.stream().collect(Collectors.toUnmodifiableMap(LanguagePack::language, Function.identity()));
    }

    LanguagePack packFor(LanguageGuess guess) {
        LanguagePack pack = byLanguage.get(guess.tag());
        return pack == null ? NumbersPack.of(guess) : pack;
    }
}
