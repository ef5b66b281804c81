// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mention;

/// Reads mentions as they come in. Pure, deterministic, safe for many threads.
@FunctionalInterface
public interface Analyst {
    Analysis analyse(Mention mention);
}
