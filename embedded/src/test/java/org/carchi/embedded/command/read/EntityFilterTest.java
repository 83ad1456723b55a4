package org.carchi.embedded.command.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carchi.embedded.command.display.Samples;
import org.carchi.schemas.avro.Statistic;
import org.carchi.schemas.avro.StatisticRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"Əli Əsədov", "  ƏLİ  ƏSƏDOV ", "Əli-Əsədov", "person:əli-əsədov"})
    void findsAStatisticByTheNameOfItsSubject(String typed) {
        StatisticRecord about = statisticAbout("person:əli-əsədov");

        boolean accepted = new EntityFilter(typed).accepts(about);

        assertThat(accepted).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Əli", "Əsədov", "organization:əli-əsədov"})
    void wantsTheWholeNameAndTheRightType(String typed) {
        StatisticRecord about = statisticAbout("person:əli-əsədov");

        boolean accepted = new EntityFilter(typed).accepts(about);

        assertThat(accepted).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAKI", "bakı", "gpe:bakı"})
    void findsAnArticleThatNamesTheEntity(String typed) {
        boolean accepted = new EntityFilter(typed).accepts(Samples.article());

        assertThat(accepted).isTrue();
    }

    private static StatisticRecord statisticAbout(String entityId) {
        return StatisticRecord.newBuilder(Samples.statisticRecord())
                .setStatistic(Statistic.newBuilder(Samples.statistic())
                        .setSubjects(List.of(entityId))
                        .build())
                .build();
    }
}
