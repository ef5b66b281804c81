// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import java.util.List;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// One kind of source: what it needs, what it proposes for a brand, and how it is made. Each platform has one, and the
/// program's parts list names it.
public interface SourceFactory {
    SourceCatalog.KindProfile profile();

    /// Sources of this kind filled in for this brand; empty where a person must look for an address first.
    List<SourceSettings> propose(Brand brand);

    /// Makes the working source. Settings are of this kind, and every required field is filled.
    SourceCatalog.Made make(SourceSettings settings);
}
