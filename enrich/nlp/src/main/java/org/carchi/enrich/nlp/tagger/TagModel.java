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

/** Learned weights of one byte each, read from a file that a training has written. */
final class TagModel implements Weights {
    static final String FILE = "model/names.bin";

    private static final int MAGIC = 0x43415243;
    private static final int CELLS = Labels.COUNT * Labels.COUNT;

    private final PackedWeights weights;
    private final int[] transitions;

    private TagModel(PackedWeights weights, int[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
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
        PackedWeights packed = new PackedWeights();
        for (int i = 0; i < weights.length; i++) {
            packed.set(i / Labels.COUNT, i % Labels.COUNT, Math.round(weights[i] * scale));
        }
        int[] scaled = new int[CELLS];
        for (int i = 0; i < CELLS; i++) {
            scaled[i] = Math.round(transitions[i] * scale);
        }
        return new TagModel(packed, scaled);
    }

    @Override
    public void addTo(int[] features, int count, int[] scores, int at) {
        weights.addTo(features, count, scores, at);
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
            labels |= weights.get(bucket, label) == 0 ? 0 : 1 << label;
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
                data.writeByte(weights.get(bucket, label));
            }
        }
    }

    static TagModel read(byte[] file) throws IOException {
        try (DataInputStream data = new DataInputStream(
                new ByteArrayInputStream(new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes()))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("it is no model of this program");
            }
            int[] transitions = new int[CELLS];
            for (int i = 0; i < CELLS; i++) {
                transitions[i] = data.readShort();
            }
            PackedWeights weights = new PackedWeights();
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

    private static void readBucket(DataInputStream data, PackedWeights weights, int bucket) throws IOException {
        int labels = data.readUnsignedShort();
        for (int label = 0; label < Labels.COUNT; label++) {
            if ((labels & 1 << label) != 0) {
                weights.set(bucket, label, data.readByte());
            }
        }
    }
}
