package org.carchi.schemas.wire;

import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigException;

/**
 * How records are written and read, under the property names of Confluent's serializers.
 *
 * @param autoRegister whether a schema that the registry lacks is registered when it is first written
 * @param useLatest whether records are written with the subject's newest schema instead of their own
 * @param specificReader whether records are read as generated classes instead of generic records
 * @param valueType the generated class to read; Object for the one that bears the name of the writer's schema
 */
record SerdeSettings(boolean autoRegister, boolean useLatest, boolean specificReader, Class<?> valueType) {

    static final String AUTO_REGISTER = "auto.register.schemas";
    static final String USE_LATEST = "use.latest.version";
    static final String SPECIFIC_READER = "specific.avro.reader";
    static final String VALUE_TYPE = "specific.avro.value.type";

    private static final ConfigDef NAMES = new ConfigDef()
            .define(
                    AUTO_REGISTER,
                    ConfigDef.Type.BOOLEAN,
                    true,
                    Importance.MEDIUM,
                    "register schemas when first written")
            .define(
                    USE_LATEST,
                    ConfigDef.Type.BOOLEAN,
                    false,
                    Importance.MEDIUM,
                    "write with the subject's newest schema")
            .define(SPECIFIC_READER, ConfigDef.Type.BOOLEAN, false, Importance.MEDIUM, "read generated classes")
            .define(VALUE_TYPE, ConfigDef.Type.CLASS, Object.class, Importance.LOW, "the generated class to read");

    SerdeSettings {
        if (autoRegister && useLatest) {
            throw new ConfigException(USE_LATEST + " has no effect while " + AUTO_REGISTER + " is true; set "
                    + AUTO_REGISTER + " to false");
        }
    }

    static SerdeSettings of(Map<String, ?> config) {
        AbstractConfig parsed = new AbstractConfig(NAMES, config, false);
        return new SerdeSettings(
                parsed.getBoolean(AUTO_REGISTER),
                parsed.getBoolean(USE_LATEST),
                parsed.getBoolean(SPECIFIC_READER),
                parsed.getClass(VALUE_TYPE));
    }

    static SerdeSettings defaults() {
        return of(Map.of());
    }
}
