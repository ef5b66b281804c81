// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Directory;
import org.vigie.core.directory.Listed;
import org.vigie.core.directory.Roster;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Summons;

/// Who a report can be sent to, as directory, roles and rota have it.
///
/// @param roles those who lead a role or stand in for it
/// @param onCall who is on call now
/// @param rooms the team rooms that are set up
record SitrepAudience(Roster roster, List<PersonId> roles, List<PersonId> onCall, List<Means> rooms) {
    static final SitrepAudience NOBODY =
            new SitrepAudience(new Roster(List.of(), Roster.USUAL_MONTHS), List.of(), List.of(), List.of());

    /// The lists that people choose from.
    enum Group {
        ROLES,
        LEVEL,
        ON_CALL,
        EVERYONE
    }

    /// Reads the journal: never on the screen's thread.
    static SitrepAudience read(OpenRoom room, People people, Dispatch dispatch) {
        var roles = new RoleBoard(room.journal(), room.room().id())
                .roles().stream().flatMap(SitrepAudience::holders).distinct().toList();
        return new SitrepAudience(
                new Directory(room.journal(), people).roster(),
                roles,
                OnCallAct.RotaKept.inForce(room.journal(), ZoneId.systemDefault())
                        .lineAt(room.clock().instant()),
                dispatch.rooms());
    }

    private static Stream<PersonId> holders(HeldRole held) {
        return Stream.concat(held.lead().stream(), held.deputy().stream());
    }

    /// Those of a list, by name.
    List<Listed> of(Group group, CrisisLevel level) {
        return roster.people().stream()
                .filter(entry -> switch (group) {
                    case ROLES -> roles.contains(entry.person().id());
                    case LEVEL ->
                        entry.contact().calledFrom().filter(level::isAtLeast).isPresent();
                    case ON_CALL -> onCall.contains(entry.person().id());
                    case EVERYONE -> true;
                })
                .toList();
    }

    /// The e-mail addresses of somebody: a report goes by nothing else.
    static List<Channel> mails(Listed entry) {
        return entry.contact().channels().stream()
                .filter(channel -> channel.kind() == ChannelKind.EMAIL)
                .limit(1)
                .toList();
    }

    static Summons summons(Listed entry) {
        return new Summons(entry.person().id(), mails(entry), List.of());
    }
}
