// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Scenario;

/// The complete scenarios that come with the program, in both languages (`assets/scenarios`).
public final class ShippedScenarios {
    /// Their ids, which are the names of their files; the same in both languages.
    public static final List<String> NAMES =
            List.of("altea-box7", "data-leak", "dark-pattern", "product-recall", "forged-document", "user-community");

    private static final String FOLDER = "/org/vigie/assets/scenarios/";

    private ShippedScenarios() {}

    /// Reads those of every language; takes some milliseconds.
    public static List<Scenario> all() {
        return Stream.of(Tongue.values()).flatMap(t -> of(t).stream()).toList();
    }

    /// Reads those of one language.
    public static List<Scenario> of(Tongue language) {
        return NAMES.stream().map(name -> read(name, language)).toList();
    }

    /// Reads the one of this name; empty for a name that none has.
    public static Optional<Scenario> find(String name, Tongue language) {
        return NAMES.contains(name) ? Optional.of(read(name, language)) : Optional.empty();
    }

    private static Scenario read(String name, Tongue language) {
        return switch (ScenarioFile.read(bytes(name, language))) {
            case Reading.Read(var scenario, var _) -> scenario;
            case Reading.Refused refused -> throw new IllegalStateException(name + ": " + refused);
        };
    }

    static byte[] bytes(String name, Tongue language) {
        var file = FOLDER + language.code() + "/" + name + ".json";
        try (var stream = Objects.requireNonNull(ShippedScenarios.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The scenarios that come with the program cannot be read.", broken);
        }
    }
}
