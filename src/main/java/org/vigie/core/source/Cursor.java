// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

/// Where a source stopped reading: opaque to everyone but the source that wrote it.
public record Cursor(String value) {
    /// Nothing was ever read.
    public static final Cursor START = new Cursor("");

    public boolean isStart() {
        return value.isEmpty();
    }
}
