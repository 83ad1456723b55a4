package org.carchi.enrich.nlp;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Sentences of news with every oddity that a text may bring: broken, doubled, invisible and foreign characters. */
final class OddTexts {
    /** What is done to the letters of a text. */
    enum Oddity {
        LONE_HIGH_SURROGATE,
        LONE_LOW_SURROGATE,
        PAIRED_SURROGATES,
        COMBINING_DOT,
        SOFT_HYPHEN,
        ZERO_WIDTH,
        LOOK_ALIKE,
        WRONG_I,
        DECOMPOSED,
        CAPITALS
    }

    private static final List<String> SENTENCES = List.of(
            "Azərbaycanın Baş naziri Əli Əsədov martın 3-də Bakıda Qazaxıstanın Baş naziri Oljas Bektenovla görüşüb.",
            "Prezident İlham Əliyev 2025-ci il fevralın 14-də İtaliyaya səfər edib.",
            "İki ölkə arasında ticarət dövriyyəsi 2024-cü ildə 21 faiz artaraq 538 milyon ABŞ dollarına çatıb.",
            "Səhiyyə Nazirliyi bildirir ki, ötən il 1 200 nəfər müayinə olunub.",
            "Iğdırda və Irəvanda istilik 35 dərəcəyə yüksəlib.",
            "\"SOCAR\"ın prezidenti Rövşən Nəcəf \"Cənub Qaz Dəhlizi\" layihəsindən danışıb.",
            "Gəncə şəhərində yeni məktəbin tikintisinə 4,5 milyon manat ayrılıb.",
            "Dövlət Statistika Komitəsinin məlumatına görə, yanvar ayında qiymətlər 6,2 faiz bahalaşıb.",
            "III MDB Oyunları sentyabrın 28-də Gəncədə başlayacaq.",
            "İqtisadiyyat naziri Mikayıl Cabbarov: \"İxrac 10 faizdən çox artmalıdır\".",
            "Xəzər dənizində 2022-2026-cı illər üçün proqram təsdiqlənib.",
            "BMT-nin Baş katibi Antonio Quterreş Nyu-Yorkda çıxış edib.",
            "\"Qarabağ\" klubu \"Neftçi\" ilə oyunda 2:1 hesabı ilə qalib gəlib.");
    private static final List<String> INVISIBLE = List.of("\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u200E");
    private static final Map<Character, String> LOOK_ALIKES = Map.of(
            'a', "\u0430", 'e', "\u0435", 'o', "\u043E", 'p', "\u0440", 'c', "\u0441", 'x', "\u0445", 'ə', "\u04D9",
            'Ə', "\u04D8", 'i', "\u0456", 'y', "\u0443");
    private static final int LONGEST = 5;

    private final Random random;
    private final Map<Oddity, Integer> used = new EnumMap<>(Oddity.class);

    OddTexts(long seed) {
        random = new Random(seed);
    }

    /** A few sentences; each may be plain, or suffer from one or two oddities, here and there or all over. */
    String next() {
        return random.ints(1L + random.nextInt(LONGEST), 0, SENTENCES.size())
                .mapToObj(SENTENCES::get)
                .map(this::spoiled)
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
    }

    /** How often each oddity was put into a text. */
    Map<Oddity, Integer> used() {
        return used;
    }

    private String spoiled(String sentence) {
        String text = sentence;
        for (int i = random.nextInt(3); i > 0; i--) {
            text = with(Oddity.values()[random.nextInt(Oddity.values().length)], text);
        }
        return text;
    }

    private String with(Oddity oddity, String text) {
        used.merge(oddity, 1, Integer::sum);
        return switch (oddity) {
            case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case CAPITALS -> text.toUpperCase(Locale.forLanguageTag("az"));
            default -> letterByLetter(oddity, text, 2 + random.nextInt(40));
        };
    }

    /** One letter in so many is spoiled. */
    private String letterByLetter(Oddity oddity, String text, int oneIn) {
        StringBuilder spoiled = new StringBuilder();
        for (char c : text.toCharArray()) {
            spoiled.append(random.nextInt(oneIn) == 0 ? spoiled(oddity, c) : c);
        }
        return spoiled.toString();
    }

    private String spoiled(Oddity oddity, char c) {
        return switch (oddity) {
            case LONE_HIGH_SURROGATE -> c + "\uD83D";
            case LONE_LOW_SURROGATE -> c + "\uDE00";
            case PAIRED_SURROGATES -> c + "\uD83D\uDE00";
            case COMBINING_DOT -> c + "\u0307";
            case SOFT_HYPHEN -> c + "\u00AD";
            case ZERO_WIDTH -> c + INVISIBLE.get(random.nextInt(INVISIBLE.size()));
            case LOOK_ALIKE -> LOOK_ALIKES.getOrDefault(c, String.valueOf(c));
            case WRONG_I -> "iıİI".indexOf(c) < 0 ? String.valueOf(c) : "iıİI".charAt(random.nextInt(4)) + "";
            default -> String.valueOf(c);
        };
    }
}
