// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;

/// Makes sources of Plausible.
public final class PlausibleFactory extends AnalyticsFactory {
    private static final String DOMAIN = "domain";
    static final String GOAL = "goal";
    private static final String KEY = "key";

    /// @param secrets the secret of a name "source/ID/NAME", if one was given
    public PlausibleFactory(Web web, Function<String, Optional<String>> secrets) {
        super(web, secrets);
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

    @Override
    SourceCatalog.Made make(SourceSettings settings, String base, Web web) {
        return new SourceCatalog.Made.Ready(new PlausibleSource(
                settings,
                base,
                new PlausibleSource.Site(
                        settings.parameter(DOMAIN).strip(),
                        settings.parameter(GOAL).strip(),
                        secret(settings, KEY)),
                web));
    }
}
