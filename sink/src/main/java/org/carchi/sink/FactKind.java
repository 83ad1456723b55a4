package org.carchi.sink;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.carchi.schemas.avro.EntityMention;
import org.carchi.schemas.avro.StatisticRecord;

/**
 * How facts of one kind are told apart, compared and retracted.
 *
 * @param id the fact's own id
 * @param content the fact without what may differ between versions that say the same
 * @param retracted the fact as this version of the article takes it back
 */
record FactKind<F>(Function<F, String> id, UnaryOperator<F> content, UnaryOperator<F> retracted) {

    static FactKind<EntityMention> mentions(Assertion assertion) {
        return new FactKind<>(
                EntityMention::getMentionId,
                fact -> EntityMention.newBuilder(fact)
                        .setVersion(0)
                        .setGeneration(0)
                        .setTextDigest("")
                        .build(),
                fact -> EntityMention.newBuilder(fact)
                        .setVersion(assertion.article().getVersion())
                        .setGeneration(assertion.generation())
                        .setStatus(assertion.fallen())
                        .build());
    }

    static FactKind<StatisticRecord> statistics(Assertion assertion) {
        return new FactKind<>(
                StatisticRecord::getStatisticId,
                fact -> StatisticRecord.newBuilder(fact)
                        .setVersion(0)
                        .setGeneration(0)
                        .setTextDigest("")
                        .setAnalyzerVersion("")
                        .build(),
                fact -> StatisticRecord.newBuilder(fact)
                        .setVersion(assertion.article().getVersion())
                        .setGeneration(assertion.generation())
                        .setStatus(assertion.fallen())
                        .build());
    }
}
