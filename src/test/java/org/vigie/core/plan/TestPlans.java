// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The plans that come with the program, for tests.
public final class TestPlans {
    public static final List<String> CODES =
            List.of("outage", "data-leak", "commercial-practice", "product", "people", "disinformation", "external");

    private TestPlans() {}

    public static List<CrisisPlan> shipped() {
        return CODES.stream().map(TestPlans::shipped).toList();
    }

    static CrisisPlan shipped(String code) {
        var file = "/org/vigie/assets/plans/" + code + ".txt";
        try (var stream = Objects.requireNonNull(TestPlans.class.getResourceAsStream(file), file)) {
            return PlanText.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .plan()
                    .orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
