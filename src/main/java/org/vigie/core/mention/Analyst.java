// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// Reads mentions as they come in. Pure, deterministic, safe for many threads.
@FunctionalInterface
public interface Analyst {
    Analysis analyse(Mention mention);

    /// Names the engines, models and taxonomy behind it; changes whenever the same mention could get another
    /// tone or other categories. Known mentions are then read again.
    default String version() {
        return "";
    }
}
