// SPDX-License-Identifier: Apache-2.0
package org.vigie.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the smallest sentiment model there is: every word has one score per class, and a text has their mean.
///
/// The bytes follow the protocol buffers of onnx.proto (ONNX 1.16, IR version 8): a Gather from a table of words,
/// then a ReduceMean over the words of the text.
final class TinyModel {
    private final Map<String, float[]> words = new LinkedHashMap<>();
    private final int classes;

    TinyModel(int classes) {
        this.classes = classes;
        words.put("[UNK]", new float[classes]);
    }

    TinyModel word(String word, float... scores) {
        words.put(word, scores);
        return this;
    }

    /// Writes `tokenizer.json` and `model.onnx`.
    void write(Path folder) throws IOException {
        var vocabulary = new StringBuilder();
        int id = 0;
        for (var word : words.keySet())
            vocabulary
                    .append(id == 0 ? "" : ",")
                    .append('"')
                    .append(word)
                    .append("\":")
                    .append(id++);
        Files.writeString(folder.resolve("tokenizer.json"), """
                {"version":"1.0","truncation":null,"padding":null,"added_tokens":[],
                 "normalizer":{"type":"Lowercase"},"pre_tokenizer":{"type":"Whitespace"},"post_processor":null,
                 "decoder":null,"model":{"type":"WordLevel","vocab":{%s},"unk_token":"[UNK]"}}""".formatted(vocabulary));
        Files.write(folder.resolve("model.onnx"), model());
    }

    private byte[] model() {
        var graph = new Message()
                .message(1, node("Gather", "table", "input_ids", "gathered"))
                .message(1, mean())
                .string(2, "tiny")
                .message(5, table())
                .message(11, value("input_ids", 7, "batch", "length"))
                .message(12, value("logits", 1, "batch", classes));
        var opset = new Message().string(1, "").number(2, 13);
        return new Message().number(1, 8).message(7, graph).message(8, opset).bytes();
    }

    private static Message node(String operator, String first, String second, String output) {
        return new Message()
                .string(1, first)
                .string(1, second)
                .string(2, output)
                .string(4, operator);
    }

    private static Message mean() {
        var axes = new Message().string(1, "axes").number(8, 1).number(20, 7);
        var keep = new Message().string(1, "keepdims").number(3, 0).number(20, 2);
        return new Message()
                .string(1, "gathered")
                .string(2, "logits")
                .string(4, "ReduceMean")
                .message(5, axes)
                .message(5, keep);
    }

    private Message table() {
        var floats = ByteBuffer.allocate(words.size() * classes * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (var row : words.values()) for (float score : row) floats.putFloat(score);
        return new Message()
                .number(1, words.size())
                .number(1, classes)
                .number(2, 1)
                .string(8, "table")
                .field(9, floats.array());
    }

    private static Message value(String name, int type, Object... dimensions) {
        var shape = new Message();
        for (var dimension : dimensions)
            shape.message(
                    1,
                    dimension instanceof Integer size
                            ? new Message().number(1, size)
                            : new Message().string(2, dimension.toString()));
        var tensor = new Message().number(1, type).message(2, shape);
        return new Message().string(1, name).message(2, new Message().message(1, tensor));
    }

    /// A message of protocol buffers.
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message string(int field, String value) {
            return field(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return field(field, value.bytes());
        }

        Message field(int field, byte[] value) {
            varint((long) field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while (rest > 0x7F) {
                out.write((int) ((rest & 0x7F) | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }
}
