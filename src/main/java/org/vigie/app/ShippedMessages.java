// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageText;

/// The texts that come with the program, in both languages: those of each crisis plan, those of any crisis, then
/// answers to everyday complaints (`assets/messages`).
public final class ShippedMessages {
    private static final String FOLDER = "/org/vigie/assets/messages/";
    private static final List<String> FILES = List.of(
            "outage",
            "data-leak",
            "commercial-practice",
            "product",
            "people",
            "disinformation",
            "external",
            "any",
            "service");

    private ShippedMessages() {}

    /// Reads them; takes some milliseconds.
    public static List<Message> all() {
        return FILES.stream().flatMap(file -> read(file).stream()).toList();
    }

    private static List<Message> read(String name) {
        var file = FOLDER + name + ".txt";
        try (var stream = Objects.requireNonNull(ShippedMessages.class.getResourceAsStream(file), file)) {
            return MessageText.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The texts that come with the program cannot be read.", broken);
        }
    }
}
