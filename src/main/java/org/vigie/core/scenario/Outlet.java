// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// An invented medium.
///
/// @param reach readers, listeners or viewers
public record Outlet(String id, String name, OutletKind kind, long reach) {
    public Outlet {
        if (reach < 0) throw new IllegalArgumentException("No medium has fewer than no readers.");
    }
}
