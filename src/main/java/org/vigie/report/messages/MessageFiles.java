// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.report.messages.Reading.Remark;
import org.vigie.report.messages.Reading.Trouble;

/// Writes texts into files and reads them out of files. Reading takes nothing in: what can't be read is told, row by
/// row.
public final class MessageFiles {
    /// Larger files are no library of texts.
    public static final int MOST_BYTES = 16 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTICE = "notice";
    private static final String TEXTS = "texts";

    private MessageFiles() {}

    /// How texts are written down.
    public enum Format {
        JSON,
        CSV,
        DOCX;

        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// By the ending of a file's name.
        public static Optional<Format> of(String file) {
            var name = file.toLowerCase(Locale.ROOT);
            if (name.endsWith(".docm")) return Optional.of(DOCX);
            for (var format : values()) if (name.endsWith("." + format.ending())) return Optional.of(format);
            return Optional.empty();
        }
    }

    /// @param mark says that the texts come from a room that is not real; empty for a real one
    public static void write(Format format, List<Message> messages, Optional<String> mark, OutputStream out)
            throws IOException {
        var rows = messages.stream().map(MessageFields::of).toList();
        switch (format) {
            case CSV -> MessageTables.write(rows, mark, out);
            case DOCX -> MessageDocuments.write(rows, mark, out);
            case JSON -> out.write(json(rows, mark));
        }
    }

    /// @param fresh names a text that has no name, in its language
    public static Reading read(Format format, byte[] bytes, Function<Tongue, MessageId> fresh) {
        if (bytes.length > MOST_BYTES) return new Reading.Unreadable(Trouble.TOO_LARGE);
        if (format == Format.DOCX) {
            var found = MessageDocuments.read(bytes);
            return found.trouble().<Reading>map(Reading.Unreadable::new).orElseGet(() -> messages(found.rows(), fresh));
        }
        var text = decoded(bytes);
        return (format == Format.CSV ? MessageTables.read(text) : objects(text))
                .map(rows -> messages(rows, fresh))
                .orElseGet(() -> new Reading.Unreadable(Trouble.NOT_TEXTS));
    }

    private static Reading messages(List<Map<String, String>> rows, Function<Tongue, MessageId> fresh) {
        if (rows.isEmpty()) return new Reading.Unreadable(Trouble.NOT_TEXTS);
        var messages = new ArrayList<Message>();
        var remarks = new ArrayList<Remark>();
        var known = new HashSet<MessageId>();
        for (int at = 0; at < rows.size(); at++) {
            try {
                var message = MessageFields.message(rows.get(at), fresh);
                if (known.add(message.id())) messages.add(message);
                else
                    remarks.add(
                            new Remark(at + 1, MessageFields.ID, message.id().toString()));
            } catch (MessageFields.Wrong wrong) {
                remarks.add(wrong.in(at + 1));
            }
        }
        return new Reading.Read(messages, remarks);
    }

    private static byte[] json(List<Map<String, String>> rows, Optional<String> mark) throws IOException {
        var filled = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var some = new LinkedHashMap<>(row);
            some.values().removeIf(String::isEmpty);
            filled.add(some);
        }
        var file = new LinkedHashMap<String, Object>();
        mark.ifPresent(words -> file.put(NOTICE, words));
        file.put(TEXTS, filled);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    /// The objects of the list "texts", or of a list that is the whole file.
    private static Optional<List<Map<String, String>>> objects(String text) {
        try {
            var whole = JSON.readTree(text);
            var list = whole.isArray() ? whole : whole.path(TEXTS);
            if (!list.isArray()) return Optional.empty();
            var rows = new ArrayList<Map<String, String>>();
            for (var each : list) rows.add(row(each));
            return Optional.of(rows);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, String> row(JsonNode object) {
        var row = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(member -> MessageFields.named(member.getKey())
                        .ifPresent(name -> row.put(name, member.getValue().asText())));
        return row;
    }

    /// UTF-8, or what old spreadsheets write on Windows.
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
