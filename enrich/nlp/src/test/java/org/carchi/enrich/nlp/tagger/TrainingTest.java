package org.carchi.enrich.nlp.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.Span;
import org.carchi.enrich.nlp.evaluation.Gold.GoldEntity;
import org.carchi.enrich.nlp.names.Candidate;
import org.carchi.enrich.nlp.names.Cues;
import org.carchi.enrich.nlp.names.Names;
import org.carchi.enrich.nlp.text.Passage;
import org.junit.jupiter.api.Test;

final class TrainingTest {
    private static final String TEXT = "Dünən Kvarqonda yarış olub. Qalib Zoltranın komandasıdır.";

    @Test
    void learnsNamesThatNoListHas() {
        List<Candidate> names = tagged(learned(), TEXT);

        assertThat(names)
                .extracting(name -> name.type() + " " + name.form())
                .containsExactly("GPE Kvarqon", "ORGANIZATION Zoltra");
    }

    @Test
    void learnsTheSameBytesFromTheSameTexts() throws IOException {
        assertThat(bytes(learned())).isEqualTo(bytes(learned()));
    }

    @Test
    void readsWhatItWrites() throws IOException {
        TagModel model = learned();

        TagModel read = TagModel.read(bytes(model));

        assertThat(bytes(read)).isEqualTo(bytes(model));
        assertThat(tagged(read, TEXT)).isEqualTo(tagged(model, TEXT));
    }

    private static TagModel learned() {
        Training training = new Training();
        for (int times = 0; times < 3; times++) {
            training.add(
                    TEXT, List.of(entity("Kvarqonda", EntityType.GPE), entity("Zoltranın", EntityType.ORGANIZATION)));
        }
        assertThat(training.unaligned()).isZero();
        return training.learn();
    }

    private static GoldEntity entity(String quote, EntityType type) {
        int start = TEXT.indexOf(quote);
        return new GoldEntity(new Span(start, start + quote.length()), type, quote, quote, false);
    }

    private static List<Candidate> tagged(TagModel model, String text) {
        Cues cues = new Cues(Passage.of(text));
        return new NameTagger(model).tag(cues, Names.find(cues));
    }

    private static byte[] bytes(TagModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
