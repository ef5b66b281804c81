// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.traffic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceSettings;
import org.vigie.http.Web;

/// Makes sources of Matomo.
public final class MatomoFactory extends AnalyticsFactory {
    private static final String NUMBER = "site";
    private static final String TOKEN = "token";

    /// @param secrets the secret of a name "source/ID/NAME", if one was given
    public MatomoFactory(Web web, Function<String, Optional<String>> secrets) {
        super(web, secrets);
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                MatomoSource.KIND,
                "Mo",
                List.of(
                        SourceCatalog.Field.server(SERVICE, true, "https://matomo.altea.example"),
                        new SourceCatalog.Field(NUMBER, true, false, "1"),
                        new SourceCatalog.Field(TOKEN, false, true, "")));
    }

    @Override
    SourceCatalog.Made make(SourceSettings settings, String base, Web web) {
        var number = settings.parameter(NUMBER).strip();
        if (!number.matches("\\d{1,9}")) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, NUMBER);
        return new SourceCatalog.Made.Ready(new MatomoSource(settings, base, number, secret(settings, TOKEN), web));
    }
}
