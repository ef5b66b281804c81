// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// A catalogue that is made beside the first window; whoever asks first waits for it.
record AwaitedCatalog(Later<SourceCatalog> coming) implements SourceCatalog {
    @Override
    public List<KindProfile> kinds() {
        return coming.get().kinds();
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return coming.get().propose(brand);
    }

    @Override
    public Made make(SourceSettings settings) {
        return coming.get().make(settings);
    }
}
