// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.source;

import java.util.List;
import java.util.Optional;

/// The sources configured in a room, as the journal tells them, and where each stopped reading.
public interface Sources {
    List<SourceSettings> all();

    Cursor cursor(SourceId id);

    Optional<SourceHealth.Counts> counts(SourceId id);
}
