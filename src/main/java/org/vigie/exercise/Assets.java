// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The texts that the demonstration is made of (`assets/demo`).
final class Assets {
    private static final String FOLDER = "/org/vigie/assets/demo/";

    private Assets() {}

    static List<String> lines(String... files) {
        return Stream.of(files).flatMap(file -> read(file).stream()).toList();
    }

    private static List<String> read(String file) {
        var stream = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + file), file);
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.readAllLines();
        } catch (IOException broken) {
            throw new UncheckedIOException("The demonstration's texts cannot be read.", broken);
        }
    }
}
