// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// The kinds of sources that a room which is played back may have had, to be named. None of them can be asked.
///
/// @param known where each kind may come from
record PlayedCatalog(List<SourceCatalog> known) implements SourceCatalog {
    PlayedCatalog {
        known = List.copyOf(known);
    }

    @Override
    public List<KindProfile> kinds() {
        return known.stream().flatMap(one -> one.kinds().stream()).toList();
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return List.of();
    }

    @Override
    public Made make(SourceSettings settings) {
        return new Made.Refused(Fault.UNKNOWN_KIND, settings.kind().code());
    }
}
