// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.PlanText;

/// The crisis plans that come with the program, one per kind of crisis (`assets/plans`).
public final class ShippedPlans {
    private static final String FOLDER = "/org/vigie/assets/plans/";
    private static final List<String> CODES =
            List.of("outage", "data-leak", "commercial-practice", "product", "people", "disinformation", "external");

    private ShippedPlans() {}

    /// Reads them; takes some milliseconds.
    public static List<CrisisPlan> all() {
        return CODES.stream().map(ShippedPlans::read).toList();
    }

    private static CrisisPlan read(String code) {
        var file = FOLDER + code + ".txt";
        try (var stream = Objects.requireNonNull(ShippedPlans.class.getResourceAsStream(file), file)) {
            var reading = PlanText.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return reading.plan().orElseThrow(() -> new IllegalStateException(file + ": " + reading.flaws()));
        } catch (IOException broken) {
            throw new UncheckedIOException("The plans that come with the program cannot be read.", broken);
        }
    }
}
