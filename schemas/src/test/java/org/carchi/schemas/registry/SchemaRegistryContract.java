package org.carchi.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaBuilder.FieldAssembler;
import org.junit.jupiter.api.Test;

/** What every registry does, whoever runs it; each implementation extends this. */
public abstract class SchemaRegistryContract {

    private static final int NEVER_GIVEN = 987_654_321;

    /** The registry under test; it may hold other subjects. */
    protected abstract SchemaRegistry registry();

    private final String subject = "contract-" + UUID.randomUUID() + "-value";

    @Test
    void givesOneSchemaOneId() {
        int first = registry().register(subject, version1());

        int again = registry().register(subject, version1());

        assertThat(again).isEqualTo(first);
    }

    @Test
    void givesAnotherSchemaAnotherId() {
        int first = registry().register(subject, version1());

        int second = registry().register(subject, withOptionalField());

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void givesOneSchemaOneIdAcrossSubjects() {
        int first = registry().register(subject, version1());

        int elsewhere = registry().register("other-" + subject, version1());

        assertThat(elsewhere).isEqualTo(first);
    }

    @Test
    void findsASchemaByItsId() {
        int id = registry().register(subject, version1());

        assertThat(registry().schemaById(id)).contains(version1());
    }

    @Test
    void knowsNoSchemaOfAnIdNeverGiven() {
        assertThat(registry().schemaById(NEVER_GIVEN)).isEmpty();
    }

    @Test
    void findsTheIdOfAVersion() {
        int id = registry().register(subject, version1());

        assertThat(registry().idOf(subject, version1())).isEqualTo(OptionalInt.of(id));
    }

    @Test
    void knowsNoIdOfASchemaThatIsNoVersion() {
        registry().register(subject, version1());

        assertThat(registry().idOf(subject, withOptionalField())).isEmpty();
    }

    @Test
    void knowsNoIdUnderAnUnknownSubject() {
        assertThat(registry().idOf(subject, version1())).isEmpty();
    }

    @Test
    void namesTheNewestVersion() {
        registry().register(subject, version1());
        int second = registry().register(subject, withOptionalField());

        assertThat(registry().latest(subject)).contains(new RegisteredSchema(subject, 2, second, withOptionalField()));
    }

    @Test
    void hasNoNewestVersionOfAnUnknownSubject() {
        assertThat(registry().latest(subject)).isEmpty();
    }

    @Test
    void listsSubjects() {
        registry().register(subject, version1());

        List<String> subjects = registry().subjects();

        assertThat(subjects).contains(subject).isSorted();
    }

    @Test
    void keepsTheRuleOfASubject() {
        registry().register(subject, version1());

        registry().setCompatibility(subject, Compatibility.FULL_TRANSITIVE);

        assertThat(registry().compatibility(subject)).contains(Compatibility.FULL_TRANSITIVE);
    }

    @Test
    void takesACompatibleVersion() {
        registry().register(subject, version1());
        registry().setCompatibility(subject, Compatibility.FULL_TRANSITIVE);

        assertThat(registry().isCompatible(subject, withOptionalField())).isTrue();
    }

    @Test
    void refusesAnIncompatibleVersion() {
        registry().register(subject, version1());
        registry().setCompatibility(subject, Compatibility.FULL_TRANSITIVE);

        assertThat(registry().isCompatible(subject, withRequiredField())).isFalse();
        assertThatThrownBy(() -> registry().register(subject, withRequiredField()))
                .isInstanceOf(SchemaRejected.class)
                .hasMessageContaining(subject);
    }

    @Test
    void takesAnythingAsAFirstVersion() {
        assertThat(registry().isCompatible(subject, withRequiredField())).isTrue();
    }

    @Test
    void appliesTheDefaultRuleToASubjectWithoutItsOwn() {
        registry().setDefaultCompatibility(Compatibility.FULL_TRANSITIVE);
        registry().register(subject, version1());

        assertThat(registry().isCompatible(subject, withRequiredField())).isFalse();
    }

    @Test
    void takesSubjectsWithSignsThatAddressesEscape() {
        String odd = "contract/ä b+c%-" + subject;

        int id = registry().register(odd, version1());

        assertThat(registry().idOf(odd, version1())).isEqualTo(OptionalInt.of(id));
    }

    /** Schemas differ from run to run, so that a registry which other tests use has never seen them. */
    private Schema version1() {
        return fields().requiredString("name").endRecord();
    }

    private Schema withOptionalField() {
        return fields().requiredString("name").optionalString("note").endRecord();
    }

    private Schema withRequiredField() {
        return fields().requiredString("name").requiredInt("count").endRecord();
    }

    private FieldAssembler<Schema> fields() {
        String name = "R" + Integer.toHexString(subject.hashCode());
        return SchemaBuilder.record(name).namespace("org.carchi.contract").fields();
    }
}
