package org.carchi.enrich.nlp.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.carchi.enrich.nlp.text.Letters;
import org.carchi.enrich.nlp.text.Passage;

/** Tells the language of a text by its first letters. */
public final class LanguageDetector {
    private static final int SAMPLE = 400;

    /** One letter in twenty-five: news has one ə in eleven, and no other living language writes it in Latin letters. */
    private static final int SCHWA_SHARE = 25;

    private static final float SURE = 0.99f;

    private LanguageDetector() {}

    public static LanguageGuess guess(Passage passage) {
        String lower = passage.lower();
        int letters = 0;
        int schwas = 0;
        int end = 0;
        for (; end < lower.length() && letters < SAMPLE; end++) {
            letters += Letters.isLetter(lower.charAt(end)) ? 1 : 0;
            schwas += lower.charAt(end) == 'ə' ? 1 : 0;
        }
        if (letters == 0) {
            return LanguageGuess.UNKNOWN;
        }
        return schwas * SCHWA_SHARE > letters
                ? new LanguageGuess(LanguageGuess.AZERBAIJANI, SURE)
                : Library.guess(passage.text().substring(0, end));
    }

    /** Loaded when the first text comes that the letters do not decide. */
    private static final class Library {
        private static final String MODEL = "/langdetect-183.bin";
        private static final LanguageDetectorModel LOADED = model();

        /** A detector serves one thread. */
        private static final ThreadLocal<LanguageDetectorME> DETECTOR =
                ThreadLocal.withInitial(() -> new LanguageDetectorME(LOADED));

        /** Codes of the library that name one form of a language, and the language's tag. */
        private static final Map<String, String> FORMS =
                Map.of("pes", "fa", "cmn", "zh", "ekk", "et", "lvs", "lv", "plt", "mg");

        static LanguageGuess guess(String sample) {
            Language best = DETECTOR.get().predictLanguage(sample);
            return new LanguageGuess(tag(best.getLang()), (float) best.getConfidence());
        }

        /** The library's codes have three letters; BCP 47 asks for two where there are two. */
        private static String tag(String code) {
            String form = FORMS.get(code);
            return form == null ? new ULocale(code).getLanguage() : form;
        }

        private static LanguageDetectorModel model() {
            try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the library's language model " + MODEL + " is not readable", e);
            }
        }
    }
}
