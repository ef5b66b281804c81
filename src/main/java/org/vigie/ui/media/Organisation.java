// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Way;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.source.SourceKind;
import org.vigie.exercise.crowd.CalledAs;
import org.vigie.exercise.place.Accounts;

/// Whom the players speak for, by which accounts, and which of the invented papers are on air.
///
/// @param name may be empty
/// @param accounts of the room, those by which one posts; at least one
/// @param broadcasters names of televisions and radios
record Organisation(String name, List<Account> accounts, Set<String> broadcasters) {
    static final Organisation NOBODY = new Organisation("", List.of(Accounts.official("Organisation")), Set.of());

    private static final Set<Way> POSTS = EnumSet.of(Way.SIMULATED, Way.MASTODON, Way.BLUESKY);

    Organisation {
        accounts = List.copyOf(accounts);
        broadcasters = Set.copyOf(broadcasters);
    }

    /// Reads the journal: never on the screen's thread.
    static Organisation read(OpenRoom room) {
        var scenario = room.journal().standing(room.room().id(), ScenarioAct.FrameKept.class).reversed().stream()
                .findFirst()
                .map(entry -> ((ScenarioAct.FrameKept) entry.payload()).frame());
        var accounts = PublishAct.AccountsKept.inForce(room.journal()).stream()
                .filter(account -> isForPosts(account.way()))
                .collect(Collectors.toList());
        // an exercise that was prepared without one has it all the same
        if (accounts.stream().noneMatch(account -> account.way() == Way.SIMULATED))
            accounts.add(Accounts.official(handle(scenario, accounts)));
        return new Organisation(
                scenario.map(Scenario::organisation)
                        .filter(name -> !name.isBlank())
                        .or(() -> topic(room))
                        .orElse(""),
                accounts,
                scenario.map(Scenario::outlets).orElse(List.of()).stream()
                        .filter(one -> one.kind() == OutletKind.TELEVISION || one.kind() == OutletKind.RADIO)
                        .map(Outlet::name)
                        .collect(Collectors.toSet()));
    }

    private static Optional<String> topic(OpenRoom room) {
        return room.topics().all().stream().findFirst().map(topic -> topic.name());
    }

    private static String handle(Optional<Scenario> scenario, List<Account> accounts) {
        return accounts.stream()
                .findFirst()
                .map(account -> account.name().replaceFirst("^@", ""))
                .or(() -> scenario.map(CalledAs::of).map(CalledAs::tag))
                .orElse("Organisation");
    }

    /// Whether what goes this way is read in these media.
    static boolean isForPosts(Way way) {
        return POSTS.contains(way);
    }

    /// The account that answers a mention of this kind.
    Account answering(SourceKind kind) {
        return accounts.stream()
                .filter(account -> account.way().answers(kind))
                .findFirst()
                .orElseThrow();
    }

    /// The account for words that answer nobody.
    Account posting() {
        return accounts.getFirst();
    }
}
