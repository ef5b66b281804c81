// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.topic.Brand;
import org.vigie.http.Web;
import org.vigie.sources.Keywords;
import org.vigie.sources.SourceFactory;

/// Makes sources of Bluesky.
public final class BlueskyFactory implements SourceFactory {
    private static final String KEYWORDS = "keywords";
    private static final String ACCOUNT = "account";
    private static final String PASSWORD = "password";
    private static final String SERVER = "server";
    private static final String STREAM = "stream";
    private static final String USUAL_SERVER = "https://bsky.social";
    private static final String USUAL_STREAM = "wss://jetstream2.us-east.bsky.network/subscribe";
    private static final String VIEW = "https://public.api.bsky.app";

    private final Web web;
    private final InstantSource clock;
    private final Function<String, Optional<String>> secrets;
    private final BiConsumer<String, String> keepSecret;
    private final String view;

    /// @param secrets the secret of a name "source/ID/NAME", if one was given
    /// @param keepSecret keeps a session under such a name, so that no login is needed after a restart
    public BlueskyFactory(
            Web web,
            InstantSource clock,
            Function<String, Optional<String>> secrets,
            BiConsumer<String, String> keepSecret) {
        this(web, clock, secrets, keepSecret, VIEW);
    }

    /// @param view address of the public AppView, without a path
    BlueskyFactory(
            Web web,
            InstantSource clock,
            Function<String, Optional<String>> secrets,
            BiConsumer<String, String> keepSecret,
            String view) {
        this.web = web;
        this.clock = clock;
        this.secrets = secrets;
        this.keepSecret = keepSecret;
        this.view = view;
    }

    @Override
    public SourceCatalog.KindProfile profile() {
        return new SourceCatalog.KindProfile(
                PostAddress.KIND,
                "Bl",
                List.of(
                        new SourceCatalog.Field(KEYWORDS, true, false, "Altéa Télécom, #AltéaPanne"),
                        new SourceCatalog.Field(ACCOUNT, false, false, "cellule.bsky.social"),
                        new SourceCatalog.Field(PASSWORD, false, true, ""),
                        SourceCatalog.Field.server(SERVER, false, USUAL_SERVER),
                        new SourceCatalog.Field(STREAM, false, false, USUAL_STREAM)));
    }

    @Override
    public List<SourceSettings> propose(Brand brand) {
        var words = Stream.concat(
                        brand.words().stream(), brand.hashtags().stream().map(tag -> "#" + tag))
                .collect(Collectors.joining("\n"));
        if (Keywords.of(words).isEmpty()) return List.of();
        return List.of(new SourceSettings(
                new SourceId(UUID.randomUUID()), PostAddress.KIND, "Bluesky", Map.of(KEYWORDS, words), false, true));
    }

    @Override
    public SourceCatalog.Made make(SourceSettings settings) {
        var keywords = Keywords.of(settings.parameter(KEYWORDS));
        if (keywords.isEmpty()) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, KEYWORDS);
        var stream = or(settings.parameter(STREAM), USUAL_STREAM);
        if (!stream.matches("wss?://.+")) return new SourceCatalog.Made.Refused(Fault.BAD_SETTINGS, STREAM);
        var places = new BlueskySource.Places(stream, view);
        return new SourceCatalog.Made.Ready(
                new BlueskySource(settings, keywords, places, session(settings), web, clock));
    }

    private Optional<Session> session(SourceSettings settings) {
        var name = settings.parameter(ACCOUNT).strip().replaceFirst("^@", "");
        var password = secrets.apply(secret(settings, PASSWORD)).orElse("");
        if (name.isEmpty() || password.isEmpty()) return Optional.empty();
        var server = or(settings.parameter(SERVER), USUAL_SERVER).replaceFirst("/+$", "");
        var account = new Session.Account(server, name, password, kept(secret(settings, "session")));
        return Optional.of(new Session(web, account, settings.allowPrivate()));
    }

    private Session.Kept kept(String name) {
        return new Session.Kept() {
            @Override
            public Optional<String> read() {
                return secrets.apply(name);
            }

            @Override
            public void write(String value) {
                keepSecret.accept(name, value);
            }
        };
    }

    private static String secret(SourceSettings settings, String name) {
        return "source/" + settings.id() + "/" + name;
    }

    private static String or(String given, String usual) {
        return given.isBlank() ? usual : given.strip();
    }
}
