// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;

/// A catalogue that is made beside the first window; whoever asks first waits for it.
record AwaitedCatalog(CompletableFuture<SourceCatalog> coming) implements SourceCatalog {
    @Override
    public List<KindProfile> kinds() {
        return coming.join().kinds();
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        return coming.join().propose(brand);
    }

    @Override
    public Made make(SourceSettings settings) {
        return coming.join().make(settings);
    }
}
