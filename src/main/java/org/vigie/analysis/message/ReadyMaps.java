// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.vigie.core.message.MapText;
import org.vigie.core.message.MessageMap;

/// The message maps that come with the program, in both languages, for each crisis plan (`ready-maps.txt`).
public final class ReadyMaps {
    private ReadyMaps() {}

    /// Reads them; takes some milliseconds.
    public static List<MessageMap> load() {
        try (var stream = Objects.requireNonNull(ReadyMaps.class.getResourceAsStream("ready-maps.txt"))) {
            return MapText.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The message maps that come with the program cannot be read.", broken);
        }
    }
}
