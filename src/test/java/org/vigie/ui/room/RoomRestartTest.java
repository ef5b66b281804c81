// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.plan.TestPlans;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.MasterKey;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRooms;

/// What a cell did on the screen is there after the program was closed, in both natures of rooms, on a real store.
@ExtendWith(FxTest.class)
class RoomRestartTest {
    private static final InstantSource CLOCK = InstantSource.fixed(TestRooms.NOW);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final byte[] key = key();
    private final Frame frame = TestRooms.frame();
    private final Events events = new Events();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"REAL", "EXERCISE"})
    void whatWasDoneIsThereAfterARestart(Nature nature) {
        var room = nature == Nature.REAL ? TestRooms.WATCH : TestRooms.EXERCISE;
        try (var store = open(nature)) {
            record(store, new Payload.PersonNoted(TestRooms.INES));
            store.onDuty().enter(TestRooms.INES.id(), new char[0]);
            record(store, new Payload.RoomOpened(room));
            try (var stand = show(store, room)) {
                act(stand);
            }
        }
        try (var store = open(nature)) {
            try (var stand = show(store, room)) {
                await().atMost(LONG)
                        .until(() -> stand.said().contains("Message d’attente")
                                && stand.said().contains("Geste commercial ?"));
                assertThat(stand.said()).contains("A-01", "avant 17:00", "En cours");
                stand.focus("#action-1").press("Enter");
                await().atMost(LONG).until(() -> stand.shows("#action-title"));
                assertThat(stand.text("#action-title")).isEqualTo("Message d’attente");
            }
            assertThat(store.journal().verify()).isInstanceOf(Verdict.Intact.class);
            assertThat(store.journal().standing(room.id(), Payload.class))
                    .allMatch(entry -> entry.nature() == nature)
                    .filteredOn(entry -> entry.author().isPresent())
                    .allMatch(entry -> entry.author().equals(Optional.of(TestRooms.INES.id())))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static void act(Stand stand) {
        await().atMost(LONG).until(() -> stand.said().contains("Aucune action dans cette salle."));
        stand.click("#action-give").focus("#action-title").type("Message d’attente");
        stand.focus("#hour").type("17:00").click("#answer");
        await().atMost(LONG).until(() -> stand.shows("#action-1"));
        stand.focus("#action-1").press("D");
        await().atMost(LONG).until(() -> stand.said().contains("En cours"));
        stand.click("#decision-ask")
                .focus("#question")
                .type("Geste commercial ?")
                .click("#answer");
        await().atMost(LONG).until(() -> stand.shows("#decide-1"));
    }

    private Store open(Nature nature) {
        var store = Store.open(
                new StoreFolder(folder),
                MasterKey.of(key.clone()),
                nature,
                CLOCK,
                events,
                new LocalAnalyst(new LanguageDetector()));
        store.openMentions();
        return store;
    }

    private static byte[] key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static void record(Store store, Payload payload) {
        store.acts(store.onDuty(), Optional.empty(), CLOCK).record(payload).join();
    }

    private Stand show(Store store, Room room) {
        var memory = TestRooms.open(room).room();
        var open = new OpenRoom(
                room,
                CLOCK,
                store.acts(store.onDuty(), Optional.of(room.id()), CLOCK),
                store.journal(),
                store.attachments(),
                store.mentions(),
                store.narratives(),
                store.quality(),
                store.topics(),
                store.sources(),
                memory.collector(),
                memory.alerting(),
                events);
        return Stand.show(frame, 1920 - 96, 1080 - 59 - 56, () -> (Parent) new RoomScreen(
                        open,
                        store.people(),
                        store.onDuty(),
                        TestPlans.shipped(),
                        frame,
                        Lanes.live(),
                        new RoomCards(() -> {}, () -> {}, () -> {}),
                        (_, _) -> {},
                        new TestDispatch())
                .node());
    }
}
