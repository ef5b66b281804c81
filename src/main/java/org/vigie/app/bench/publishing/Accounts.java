// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.net.ProxySelector;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Mail;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Channels;
import org.vigie.core.publish.Readers;
import org.vigie.core.publish.Way;
import org.vigie.http.Web;
import org.vigie.publish.Line;
import org.vigie.publish.bluesky.BlueskyChannel;
import org.vigie.publish.mail.MailChannel;
import org.vigie.publish.mastodon.MastodonChannel;
import org.vigie.publish.room.TeamRoomChannel;
import org.vigie.publish.statuspage.StatuspageChannel;
import org.vigie.publish.webhook.WebhookChannel;

/// One account of each kind at the servers of this machine, and the program's own channels to them.
final class Accounts implements Channels, AutoCloseable {
    static final int READERS = 12;
    private static final MailChannel.Pace PACE = new MailChannel.Pace(4, Duration.ZERO);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /// In a hundred, as texts of a room go: most are posts.
    private static final List<Way> MIX = IntStream.range(0, 20)
            .mapToObj(i -> i < 6
                    ? Way.MASTODON
                    : i < 11
                            ? Way.BLUESKY
                            : i < 14 ? Way.WEBHOOK : i < 16 ? Way.SLACK : i < 18 ? Way.STATUSPAGE : Way.MAIL)
            .toList();

    private final Web web = new Web("Vigie/bench", ProxySelector.getDefault());
    private final Map<String, String> secrets = new HashMap<>();
    private final String site;
    private final Mail mail;
    private final Readers readers = new Readers(IntStream.range(0, READERS)
            .mapToObj(i -> "r" + i + "@altea.example")
            .toList());

    /// @param http the port of the platforms
    /// @param smtp the port of the mail server
    Accounts(int http, int smtp) {
        site = "http://127.0.0.1:" + http + "/";
        mail = new Mail("127.0.0.1", smtp, Encryption.NONE, "", "vigie@altea.example");
        for (var way : Way.values()) secrets.put(id(way).secret(), "jeton");
        secrets.put(id(Way.SLACK).secret(), site + "room");
        secrets.put(id(Way.MAIL).secret(Readers.SECRET), readers.lines());
    }

    private static AccountId id(Way way) {
        return new AccountId(new UUID(0xacc, way.ordinal()));
    }

    /// Where this sending goes.
    Account forNumber(int number) {
        var way = MIX.get(number % MIX.size());
        boolean isList = way == Way.MAIL;
        return new Account(
                id(way),
                way,
                "@mesure." + way,
                address(way),
                isList ? READERS : 0,
                isList ? Optional.of(readers.seal()) : Optional.empty());
    }

    private String address(Way way) {
        return switch (way) {
            case MASTODON -> site + "mastodon";
            case WEBHOOK -> site + "hook";
            case STATUSPAGE -> site + "page";
            case MAIL -> "https://altea.example/stop";
            default -> site;
        };
    }

    @Override
    public Optional<Channel> to(Account account) {
        var line = new Line(web, PATIENCE, true);
        var secret = account.id().secret();
        return switch (account.way()) {
            case MASTODON ->
                Optional.of(new MastodonChannel(account, () -> find(secret).orElse(""), line));
            case BLUESKY -> Optional.of(new BlueskyChannel(account, this::find, secrets::put, line));
            case WEBHOOK ->
                Optional.of(new WebhookChannel(account, () -> find(secret).orElse(""), line));
            case SLACK ->
                Optional.of(new TeamRoomChannel(account, () -> find(secret).orElse(""), line));
            case STATUSPAGE ->
                Optional.of(new StatuspageChannel(account, () -> find(secret).orElse(""), line));
            case MAIL -> Optional.of(new MailChannel(account, () -> mail, this::find, PATIENCE, PACE));
            default -> Optional.empty();
        };
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public void close() {
        web.close();
    }
}
