// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.propagation;

/// One number by which a scenario acts on the model.
///
/// @param source where it was measured, in the cell's words; blank: a hypothesis, not measured
public record Coefficient(Scenario scenario, Lever lever, double value, String source) {
    public Coefficient {
        if (!lever.admits(value))
            throw new IllegalArgumentException(
                    "%s is between %s and %s.".formatted(lever, lever.least(), lever.most()));
        source = source.strip();
    }

    public boolean hasSource() {
        return !source.isEmpty();
    }
}
