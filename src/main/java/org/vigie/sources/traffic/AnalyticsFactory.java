// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.http.Web;
import org.vigie.sources.SourceFactory;

/// Makes sources of one service of web analytics, which stands at an address of its own.
abstract class AnalyticsFactory implements SourceFactory {
    static final String SERVICE = "analytics";

    private final Web web;
    private final Function<String, Optional<String>> secrets;

    /// @param secrets the secret of a name "source/ID/NAME", if one was given
    AnalyticsFactory(Web web, Function<String, Optional<String>> secrets) {
        this.web = web;
        this.secrets = secrets;
    }

    /// No site can be guessed from a brand.
    @Override
    public final List<SourceSettings> propose(Brand brand) {
        return List.of();
    }

    @Override
    public final SourceCatalog.Made make(SourceSettings settings) {
        return Addresses.base(settings.parameter(SERVICE))
                .map(base -> make(settings, base, web))
                .orElseGet(() -> new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, SERVICE));
    }

    /// @param base address of the service
    abstract SourceCatalog.Made make(SourceSettings settings, String base, Web web);

    /// Empty if none was given.
    final String secret(SourceSettings settings, String name) {
        return secrets.apply("source/" + settings.id() + "/" + name).orElse("").strip();
    }
}
