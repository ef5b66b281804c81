// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigie.core.message.Tongue;

/// Cases and phrases of a drill as a file that people read (`assets/drills`):
///
/// ```
/// # a comment
/// [case box-rumour] A rumour of a leak
/// brief: What happened.
/// fact: 1 VERIFIED | What is known. | By what.
/// ```
///
/// A block opens with its kind, its name and, perhaps, a title. Every line after it says something under a key; bars
/// part what it says. A line `+ …` goes on with the last one in a new paragraph.
public record Sheet(List<Block> blocks) {
    private static final String FOLDER = "/org/vigie/assets/drills/";
    private static final Pattern HEAD = Pattern.compile("\\[([a-z]+) ([A-Za-z0-9_ -]+)]\\s*(.*)");
    private static final Pattern LINE = Pattern.compile("([a-z]+): (.+)");

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /// What stands under one heading.
    public record Block(String kind, String name, String title, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }

        /// What all lines of this key say, in their order.
        public List<Line> all(String key) {
            return lines.stream().filter(line -> line.key().equals(key)).toList();
        }

        /// What its first line of this key says.
        public Optional<String> find(String key) {
            return all(key).stream().findFirst().map(Line::said);
        }

        /// What its first line of this key says.
        ///
        /// @throws IllegalArgumentException where there is none
        public String one(String key) {
            return find(key)
                    .orElseThrow(() -> new IllegalArgumentException("[" + kind + " " + name + "] lacks " + key + "."));
        }
    }

    public record Line(String key, String said) {
        /// What stands between the bars.
        public List<String> parts() {
            return Arrays.stream(said.split("\\|")).map(String::strip).toList();
        }
    }

    /// The blocks of this kind, in their order.
    public List<Block> all(String kind) {
        return blocks.stream().filter(block -> block.kind().equals(kind)).toList();
    }

    /// The one block of this kind and name.
    ///
    /// @throws IllegalArgumentException where there is none
    public Block one(String kind, String name) {
        return all(kind).stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no [" + kind + " " + name + "]."));
    }

    /// Reads one that comes with the program; takes some milliseconds.
    public static Sheet load(Tongue language, String name) {
        var file = FOLDER + language.code() + "/" + name + ".txt";
        try (var stream = Objects.requireNonNull(Sheet.class.getResourceAsStream(file), file)) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The drills that come with the program cannot be read.", broken);
        }
    }

    /// @throws IllegalArgumentException for a line that can't be read, with its words
    public static Sheet read(String file) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<Line>();
        Optional<Block> open = Optional.empty();
        for (var line : file.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            var head = HEAD.matcher(line);
            var said = LINE.matcher(line);
            if (head.matches()) {
                open.ifPresent(block -> blocks.add(filled(block, lines)));
                lines.clear();
                open = Optional.of(new Block(head.group(1), head.group(2), head.group(3), List.of()));
            } else if (line.startsWith("+ ") && !lines.isEmpty()) {
                var last = lines.removeLast();
                lines.add(new Line(last.key(), last.said() + "\n\n" + line.substring(2)));
            } else if (said.matches() && open.isPresent()) lines.add(new Line(said.group(1), said.group(2)));
            else throw new IllegalArgumentException("Not a line of a drill: " + line);
        }
        open.ifPresent(block -> blocks.add(filled(block, lines)));
        return new Sheet(blocks);
    }

    private static Block filled(Block block, List<Line> lines) {
        return new Block(block.kind(), block.name(), block.title(), lines);
    }
}
