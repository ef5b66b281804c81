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

/// Makes sources of Matomo.
public final class MatomoFactory implements SourceFactory {
    private static final String SERVICE = "analytics";
    private static final String NUMBER = "site";
    private static final String TOKEN = "token";

    private final Web web;
    private final Function<String, Optional<String>> secrets;

    /// @param secrets the secret of a name "source/ID/NAME", if one was given
    public MatomoFactory(Web web, Function<String, Optional<String>> secrets) {
        this.web = web;
        this.secrets = secrets;
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

    /// No site can be guessed from a brand.
    @Override
    public List<SourceSettings> propose(Brand brand) {
        return List.of();
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        var base = Addresses.base(settings.parameter(SERVICE));
        if (base.isEmpty()) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, SERVICE);
        var number = settings.parameter(NUMBER).strip();
        if (!number.matches("\\d{1,9}")) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, NUMBER);
        var token = secrets.apply("source/" + settings.id() + "/" + TOKEN)
                .orElse("")
                .strip();
        return new SourceCatalog.Made.Ready(new MatomoSource(settings, base.get(), number, token, web));
    }
}
