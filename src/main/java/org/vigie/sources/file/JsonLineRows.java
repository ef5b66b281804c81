// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.source.Fault;
import org.vigie.sources.Json;

/// Rows of a file with one JSON object on each line; what is nested is named with dots ("author.name").
final class JsonLineRows implements Rows {
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 4;

    private final CountingStream counted;
    private final BufferedReader lines;
    private final List<String> columns;
    private long number;

    private JsonLineRows(CountingStream counted, BufferedReader lines, List<String> columns) {
        this.counted = counted;
        this.lines = lines;
        this.columns = columns;
    }

    /// @param columns the names whose values make the cells, in this order
    static JsonLineRows open(Path file, FileEncoding encoding, List<String> columns) throws IOException {
        var counted = new CountingStream(Files.newInputStream(file), Files.size(file));
        counted.skipNBytes(encoding.mark());
        var lines = new BufferedReader(new InputStreamReader(counted, encoding.charset()), 1 << 16);
        return new JsonLineRows(counted, lines, columns);
    }

    @Override
    public Optional<FileRow> next() throws IOException {
        while (true) {
            var line = line();
            if (line.isEmpty()) return Optional.empty();
            number++;
            var text = line.get();
            if (text.isBlank()) continue;
            if (text.length() > LONGEST) return Optional.of(FileRow.broken(number, Fault.TOO_LARGE, text));
            var values = values(text);
            if (values.isEmpty()) return Optional.of(FileRow.broken(number, Fault.MALFORMED, text));
            return Optional.of(new FileRow(
                    number,
                    columns.stream()
                            .map(column -> values.get().getOrDefault(column, ""))
                            .toList()));
        }
    }

    /// The values of a line by name; empty when it is no JSON object.
    static Optional<Map<String, String>> values(String line) {
        return Json.read(line).filter(JsonNode::isObject).map(object -> {
            var values = new LinkedHashMap<String, String>();
            flatten("", object, 1, values);
            return values;
        });
    }

    private static void flatten(String prefix, JsonNode object, int depth, Map<String, String> values) {
        object.properties().forEach(property -> {
            var name = prefix + property.getKey();
            var value = property.getValue();
            if (value.isValueNode() && !value.isNull()) values.put(name, value.asText());
            else if (value.isObject() && depth < DEEPEST) flatten(name + ".", value, depth + 1, values);
        });
    }

    /// A line without its end; of one that is far too long only the start is kept.
    private Optional<String> line() throws IOException {
        var line = new StringBuilder();
        int c = lines.read();
        if (c < 0) return Optional.empty();
        for (; c >= 0 && c != '\n'; c = lines.read()) if (line.length() <= LONGEST) line.append((char) c);
        return Optional.of(line.toString());
    }

    @Override
    public double share() {
        return counted.share();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
