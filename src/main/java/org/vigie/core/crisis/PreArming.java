// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.crisis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.alert.AlertId;

/// The cell is getting ready: sources are asked faster, people on duty are warned, who to mobilise is laid out.
///
/// @param because the alert that armed it
/// @param functions who to mobilise first
public record PreArming(Instant since, Optional<AlertId> because, List<String> functions) {
    public PreArming {
        functions = List.copyOf(functions);
    }
}
