// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The texts that the simulated public is made of (`assets/crowd`).
final class Texts {
    private static final String FOLDER = "/org/vigie/assets/";

    private Texts() {}

    static List<String> lines(String... files) {
        return Stream.of(files).flatMap(file -> read(file).stream()).toList();
    }

    private static List<String> read(String file) {
        var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(FOLDER + file), file);
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.readAllLines();
        } catch (IOException broken) {
            throw new UncheckedIOException("The words of the simulated public cannot be read.", broken);
        }
    }
}
