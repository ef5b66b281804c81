// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.key;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.vigie.core.json.PlainObject;
import org.vigie.files.WholeFiles;

/// `keyring.json`: the slots of a store, and nothing that opens them.
final class KeyFile {
    private static final int VERSION = 1;

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// The slots as they stand. Throws [BrokenKeyring] for a file that is not one.
    List<Slot> read() throws IOException {
        var slots = new ArrayList<Slot>();
        try {
            var json = PlainObject.read(Files.readString(file));
            if (json.number("version").orElse(0) != VERSION) throw new BrokenKeyring(file, "it is of another version");
            for (var slot : json.objects("slots")) slots.add(slot(slot));
        } catch (IllegalArgumentException broken) {
            throw new BrokenKeyring(file, String.valueOf(broken.getMessage()));
        }
        if (slots.isEmpty()) throw new BrokenKeyring(file, "it has no slot");
        return List.copyOf(slots);
    }

    /// Replaces the file, whole or not at all, and on the disk before this returns.
    void write(List<Slot> slots) throws IOException {
        var writer = new ObjectMapper();
        var json = writer.createObjectNode().put("version", VERSION);
        var array = json.putArray("slots");
        for (var slot : slots)
            array.addObject()
                    .put("kind", slot.kind().name())
                    .put("memoryKib", slot.cost().memoryKib())
                    .put("passes", slot.cost().passes())
                    .put("lanes", slot.cost().lanes())
                    .put("salt", slot.salt())
                    .put("nonce", slot.nonce())
                    .put("wrapped", slot.wrapped());
        Files.createDirectories(file.getParent());
        WholeFiles.write(file, writer.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    }

    static void writeDurably(Path path, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
    }

    private static Slot slot(PlainObject json) {
        return new Slot(
                Slot.Kind.valueOf(json.text("kind").orElse("")),
                new Slot.Cost(
                        json.number("memoryKib").orElse(0),
                        json.number("passes").orElse(0),
                        json.number("lanes").orElse(0)),
                bytes(json, "salt"),
                bytes(json, "nonce"),
                bytes(json, "wrapped"));
    }

    private static byte[] bytes(PlainObject json, String name) {
        var text = json.text(name).orElseThrow(() -> new IllegalArgumentException("a slot without " + name));
        return Base64.getDecoder().decode(text);
    }
}
