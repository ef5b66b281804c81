// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.app.StationDoor.Opening;
import org.vigie.app.command.CliTexts;
import org.vigie.core.cell.Keyring.Protection;
import org.vigie.core.cell.Room;
import org.vigie.core.mention.Analyst;

class ComingStationTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z"));
    private static final Analyst NO_ANALYST = _ -> {
        throw new AssertionError("no mention comes in here");
    };

    private final CompletableFuture<Wiring> coming = new CompletableFuture<>();

    @TempDir
    Path folder;

    private StationDoor door() {
        var texts = new CliTexts(Locale.FRENCH);
        var account = folder.resolve("account");
        return new StationDoor(folder.resolve("data"), account, CLOCK, texts, new KeptEngine(account), NO_ANALYST);
    }

    private static OpenStation opened(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).station();
    }

    @Test
    void questionsAndDoorsWaitForTheStoreButNotWhoIsOnDuty() {
        var door = door();
        var station = new ComingStation(coming, CompletableFuture.completedFuture(Optional.empty())).station(door);
        assertThat(station.duty().person()).isEmpty();
        var rooms = CompletableFuture.supplyAsync(station.rooms()::all);
        var protection = CompletableFuture.supplyAsync(station.keyring()::protection);
        var opened = station.doors().openWatch("Altéa", List.of(), List.of());
        assertThat(opened).isNotDone();
        assertThat(rooms).isNotDone();

        var underWay = door.openBeside();
        assertThat(underWay.byItself().join()).isTrue();
        try (var parts = new Wiring(opened(underWay.outcome().join()), Optional.empty())) {
            coming.complete(parts);
            assertThat(opened.join().room().title()).isEqualTo("Altéa");
            assertThat(protection.join()).isEqualTo(Protection.ACCOUNT);
            assertThat(rooms.join()).hasSizeLessThan(2);
            assertThat(station.rooms().all()).extracting(Room::title).containsExactly("Altéa");
            assertThat(station.duty().person()).isPresent();
        }
    }

    @Test
    void aStoreThatNobodyLookedIntoClosesAndOpensAgain() {
        for (int start = 0; start < 2; start++) {
            var underWay = door().openBeside();
            underWay.goOn();
            try (var parts = new Wiring(opened(underWay.outcome().join()), Optional.empty())) {
                assertThat(parts.station().people().all()).hasSize(1);
            }
        }
    }

    @Test
    void theRoomsOfTheLastTimeAreThereBeforeTheStoreIs() {
        try (var parts = new Wiring(opened(door().openBeside().outcome().join()), Optional.empty())) {
            parts.station().doors().openWatch("Altéa", List.of(), List.of()).join();
        }

        var door = door();
        var underWay = door.openBeside();
        var screens = new ComingStation(coming, underWay.glance());
        var station = screens.station(door);
        assertThat(station.rooms().all()).extracting(Room::title).containsExactly("Altéa");
        assertThat(underWay.outcome()).isNotDone();

        underWay.goOn();
        try (var parts = new Wiring(opened(underWay.outcome().join()), Optional.empty())) {
            parts.station().doors().openWatch("Novalie", List.of(), List.of()).join();
            coming.complete(parts);
            assertThat(station.rooms().all()).extracting(Room::title).containsExactly("Novalie", "Altéa");
        }
    }

    @Test
    void aFolderInUseIsSaid() {
        var first = opened(door().openBeside().outcome().join());
        var second = door().openBeside();
        assertThat(second.outcome().join()).isInstanceOf(Opening.NotOpened.class);
        first.store().close();
        first.close();
    }
}
