// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.event.Events;
import org.vigie.core.funnel.Funnel;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.funnel.Reassurance;
import org.vigie.core.funnel.Step;
import org.vigie.core.funnel.TestFunnel;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Library;
import org.vigie.core.message.Tongue;
import org.vigie.store.key.MasterKey;

/// What was put in place at the steps of the funnel is there after a restart, in a real room and in an exercise.
class FunnelStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-14T14:00:00Z"));
    private static final RoomId ROOM = new RoomId(new UUID(2, 2));
    private static final PersonId INES = new PersonId(new UUID(0, 1));
    private static final PersonId PAUL = new PersonId(new UUID(0, 2));

    private final MasterKey key = MasterKey.random();

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"REAL", "EXERCISE"})
    void everythingIsThereAfterARestart(Nature nature) {
        var direction = UsualRoles.DIRECTION.id();
        var words = Words.of(TestFunnel.CART);
        Funnel before;
        try (var store = open(nature)) {
            append(store, INES, new MessageAct.Kept(List.of(TestFunnel.CART)));
            append(store, INES, new ApprovalAct.Submitted(List.of(words), List.of(direction)));
            append(store, PAUL, new ApprovalAct.Signed(List.of(words), direction, false, Optional.empty(), ""));
            append(store, INES, new FunnelAct.TextPut(Step.CART, words));
            append(store, INES, new FunnelAct.StepCharged(Step.CART, Charge.of(PAUL)));
            append(
                    store,
                    INES,
                    new FunnelAct.ObjectionKept(
                            new ObjectionId(new UUID(7, 7), 1), Tongue.FR, "Cher ?", Optional.of(words.message())));
            var taken = append(store, INES, new FunnelAct.TextTaken(Step.CART, Tongue.FR, "trop tôt"));
            append(store, INES, new Payload.Undone(taken.ref()));
            before = funnel(store);
            assertThat(before.at(TestFunnel.CART_FR)).isInstanceOf(Reassurance.On.class);
        }
        try (var store = open(nature)) {
            var after = funnel(store);
            assertThat(after.at(TestFunnel.CART_FR))
                    .isInstanceOfSatisfying(
                            Reassurance.On.class,
                            on -> assertThat(on.text().message()).isEqualTo(TestFunnel.CART));
            assertThat(after.owners()).isEqualTo(before.owners());
            assertThat(after.objections()).isEqualTo(before.objections());
        }
    }

    private static Funnel funnel(Store store) {
        var library = new Library(store.journal(), ROOM, List.of());
        var shelf = library.shelf();
        return Funnel.fold(
                store.journal().standing(ROOM, FunnelAct.class), shelf, library.approvals(shelf), CLOCK.instant());
    }

    private static Entry append(Store store, PersonId by, Payload payload) {
        return store.journal()
                .append(new Draft(Optional.of(by), Optional.of(ROOM), CLOCK.instant(), List.of(), payload))
                .join();
    }

    private Store open(Nature nature) {
        return Store.open(new StoreFolder(root), key, nature, CLOCK, new Events(), mention -> {
            throw new AssertionError("no mention comes in here");
        });
    }
}
