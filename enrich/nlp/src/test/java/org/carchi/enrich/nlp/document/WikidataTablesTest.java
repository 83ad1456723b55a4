package org.carchi.enrich.nlp.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carchi.enrich.nlp.EntityType;
import org.carchi.enrich.nlp.lexicon.DataFile;
import org.carchi.enrich.nlp.lexicon.DataFile.Row;
import org.junit.jupiter.api.Test;

final class WikidataTablesTest {
    private static final int FEWEST_IDS = 1_500;
    private static final String ODBL = "wikidata/odbl/";

    private final List<Row> rows = WikidataIds.FILES.stream()
            .flatMap(file -> DataFile.rows(file).stream())
            .toList();

    @Test
    void knowManyItems() {
        long ids = rows.stream().map(row -> row.column(2)).distinct().count();

        assertThat(ids).isGreaterThanOrEqualTo(FEWEST_IDS);
    }

    @Test
    void giveEachRowAWellFormedIdAndItsSource() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.column(0)).isNotBlank().isEqualTo(row.column(0).strip());
            assertThat(EntityType.values()).extracting(EntityType::name).contains(row.column(1));
            assertThat(row.column(2)).matches("Q[1-9][0-9]*");
            assertThat(row.column(3)).matches("(csc|wof|everypolitician):.+");
        });
    }

    @Test
    void giveNoNameTwoIds() {
        assertThat(rows).extracting(row -> row.column(1) + ' ' + row.column(0)).doesNotHaveDuplicates();
    }

    @Test
    void keepWhatIsUnderTheDatabaseLicenceApart() {
        assertThat(WikidataIds.FILES)
                .allSatisfy(file -> assertThat(DataFile.rows(file))
                        .allMatch(row -> row.column(3).startsWith("csc:") == file.startsWith(ODBL)));
        assertThat(DataFile.bytes(ODBL + "LICENSE")).isNotEmpty();
    }
}
