// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.publish;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.RoomId;
import org.vigie.core.customer.Correspondence;
import org.vigie.core.customer.Correspondence.Drawn;
import org.vigie.core.customer.Mailing;
import org.vigie.core.customer.Register;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Message;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Channels;
import org.vigie.core.publish.Readers;
import org.vigie.core.publish.Way;
import org.vigie.http.Web;
import org.vigie.publish.Line;
import org.vigie.publish.bluesky.BlueskyChannel;
import org.vigie.publish.mail.MailChannel;
import org.vigie.publish.mastodon.MastodonChannel;
import org.vigie.publish.page.PageChannel;
import org.vigie.publish.room.TeamRoomChannel;
import org.vigie.publish.statuspage.StatuspageChannel;
import org.vigie.publish.webhook.WebhookChannel;

/// The channels of the accounts that stand in the settings of this station, with their secrets from the keyring.
///
/// @param journal of the station
/// @param web made when it is first needed
/// @param shipped the texts that come with the program
public record StationChannels(Journal journal, Keyring keyring, Supplier<Web> web, Supplier<List<Message>> shipped)
        implements Channels {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Override
    public Optional<Channel> to(Account account) {
        return PublishAct.AccountsKept.inForce(journal).contains(account) ? channel(account) : drawn(account);
    }

    /// The way to a list that was drawn from the register of a room.
    private Optional<Channel> drawn(Account account) {
        if (account.way() != Way.MAIL || account.list().isEmpty()) return Optional.empty();
        var lists = Correspondence.lists(journal.standing(CustomerAct.ListDrawn.class));
        return Optional.ofNullable(lists.get(account.id()))
                .flatMap(list -> list.room().map(room -> mail(account, () -> readers(list, room))));
    }

    private Readers readers(Drawn list, RoomId room) {
        return Mailing.readers(Register.fold(journal.standing(room, CustomerAct.class)), list.references());
    }

    private Channel mail(Account account, Supplier<Readers> readers) {
        return new MailChannel(
                account,
                () -> DirectoryAct.ChannelsKept.inForce(journal).mail(),
                keyring::secret,
                PATIENCE,
                MailChannel.Pace.USUAL,
                readers);
    }

    private Optional<Channel> channel(Account account) {
        Supplier<String> secret = () -> keyring.secret(account.id().secret()).orElse("");
        return switch (account.way()) {
            case MASTODON -> Optional.of(new MastodonChannel(account, secret, line()));
            case BLUESKY -> Optional.of(new BlueskyChannel(account, keyring::secret, keyring::putSecret, line()));
            case SLACK, MATTERMOST, TEAMS -> Optional.of(new TeamRoomChannel(account, secret, line()));
            case STATUSPAGE -> Optional.of(new StatuspageChannel(account, secret, line()));
            case WEBHOOK -> Optional.of(new WebhookChannel(account, secret, line().inHouse()));
            case MAIL ->
                Optional.of(mail(
                        account,
                        () -> Readers.of(keyring.secret(account.id().secret(Readers.SECRET))
                                .orElse(""))));
            case PAGE ->
                Optional.of(PageChannel.of(
                        account,
                        ZoneId.systemDefault(),
                        new PageSearch(journal, shipped.get()),
                        keyring::secret,
                        () -> line().inHouse()));
            case SIMULATED -> Optional.empty();
        };
    }

    private Line line() {
        return new Line(web.get(), PATIENCE, false);
    }
}
