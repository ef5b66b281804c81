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

/// Makes sources of Plausible.
public final class PlausibleFactory implements SourceFactory {
    private static final String SERVICE = "analytics";
    private static final String DOMAIN = "domain";
    static final String GOAL = "goal";
    private static final String KEY = "key";

    private final Web web;
    private final Function<String, Optional<String>> secrets;

    /// @param secrets the secret of a name "source/ID/NAME", if one was given
    public PlausibleFactory(Web web, Function<String, Optional<String>> secrets) {
        this.web = web;
        this.secrets = secrets;
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                PlausibleSource.KIND,
                "Pl",
                List.of(
                        SourceCatalog.Field.server(SERVICE, true, "https://plausible.io"),
                        new SourceCatalog.Field(DOMAIN, true, false, "altea.example"),
                        new SourceCatalog.Field(GOAL, false, false, "Purchase"),
                        new SourceCatalog.Field(KEY, true, true, "")));
    }

    /// No site can be guessed from a brand.
    @Override
    public List<SourceSettings> propose(Brand brand) {
        return List.of();
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        var base = Addresses.base(settings.parameter(SERVICE));
        if (base.isEmpty()) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, SERVICE);
        var key =
                secrets.apply("source/" + settings.id() + "/" + KEY).orElse("").strip();
        return new SourceCatalog.Made.Ready(new PlausibleSource(
                settings,
                base.get(),
                new PlausibleSource.Site(
                        settings.parameter(DOMAIN).strip(),
                        settings.parameter(GOAL).strip(),
                        key),
                web));
    }
}
