// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Evidence;
import org.vigie.core.mention.Sighting;
import org.vigie.core.source.Cursor;
import org.vigie.core.source.Harvest;
import org.vigie.core.topic.QueryParser;
import org.vigie.store.StoreFolder;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.MasterKey;
import org.vigie.store.work.MentionStore;

/// The screen's state over the real store: what arrives waits, is counted, and comes when asked for.
class WatchOnStoreTest {
    @TempDir
    Path folder;

    private final WatchRoom room = new WatchRoom();
    private final TestLanes lanes = new TestLanes();
    private Disk disk;
    private MentionStore store;
    private WatchViewModel watch;

    @BeforeEach
    void open() throws Exception {
        disk = new Disk(folder, () -> room.now, room.events);
        store = MentionStore.open(
                new StoreFolder(folder),
                MasterKey.random(),
                disk,
                new MentionStore.Surroundings(
                        new LocalAnalyst(new LanguageDetector()),
                        List.of(),
                        new QueryParser(() -> room.now, ZoneId.of("Europe/Paris")),
                        () -> room.now,
                        room.events));
        var still = room.open(Nature.EXERCISE);
        var real = new OpenRoom(
                still.room(),
                still.clock(),
                still.acts(),
                still.journal(),
                still.attachments(),
                store.mentions(),
                store.narratives(),
                still.quality(),
                still.topics(),
                still.sources(),
                still.collector(),
                still.alerting(),
                room.events);
        watch = new WatchViewModel(
                real, TestReasons.PLAIN, lanes, ZoneId.of("Europe/Paris"), () -> new UUID(2, 2), _ -> {});
        watch.start();
        lanes.pass(Duration.ofSeconds(1));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
        disk.close();
    }

    private void bring(String text) throws Exception {
        var mention = room.say(text, 1).mention();
        var sighting = new Sighting(mention, new Evidence("text/plain", text.getBytes(StandardCharsets.UTF_8)));
        long before = store.mentions().newest();
        store.intake()
                .take(
                        mention.source(),
                        new Harvest.Ok(
                                List.of(sighting), List.of(), new Cursor(text), false, Optional.empty(), Map.of()));
        await().until(() -> store.mentions().newest() > before);
        watch.tick();
        lanes.pass(Duration.ofSeconds(2));
    }

    @Test
    void anEmptyRoomFillsAndThenNewMentionsWait() throws Exception {
        assertThat(watch.list().rowsProperty().get()).isEmpty();
        bring("La panne continue");
        assertThat(watch.list().rowsProperty().get()).hasSize(1);
        assertThat(watch.list().selected().map(f -> f.mention().text())).contains("La panne continue");
        bring("Encore une panne");
        assertThat(watch.list().rowsProperty().get())
                .as("nothing moves while one is chosen")
                .hasSize(1);
        assertThat(watch.waitingProperty().get()).isEqualTo(1);
        watch.bringNew();
        lanes.pass(Duration.ofSeconds(1));
        assertThat(watch.list().rowsProperty().get()).hasSize(2);
        assertThat(watch.list().selectedIndexProperty().get()).isEqualTo(1);
        assertThat(watch.volumeProperty().get().total()).isEqualTo(2);
    }
}
