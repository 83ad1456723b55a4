package org.carchi.enrich.nlp.tagger;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.carchi.enrich.nlp.lexicon.DataFile;

/** Learned weights, one byte each, read from a file that a training has written. */
final class TagModel implements Weights {
    static final String FILE = "model/names.bin";

    private static final int MAGIC = 0x43415243;
    private static final int STRIDE = 16;

    private final byte[] weights;
    private final int[] transitions;

    /** One bit a bucket: whether it holds anything. */
    private final long[] used = new long[BUCKETS / Long.SIZE];

    private TagModel(byte[] weights, int[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            used[bucket / Long.SIZE] |= labels(bucket) == 0 ? 0 : 1L << bucket;
        }
    }

    /** The model that comes with the analyzer. */
    static TagModel shipped() {
        try {
            return read(DataFile.bytes(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("the model " + FILE + " is not readable: build the module again", e);
        }
    }

    /**
     * Keeps a byte for each weight.
     *
     * @param weights {@link Labels#COUNT} numbers a bucket
     */
    static TagModel quantized(float[] weights, float[] transitions) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most == 0 ? 1 : Byte.MAX_VALUE / most;
        byte[] bytes = new byte[BUCKETS * STRIDE];
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            for (int label = 0; label < Labels.COUNT; label++) {
                bytes[bucket * STRIDE + label] = (byte) Math.round(weights[bucket * Labels.COUNT + label] * scale);
            }
        }
        int[] scaled = new int[transitions.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Math.round(transitions[i] * scale);
        }
        return new TagModel(bytes, scaled);
    }

    @Override
    public void addTo(int[] features, int count, int[] scores, int at) {
        for (int f = 0; f < count; f++) {
            int bucket = features[f];
            if ((used[bucket / Long.SIZE] & 1L << bucket) == 0) {
                continue;
            }
            int row = bucket * STRIDE;
            for (int label = 0; label < Labels.COUNT; label++) {
                scores[at + label] += weights[row + label];
            }
        }
    }

    @Override
    public int transition(int previous, int label) {
        return transitions[previous * Labels.COUNT + label];
    }

    /** Only buckets that hold something: the distance from the one before, which labels, their bytes. */
    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(MAGIC);
            for (int transition : transitions) {
                data.writeShort(transition);
            }
            int gap = 0;
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                int labels = labels(bucket);
                if (labels == 0) {
                    gap++;
                } else {
                    writeGap(data, gap);
                    writeBucket(data, bucket, labels);
                    gap = 0;
                }
            }
        }
    }

    private int labels(int bucket) {
        int labels = 0;
        for (int label = 0; label < Labels.COUNT; label++) {
            labels |= weights[bucket * STRIDE + label] == 0 ? 0 : 1 << label;
        }
        return labels;
    }

    private static void writeGap(DataOutputStream data, int gap) throws IOException {
        int left = gap;
        for (; left >= 0xFF; left -= 0xFF) {
            data.writeByte(0xFF);
        }
        data.writeByte(left);
    }

    private void writeBucket(DataOutputStream data, int bucket, int labels) throws IOException {
        data.writeShort(labels);
        for (int label = 0; label < Labels.COUNT; label++) {
            if ((labels & 1 << label) != 0) {
                data.writeByte(weights[bucket * STRIDE + label]);
            }
        }
    }

    static TagModel read(byte[] file) throws IOException {
        try (DataInputStream data = new DataInputStream(
                new ByteArrayInputStream(new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes()))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("it is no model of this program");
            }
            int[] transitions = new int[Labels.COUNT * Labels.COUNT];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = data.readShort();
            }
            byte[] weights = new byte[BUCKETS * STRIDE];
            for (int bucket = 0; data.available() > 0; bucket++) {
                bucket += readGap(data);
                readBucket(data, weights, bucket);
            }
            return new TagModel(weights, transitions);
        }
    }

    private static int readGap(DataInputStream data) throws IOException {
        int gap = 0;
        int part = data.readUnsignedByte();
        while (part == 0xFF) {
            gap += part;
            part = data.readUnsignedByte();
        }
        return gap + part;
    }

    private static void readBucket(DataInputStream data, byte[] weights, int bucket) throws IOException {
        int labels = data.readUnsignedShort();
        for (int label = 0; label < Labels.COUNT; label++) {
            if ((labels & 1 << label) != 0) {
                weights[bucket * STRIDE + label] = data.readByte();
            }
        }
    }
}
