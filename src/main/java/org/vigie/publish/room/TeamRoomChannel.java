// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.room;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.Way;
import org.vigie.publish.Line;
import org.vigie.publish.Receipts;
import org.vigie.publish.TeamRooms;

/// Posts internal notes to an incoming webhook of Slack, Mattermost or Teams Workflows. None tells a message identifier
/// nor knows a note again: an unanswered one is not known.
public final class TeamRoomChannel implements Channel {
    /// Workflows take 28 KB.
    private static final int MOST_TEAMS_BYTES = 28 << 10;

    private final Means room;
    private final Supplier<String> address;
    private final Line line;

    /// @param account of a team room
    /// @param address secret, for whoever knows it may post; empty if there is none
    /// @throws IllegalArgumentException for an account of another kind
    public TeamRoomChannel(Account account, Supplier<String> address, Line line) {
        this.room = means(account.way());
        this.address = address;
        this.line = TeamRooms.isOfTheHouse(room) ? line.inHouse() : line;
    }

    private static Means means(Way way) {
        return switch (way) {
            case SLACK -> Means.SLACK;
            case MATTERMOST -> Means.MATTERMOST;
            case TEAMS -> Means.TEAMS;
            case MASTODON, BLUESKY, MAIL, PAGE, STATUSPAGE, WEBHOOK, SIMULATED ->
                throw new IllegalArgumentException("No team room: " + way);
        };
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        return List.of(tell(text(parcel.sending()), now));
    }

    /// Says in the room, plainly, that it is a test: there is no quieter way.
    @Override
    public Receipt probe(Instant now) {
        return tell(TeamRooms.TEST, now);
    }

    private static String text(Sending sending) {
        return sending.subject().isBlank() ? sending.words() : sending.subject() + " — " + sending.words();
    }

    private Receipt tell(String text, Instant now) {
        if (address.get().isBlank()) return new Receipt.Refused(Ground.SETTINGS, "");
        var question = TeamRooms.question(room, address.get().strip(), text);
        if (room == Means.TEAMS && question.bytes() > MOST_TEAMS_BYTES)
            return new Receipt.Refused(Ground.TOO_LONG, question.bytes() + " / " + MOST_TEAMS_BYTES);
        return Receipts.of(
                line.ask(question, now),
                now,
                page -> TeamRooms.took(room, page)
                        ? new Receipt.Sent("", "")
                        : new Receipt.Unknown(page.body().excerpt()));
    }
}
