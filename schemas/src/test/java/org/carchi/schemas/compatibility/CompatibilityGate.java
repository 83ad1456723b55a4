package org.carchi.schemas.compatibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes.Decimal;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;

/**
 * Compares a schema with a released version of it, for readers who upgrade on their own and read the whole history.
 * Stricter than a registry's FULL_TRANSITIVE, which lets an optional field be renamed, an enum lose a symbol and a
 * logical type change, and so lets data vanish or change its meaning without an error.
 */
final class CompatibilityGate {

    private final List<String> breaches = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private CompatibilityGate() {}

    /** One sentence per breach, naming field and rule; none where the schemas are compatible. */
    static List<String> breaches(Schema released, Schema current) {
        CompatibilityGate gate = new CompatibilityGate();
        gate.compare(current.getName(), released, current);
        return List.copyOf(gate.breaches);
    }

    private void compare(String where, Schema released, Schema current) {
        if (released.getType() != current.getType()) {
            breach(where, "changed its type from " + name(released) + " to " + name(current), "types stay");
            return;
        }
        if (!Objects.equals(logicalType(released), logicalType(current))) {
            breach(
                    where,
                    "changed its logical type from " + logicalType(released) + " to " + logicalType(current),
                    "types stay");
        }
        switch (released.getType()) {
            case RECORD -> compareRecords(where, released, current);
            case ENUM -> compareEnums(where, released, current);
            case UNION -> compareUnions(where, released, current);
            case ARRAY -> compare(where + "[]", released.getElementType(), current.getElementType());
            case MAP -> compare(where + "{}", released.getValueType(), current.getValueType());
            case FIXED -> compareFixed(where, released, current);
            default -> {}
        }
    }

    private void compareRecords(String where, Schema released, Schema current) {
        compareNames(where, released, current);
        if (!compared.add(released.getFullName())) {
            return;
        }
        for (Field field : released.getFields()) {
            Field kept = current.getField(field.name());
            if (kept == null) {
                breach(where + "." + field.name(), "is gone", "a released field is neither removed nor renamed");
            } else {
                compareFields(where + "." + field.name(), field, kept);
            }
        }
        current.getFields().stream()
                .filter(field -> released.getField(field.name()) == null && !field.hasDefaultValue())
                .forEach(field ->
                        breach(where + "." + field.name(), "is new and required", "a new field has a default"));
    }

    private void compareFields(String where, Field released, Field current) {
        if (released.hasDefaultValue() && !Objects.equals(released.defaultVal(), current.defaultVal())) {
            breach(where, "changed or lost its default", "defaults stay");
        }
        compare(where, released.schema(), current.schema());
    }

    private void compareEnums(String where, Schema released, Schema current) {
        compareNames(where, released, current);
        released.getEnumSymbols().stream()
                .filter(symbol -> !current.hasEnumSymbol(symbol))
                .forEach(symbol -> breach(where, "lost the symbol " + symbol, "released symbols stay"));
        boolean grew =
                current.getEnumSymbols().size() > released.getEnumSymbols().size();
        if (grew && released.getEnumDefault() == null) {
            breach(where, "gained a symbol", "an enum grows only if its released version has a default symbol");
        }
        if (!Objects.equals(released.getEnumDefault(), current.getEnumDefault())) {
            breach(where, "changed its default symbol", "defaults stay");
        }
    }

    private void compareUnions(String where, Schema released, Schema current) {
        if (!branches(released).equals(branches(current))) {
            breach(where, "changed its type from " + branches(released) + " to " + branches(current), "types stay");
            return;
        }
        for (Schema branch : released.getTypes()) {
            compare(where, branch, current.getTypes().get(current.getIndexNamed(branch.getFullName())));
        }
    }

    private void compareFixed(String where, Schema released, Schema current) {
        compareNames(where, released, current);
        if (released.getFixedSize() != current.getFixedSize()) {
            breach(where, "changed its size", "types stay");
        }
    }

    private void compareNames(String where, Schema released, Schema current) {
        if (!released.getFullName().equals(current.getFullName())) {
            breach(where, "changed its type from " + name(released) + " to " + name(current), "released names stay");
        }
    }

    private void breach(String where, String what, String rule) {
        breaches.add(where + " " + what + ": " + rule + ".");
    }

    private static List<String> branches(Schema union) {
        return union.getTypes().stream().map(Schema::getFullName).toList();
    }

    private static String logicalType(Schema schema) {
        LogicalType type = schema.getLogicalType();
        return type == null
                ? "none"
                : type.getName()
                        + (type instanceof Decimal decimal
                                ? "(" + decimal.getPrecision() + "," + decimal.getScale() + ")"
                                : "");
    }

    private static String name(Schema schema) {
        return schema.getType() == Schema.Type.UNION ? branches(schema).toString() : schema.getFullName();
    }
}
