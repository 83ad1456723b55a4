package org.carchi.embedded.proof.rig;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.ingest.parse.ArticleReader;
import org.carchi.ingest.parse.ReadingSettings;
import org.carchi.ingest.source.FileTree;
import org.carchi.schemas.Sha256;
import org.carchi.schemas.avro.ReceivedArticle;

/**
 * Any number of distinct articles from a few samples: other figures, other persons, an address of their own. The same
 * seed and number always give the same article.
 */
public final class ArticleGenerator {

    /** Figures but not years, and not the ends of words such as COP29. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\d,.-])(?!(?:19|20)\\d\\d(?!\\d))\\d{1,3}(?![\\d:])");

    private static final List<String> FIRST_NAMES =
            List.of("Aysel", "Elçin", "Günel", "Kamran", "Leyla", "Murad", "Nigar", "Rəşad", "Səbinə", "Tural");
    private static final List<String> SURNAMES = List.of(
            "Abbasov",
            "Babayev",
            "Cəfərov",
            "Əliyev",
            "Hacıyev",
            "İsmayılov",
            "Kərimov",
            "Quliyev",
            "Rzayev",
            "Vəliyev");

    private static final int ID_LENGTH = 32;

    private final List<ReceivedArticle> samples;
    private final long seed;

    public ArticleGenerator(List<ReceivedArticle> samples, long seed) {
        this.samples = List.copyOf(samples);
        this.seed = seed;
    }

    /** From the articles in a folder that have an address. */
    public static ArticleGenerator of(Path folder, long seed) {
        List<ReceivedArticle> found = new ArrayList<>();
        ArticleReader reader = new ArticleReader(ReadingSettings.standard());
        new FileTree(List.of(folder))
                .documents()
                .forEach(document -> reader.read(document, reading -> found.addAll(reading.articles())));
        found.removeIf(article -> article.getUrl() == null || article.getBody() == null);
        if (found.isEmpty()) {
            throw new CommandFailed("there is no sample article with an address in " + folder
                    + "; name a folder that has some with --seeds");
        }
        return new ArticleGenerator(found, seed);
    }

    /** The articles from one number up to another, which is excluded. */
    public List<ReceivedArticle> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::article).toList();
    }

    /** The article of that number. */
    public ReceivedArticle article(int number) {
        ReceivedArticle sample = samples.get(number % samples.size());
        Random random = new Random(seed * 1_000_003 + number);
        String url = sample.getUrl() + "/" + seed + "-" + number;
        return ReceivedArticle.newBuilder(sample)
                .setDeliveryId(Sha256.hex(url).substring(0, ID_LENGTH))
                .setUrl(url)
                .setLocalId(null)
                .setTitle(sample.getTitle() + " (" + number + ")")
                .setBody(figures(sample.getBody(), random) + "\n\n" + statement(number, random))
                .setOrigin("prove:" + number)
                .build();
    }

    /** A paragraph that no other article has. */
    private static String statement(int number, Random random) {
        return "Bu barədə " + pick(FIRST_NAMES, random) + " " + pick(SURNAMES, random)
                + " məlumat verib. Onun sözlərinə görə, " + (1_000 + number) + " nəfər iştirak edib, xərclər "
                + (1 + random.nextInt(99)) + " faiz artıb.";
    }

    private static String figures(String text, Random random) {
        return FIGURE.matcher(text).replaceAll(found -> sameLength(found, random));
    }

    private static String sameLength(MatchResult found, Random random) {
        StringBuilder digits = new StringBuilder(Integer.toString(1 + random.nextInt(9)));
        while (digits.length() < found.group().length()) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String pick(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
