package org.carchi.schemas.registry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.avro.Schema;

/**
 * Where schemas are kept: every schema has an id, every subject a list of versions. Implementations may be used by
 * several threads at once; every method throws {@link RegistryUnavailable} where the registry gives no answer.
 */
public interface SchemaRegistry {

    /**
     * The schema's id under the subject, which is made if it is new.
     *
     * @throws SchemaRejected where the schema is invalid or incompatible with the subject's versions
     */
    int register(String subject, Schema schema);

    /** The schema's id, if it is a version of the subject. */
    OptionalInt idOf(String subject, Schema schema);

    /** The schema that the id names, if any. */
    Optional<Schema> schemaById(int id);

    /** The subject's newest version, if it has any. */
    Optional<RegisteredSchema> latest(String subject);

    /** Every subject that has a version, sorted. */
    List<String> subjects();

    /** Whether the schema may become the subject's next version; true where the subject has none. */
    boolean isCompatible(String subject, Schema schema);

    /** The rule set for this subject; empty, or the default one, where none was. */
    Optional<Compatibility> compatibility(String subject);

    void setCompatibility(String subject, Compatibility compatibility);

    /** Sets the rule of every subject that has none of its own. */
    void setDefaultCompatibility(Compatibility compatibility);

    /** Where the registry is, for messages; without credentials. */
    String address();
}
