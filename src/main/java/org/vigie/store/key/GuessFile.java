// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many wrong words were said in a row, beside the keyring: two lines of text, a number and the end of a pause.
///
/// It holds no secret. Where it can't be read or written people are let in by the right words all the same.
final class GuessFile {
    private static final Logger LOG = LoggerFactory.getLogger(GuessFile.class);

    private final Path file;
    private Patience latest = Patience.FRESH;

    GuessFile(Path file) {
        this.file = file;
    }

    Patience read() {
        if (!Files.exists(file)) return latest;
        try {
            var lines = Files.readAllLines(file);
            var until = lines.size() > 1 ? Optional.of(Instant.parse(lines.get(1))) : Optional.<Instant>empty();
            return new Patience(Integer.parseInt(lines.getFirst()), until);
        } catch (IOException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            LOG.warn("The count of wrong words in {} is not read: {}", file, broken.getMessage());
            return latest;
        }
    }

    void write(Patience patience) {
        latest = patience;
        var text = patience.wrong() + patience.until().map(end -> "\n" + end).orElse("");
        try {
            KeyFile.writeDurably(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notKept) {
            LOG.warn("The count of wrong words is kept until the end of this process only: {}", notKept.getMessage());
        }
    }

    void forget() {
        latest = Patience.FRESH;
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            write(Patience.FRESH);
        }
    }
}
