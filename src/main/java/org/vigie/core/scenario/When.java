// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

import java.util.List;

/// On what conditions an inject is played at its time; a late condition plays it late.
///
/// @param all whether all must hold; otherwise one is enough
public record When(boolean all, List<Condition> conditions) {
    public static final When ALWAYS = new When(true, List.of());

    public When {
        conditions = List.copyOf(conditions);
    }
}
