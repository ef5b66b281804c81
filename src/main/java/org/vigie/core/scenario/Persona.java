// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// Somebody invented who speaks in injects.
///
/// @param handle of the simulated account, without `@`; may be empty
/// @param voice how they speak, for whoever writes or plays them
/// @param reach followers or readers
public record Persona(String id, String name, String handle, String voice, long reach, Disposition disposition) {
    public Persona {
        if (reach < 0) throw new IllegalArgumentException("Nobody has fewer than no readers.");
    }
}
