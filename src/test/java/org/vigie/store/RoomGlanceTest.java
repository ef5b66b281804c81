// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Nature;
import org.vigie.store.key.MasterKey;

class RoomGlanceTest {
    private static final Room WATCH = room(1, "Surveillance Altéa", Nature.REAL);
    private static final Room PRACTICE = room(2, "Box 7 : panne et rumeur 🔥", Nature.EXERCISE);

    private final MasterKey key = MasterKey.random();

    @TempDir
    Path root;

    private static Room room(long number, String title, Nature nature) {
        var opened = Instant.parse("2026-09-22T14:02:00.123456789Z");
        return new Room(new RoomId(new UUID(7, number)), title, "2026-00" + number, nature, opened);
    }

    private RoomGlance glance() {
        return new RoomGlance(new StoreFolder(root), key);
    }

    private Path file() {
        return new StoreFolder(root).glance();
    }

    @Test
    void givesWhatWasKeptLastAndInItsOrder() {
        assertThat(glance().read()).isEmpty();
        glance().keep(List.of(WATCH));
        glance().keep(List.of(PRACTICE, WATCH));
        assertThat(glance().read()).contains(List.of(PRACTICE, WATCH));
        glance().keep(List.of());
        assertThat(glance().read()).contains(List.of());
    }

    @Test
    void saysNothingInPlainWords() throws IOException {
        glance().keep(List.of(WATCH));
        var bytes = new String(Files.readAllBytes(file()), StandardCharsets.UTF_8);
        assertThat(bytes).doesNotContain("Surveillance", "2026-001");
    }

    @Test
    void isNoneUnderAnotherKeyOrWhenChangedOrTorn() throws IOException {
        glance().keep(List.of(WATCH));
        assertThat(new RoomGlance(new StoreFolder(root), MasterKey.random()).read())
                .isEmpty();
        var whole = Files.readAllBytes(file());
        for (int length : new int[] {0, 4, 12, whole.length - 1}) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            assertThat(glance().read()).as("%d bytes", length).isEmpty();
        }
        var changed = whole.clone();
        changed[changed.length - 1] ^= 1;
        Files.write(file(), changed);
        assertThat(glance().read()).isEmpty();
    }

    @Test
    void followsTheJournalAndWritesOnlyWhatIsNew() throws IOException {
        var told = new ArrayList<>(List.of(WATCH));
        var rooms = new GlancedRooms(() -> List.copyOf(told), glance());
        assertThat(rooms.all()).containsExactly(WATCH);
        var first = Files.readAllBytes(file());
        rooms.all();
        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        told.addFirst(PRACTICE);
        rooms.all();
        assertThat(glance().read()).contains(List.of(PRACTICE, WATCH));
    }

    @Test
    void anOldOneDoesNotOutliveAFailureToKeepTheNew() throws IOException {
        glance().keep(List.of(WATCH));
        Files.createDirectories(root.resolve("rooms.part/in the way"));
        glance().keep(List.of(PRACTICE));
        assertThat(glance().read()).isEmpty();
    }
}
