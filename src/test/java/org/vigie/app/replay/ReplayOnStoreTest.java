// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Playback.Kind;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.CrisisAct.LevelDecided;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.mention.TriageState;

/// A room is recorded hour by hour; then it is played back, and shows at each hour what it showed then.
class ReplayOnStoreTest {
    @TempDir
    Path folder;

    private PlayedRoom room;

    @BeforeEach
    void open() {
        room = new PlayedRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static LevelDecided level(CrisisLevel level) {
        return new LevelDecided(level, "Le volume monte", Optional.empty(), Optional.empty());
    }

    private static Payload.Logged line(String text) {
        return new Payload.Logged(LogType.FACT, text, Optional.empty());
    }

    /// What a room's journal comes to, in words: who, when, what.
    private static List<String> fold(Journal journal, RoomId id) {
        return journal.standing(id, Payload.class).stream()
                .filter(entry -> !(entry.payload() instanceof Payload.RoomOpened))
                .map(ReplayOnStoreTest::told)
                .toList();
    }

    private static String told(Entry entry) {
        // entries are named by their place, which is another one in another journal
        var what = switch (entry.payload()) {
            case Payload.LinePinned(var _, boolean pinned) -> "pinned " + pinned;
            case Payload.Undone _ -> "undone";
            default -> entry.payload().toString();
        };
        return entry.author() + " " + entry.occurredAt() + " " + entry.recordedAt() + " " + what;
    }

    private static void bring(Player player, Instant at) {
        player.seek(at).join();
    }

    @Test
    void showsAtEachHourWhatTheRoomShowedThen() throws Exception {
        var folds = new ArrayList<List<String>>();
        room.at(5);
        var first = room.record(line("Premier signalement"));
        room.said(1, "lea_m", "Léa Martin", "La box redémarre en boucle", 1);
        folds.add(fold(room.store.journal(), PlayedRoom.ROOM.id()));
        room.at(10);
        room.record(level(CrisisLevel.ALERT));
        room.record(new Payload.LinePinned(first.ref(), true));
        room.record(new Payload.MentionsTriaged(List.of(PlayedRoom.key(1)), TriageState.IN_PROGRESS, Optional.empty()));
        room.said(2, "nico92", "Nicolas", "voyant rouge depuis ce matin", 0);
        room.said(1, "lea_m", "Léa Martin", "La box redémarre en boucle", 40);
        folds.add(fold(room.store.journal(), PlayedRoom.ROOM.id()));
        room.at(20);
        room.record(level(CrisisLevel.CRISIS));
        room.undoLast();
        room.removed(2);
        room.record(line("Faux départ"));
        folds.add(fold(room.store.journal(), PlayedRoom.ROOM.id()));
        room.at(30);
        room.record(level(CrisisLevel.CRISIS));
        room.at(60);

        var player = room.replays().open(PlayedRoom.ROOM);
        try {
            assertThat(player.start()).isEqualTo(PlayedRoom.T0);
            assertThat(player.marks()).extracting(mark -> mark.kind()).containsExactly(Kind.LEVEL, Kind.LEVEL);
            assertThat(player.marks().getLast().at()).isEqualTo(PlayedRoom.T0.plusSeconds(1800));
            assertThat(fold(player.room().journal(), player.room().room().id()))
                    .hasSize(2)
                    .allMatch(told -> told.contains("PersonNoted"));
            assertThat(player.room().mentions().size()).isZero();
            for (int i = 0; i < folds.size(); i++) {
                bring(player, PlayedRoom.T0.plusSeconds(60L * List.of(5, 10, 20).get(i)));
                var shown = player.room();
                assertThat(fold(shown.journal(), shown.room().id())).isEqualTo(folds.get(i));
            }
            var later = player.room();
            assertThat(new CrisisDesk(later.journal(), later.room().id()).level())
                    .isEqualTo(CrisisLevel.ALERT);
            assertThat(later.mentions().one(PlayedRoom.key(2)).orElseThrow().deletedAt())
                    .isPresent();

            bring(player, PlayedRoom.T0.plusSeconds(900));
            var back = player.room();
            assertThat(back.room().id()).isNotEqualTo(later.room().id());
            assertThat(fold(back.journal(), back.room().id())).isEqualTo(folds.get(1));
            assertThat(back.mentions().one(PlayedRoom.key(2)).orElseThrow().deletedAt())
                    .isEmpty();
            var read = back.mentions().one(PlayedRoom.key(1)).orElseThrow();
            assertThat(read.mention().engagement().likes()).isEqualTo(40);
            assertThat(read.triage().state()).isEqualTo(TriageState.IN_PROGRESS);
            assertThat(back.mentions().readings(PlayedRoom.key(1))).hasSize(2);
            bring(player, PlayedRoom.T0.plusSeconds(360));
            var feed = player.present().feed();
            assertThat(feed.progress(PlayedRoom.T0.plusSeconds(360))).isEqualTo(1);
            assertThat(feed.progress(PlayedRoom.T0.plusSeconds(1200)))
                    .as("a part of what was known later")
                    .isStrictlyBetween(0.0, 1.0);
            assertThat(player.progress()).isEqualTo(1);
            assertThat(player.room()
                            .mentions()
                            .one(PlayedRoom.key(1))
                            .orElseThrow()
                            .mention()
                            .engagement()
                            .likes())
                    .isEqualTo(1);
        } finally {
            player.close();
        }
    }

    @Test
    void playsOnAtAThousandTimesTheSpeedAndStopsAtTheEnd() {
        room.at(10);
        room.record(level(CrisisLevel.ALERT));
        room.at(15);
        var wall = new AtomicReference<>(PlayedRoom.T0.plusSeconds(900));
        var player = new Replays(room.store, room.analyst, wall::get).open(PlayedRoom.ROOM);
        try {
            player.setSpeed(1000);
            player.play();
            assertThat(player.isPlaying()).isTrue();
            wall.set(PlayedRoom.T0.plusMillis(900_600));
            await().atMost(Duration.ofSeconds(20)).until(() -> level(player) == CrisisLevel.ALERT);
            wall.set(PlayedRoom.T0.plusSeconds(910));
            await().atMost(Duration.ofSeconds(20)).until(() -> !player.isPlaying());
            assertThat(player.now()).isEqualTo(player.end());
        } finally {
            player.close();
        }
    }

    private static CrisisLevel level(Player player) {
        var shown = player.room();
        return new CrisisDesk(shown.journal(), shown.room().id()).level();
    }

    @Test
    void takesNothingInAndSaysSo() {
        room.at(10);
        room.record(line("Premier signalement"));
        var player = room.replays().open(PlayedRoom.ROOM);
        try {
            var tried = new ArrayList<String>();
            player.onRefused(() -> tried.add("refused"));
            bring(player, player.end());
            OpenRoom shown = player.room();
            long before = shown.journal().size();
            assertThatThrownBy(() ->
                            shown.acts().record(line("Réécrire l’histoire")).join())
                    .hasRootCauseInstanceOf(Acts.PlayedBack.class);
            assertThatThrownBy(() -> shown.acts().undoLast().join()).hasRootCauseInstanceOf(Acts.PlayedBack.class);
            var draft = new Draft(
                    Optional.empty(), Optional.of(shown.room().id()), room.at(11), List.of(), line("Par derrière"));
            assertThatThrownBy(() -> shown.journal().append(draft).join())
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseInstanceOf(Acts.PlayedBack.class);
            assertThat(tried).hasSize(2);
            assertThat(shown.journal().size()).isEqualTo(before);
            assertThat(shown.room().nature()).isEqualTo(Nature.REPLAY);
            assertThat(shown.journal().standing(shown.room().id(), Payload.class))
                    .allMatch(entry -> entry.nature() == Nature.REPLAY);
            assertThatThrownBy(() -> room.store.playBack(draft, room.at(12)).join())
                    .hasRootCauseInstanceOf(IllegalStateException.class);
        } finally {
            player.close();
        }
    }

    @Test
    void withholdsWhatOnlyARoleReadsFromWhoeverDoesNotHoldItNow() {
        var legal = UsualRoles.LEGAL.id();
        room.at(5);
        room.record(new RoleAct.SeatTaken(legal, Seat.LEAD, PlayedRoom.INES.id()));
        room.record(new RestrictedAct.Noted(List.of(legal), line("Assignation reçue")));
        room.at(10);
        room.record(new RoleAct.SeatTaken(legal, Seat.LEAD, PlayedRoom.PAUL.id()));
        var player = room.replays().open(PlayedRoom.ROOM);
        try {
            // Inès held the role at that hour, and holds it no longer
            bring(player, PlayedRoom.T0.plusSeconds(400));
            assertThat(secrets(player)).allMatch(entry -> entry.payload() instanceof Payload.Withheld);
            room.store.onDuty().lock(false);
            room.store.onDuty().enter(PlayedRoom.PAUL.id(), new char[0]);
            assertThat(secrets(player)).hasSize(1).allMatch(entry -> entry.payload() instanceof RestrictedAct.Noted);
        } finally {
            player.close();
        }
    }

    private static List<Entry> secrets(Player player) {
        var shown = player.room();
        return shown.journal().standing(shown.room().id(), RestrictedAct.Noted.class);
    }

    @Test
    void leavesNoFolderBehindWhenItIsLeftOrWasKilled() throws Exception {
        room.at(10);
        room.record(line("Premier signalement"));
        var left = folder.resolve("replays").resolve("killed").resolve("journal.mv.db");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "left by a kill");
        var player = room.replays().open(PlayedRoom.ROOM);
        assertThat(left).doesNotExist();
        bring(player, player.end());
        bring(player, player.start());
        assertThat(folder.resolve("replays")).isNotEmptyDirectory();
        player.close();
        assertThat(folder.resolve("replays")).isEmptyDirectory();
    }
}
