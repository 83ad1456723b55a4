package org.carchi.schemas.registry;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;

/** Which earlier versions a new schema must be able to read, and be read by. */
public enum Compatibility {
    NONE(builder -> builder, false),
    BACKWARD(SchemaValidatorBuilder::canReadStrategy, false),
    BACKWARD_TRANSITIVE(SchemaValidatorBuilder::canReadStrategy, true),
    FORWARD(SchemaValidatorBuilder::canBeReadStrategy, false),
    FORWARD_TRANSITIVE(SchemaValidatorBuilder::canBeReadStrategy, true),
    FULL(SchemaValidatorBuilder::mutualReadStrategy, false),
    FULL_TRANSITIVE(SchemaValidatorBuilder::mutualReadStrategy, true);

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final UnaryOperator<SchemaValidatorBuilder> strategy;

    private final boolean transitive;

    Compatibility(UnaryOperator<SchemaValidatorBuilder> strategy, boolean transitive) {
        this.strategy = strategy;
        this.transitive = transitive;
    }

    /**
     * Checks a schema against earlier versions, newest first.
     *
     * @throws SchemaValidationException saying which version the schema does not go with
     */
    public void check(Schema schema, List<Schema> newestFirst) throws SchemaValidationException {
        if (this != NONE) {
            validator().validate(schema, newestFirst);
        }
    }

    private SchemaValidator validator() {
        SchemaValidatorBuilder builder = strategy.apply(new SchemaValidatorBuilder());
        return transitive ? builder.validateAll() : builder.validateLatest();
    }
}
