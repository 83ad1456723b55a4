package org.carchi.schemas.wire;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;
import org.apache.avro.generic.GenericData;
import org.jspecify.annotations.Nullable;

/** Random values of a schema, the same for the same seed. */
final class RandomData {

    private static final int DECIMAL_BITS = 120;
    private static final List<String> TEXTS =
            List.of("", "ə", "Çarçı", "İstanbul", "ı", "\uD83D\uDCF0", "a\n\nb", "«12,5»");

    private final Random random;

    RandomData(long seed) {
        this.random = new Random(seed);
    }

    @Nullable Object of(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case ENUM -> new GenericData.EnumSymbol(schema, pick(schema.getEnumSymbols()));
            case ARRAY ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> of(schema.getElementType()))
                        .toList();
            case MAP -> map(schema.getValueType());
            case UNION -> of(pick(schema.getTypes()));
            case BYTES ->
                ByteBuffer.wrap(new BigInteger(DECIMAL_BITS, random)
                        .subtract(BigInteger.TEN)
                        .toByteArray());
            case STRING -> pick(TEXTS);
            case INT -> random.nextInt(1_000_000) - 1000;
            case LONG -> random.nextLong(4_000_000_000_000L) - 1_000_000_000_000L;
            case FLOAT -> random.nextFloat();
            case BOOLEAN -> random.nextBoolean();
            case NULL -> null;
            default -> throw new IllegalArgumentException("no random value of " + schema.getType());
        };
    }

    GenericData.Record record(Schema schema) {
        GenericData.Record record = new GenericData.Record(schema);
        for (Field field : schema.getFields()) {
            record.put(field.pos(), of(field.schema()));
        }
        return record;
    }

    private Map<String, @Nullable Object> map(Schema values) {
        Map<String, @Nullable Object> map = new HashMap<>();
        TEXTS.forEach(key -> map.put(key, of(values)));
        return map;
    }

    private <E> E pick(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
