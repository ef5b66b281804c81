// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Playback.Taking;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.event.Events;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.CrisisAct.LevelDecided;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.TriageState;

/// An exercise made of a real room: the same story, and nobody's name.
class ForkOnStoreTest {
    private static final List<String> ORIGINALS = List.of(
            "Inès",
            "Carpentier",
            "CARPENTIER",
            "Paul Santoni",
            "Santoni",
            "Léa Martin",
            "lea_m",
            "nico92",
            "nico@exemple.fr",
            "06 12 34 56 78",
            "+33 6 11 22 33 44",
            "forum.example");

    @TempDir
    Path folder;

    private PlayedRoom room;

    @BeforeEach
    void record() throws Exception {
        room = new PlayedRoom(folder);
        room.at(1);
        var ways = List.of(
                new Channel(ChannelKind.EMAIL, "nico@exemple.fr"),
                new Channel(ChannelKind.MOBILE, "+33 6 11 22 33 44"));
        room.record(
                new DirectoryAct.ContactKept(Contact.of(PlayedRoom.PAUL.id()).reachedBy(ways)));
        room.at(5);
        var first = room.record(line("Inès Carpentier a joint M. SANTONI au 06 12 34 56 78, d’après @lea_m"));
        room.said(1, "lea_m", "Léa Martin", "Merci à Inès du SAV, mais ma box redémarre, cc @nico92", 1);
        room.said(2, "nico92", "Nicolas", "Écrivez-moi : nico@exemple.fr ou https://forum.example/lea_m", 0);
        room.at(10);
        room.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, PlayedRoom.PAUL.id()));
        room.record(new RestrictedAct.Noted(List.of(UsualRoles.LEGAL.id()), line("Secret de Santoni")));
        room.record(level(CrisisLevel.ALERT));
        room.record(new Payload.LinePinned(first.ref(), true));
        room.record(new Payload.MentionsAssigned(List.of(PlayedRoom.key(1)), Optional.of(PlayedRoom.PAUL.id())));
        room.record(new Payload.MentionsTriaged(List.of(PlayedRoom.key(2)), TriageState.IN_PROGRESS, Optional.empty()));
        room.at(20);
        room.record(level(CrisisLevel.CRISIS));
        room.undoLast();
        room.at(30);
        room.record(level(CrisisLevel.MAJOR_CRISIS));
        room.at(40);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static LevelDecided level(CrisisLevel level) {
        return new LevelDecided(level, "Santoni le demande", Optional.empty(), Optional.empty());
    }

    private static Payload.Logged line(String text) {
        return new Payload.Logged(LogType.FACT, text, Optional.empty());
    }

    private static Instant minute(int minute) {
        return PlayedRoom.T0.plusSeconds(60L * minute);
    }

    @Test
    void takesWhatWasKnownThenUnderOtherNames() {
        var player = room.replays().open(PlayedRoom.ROOM);
        Room made;
        Taking taking;
        try {
            player.seek(minute(25)).join();
            taking = player.taking().join();
            assertThat(taking.mentions()).isEqualTo(2);
            assertThat(taking.withheld()).isEqualTo(1);
            assertThat(taking.people()).isEqualTo(4);
            made = player.fork().join();
            assertThat(made.nature()).isEqualTo(Nature.EXERCISE);
        } finally {
            player.close();
        }
        assertThat(room.store.rooms().all()).contains(made);
        try (var fork = room.store.openExercise(made.id(), room.clock(), new Events(), room.analyst)) {
            var entries = new ArrayList<Entry>();
            fork.recount(entries::add);
            assertThat(entries).allMatch(entry -> entry.nature() == Nature.EXERCISE);
            assertThat(entries.get(1).payload())
                    .isEqualTo(new ExerciseAct.ForkedFrom(PlayedRoom.ROOM.id(), minute(25), taking.entries()));
            var course = Course.read(fork.journal(), made.id());
            assertThat(course.isPrepared()).isTrue();
            assertThat(course.running()).isFalse();
            assertThat(course.standing().orElseThrow().at()).isEqualTo(Duration.ofMinutes(25));
            for (var original : ORIGINALS) assertThat(entries.toString()).doesNotContain(original);
            assertThat(entries.toString())
                    .doesNotContain(PlayedRoom.INES.id().toString())
                    .doesNotContain(PlayedRoom.PAUL.id().toString());

            var crisis = new CrisisDesk(fork.journal(), made.id());
            assertThat(crisis.level()).isEqualTo(CrisisLevel.ALERT);
            var pinned = (Payload.LinePinned) fork.journal()
                    .standing(made.id(), Payload.LinePinned.class)
                    .getFirst()
                    .payload();
            assertThat(fork.journal().find(pinned.line()).orElseThrow().payload())
                    .isInstanceOf(Payload.Logged.class);
            var players = fork.people().all();
            assertThat(players)
                    .hasSize(2)
                    .extracting(person -> person.function())
                    .containsExactlyInAnyOrder("Communication", "Juridique");
            var paul = players.stream()
                    .filter(person -> person.function().equals("Juridique"))
                    .findFirst()
                    .orElseThrow();
            assertThat(fork.journal().standing(made.id(), RoleAct.SeatTaken.class))
                    .extracting(Entry::payload)
                    .containsExactly(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, paul.id()));

            var rows = fork.mentions().find(Search.EVERYTHING, 0, 10).rows();
            assertThat(rows).hasSize(2);
            for (var row : rows) {
                var proof = new String(
                        fork.mentions()
                                .evidence(row.mention().key())
                                .orElseThrow()
                                .bytes(),
                        StandardCharsets.UTF_8);
                for (var original : ORIGINALS) assertThat(row.mention() + proof).doesNotContain(original);
                assertThat(row.mention().times().effective()).isEqualTo(minute(5));
            }
            assertThat(rows)
                    .anyMatch(row -> row.triage().assignee().equals(Optional.of(paul.id())))
                    .anyMatch(row -> row.triage().state() == TriageState.IN_PROGRESS)
                    .anyMatch(row -> row.mention().text().contains("ma box redémarre"));
        }
    }

    @Test
    void namesThatWereLearntLaterAndThoseOfBeforeAreExchangedToo() throws Exception {
        room.at(41);
        room.record(line("Claire Dubreuil rappelle M. Bonelli, Zoé Karlin a posté"));
        room.at(50);
        var paul = PlayedRoom.PAUL;
        room.record(new Payload.PersonNoted(new Person(paul.id(), "Paul Bonelli", paul.function(), "PB")));
        room.record(
                new Payload.PersonNoted(new Person(new PersonId(new UUID(0, 3)), "Claire Dubreuil", "Presse", "CD")));
        room.said(3, "zk", "Zoé Karlin", "Toujours en panne", 0);
        room.at(60);
        var player = room.replays().open(PlayedRoom.ROOM);
        Room made;
        try {
            player.seek(minute(45)).join();
            var taking = player.taking().join();
            assertThat(taking.mentions()).isEqualTo(2);
            assertThat(taking.people()).isEqualTo(6);
            made = player.fork().join();
        } finally {
            player.close();
        }
        try (var fork = room.store.openExercise(made.id(), room.clock(), new Events(), room.analyst)) {
            assertThat(fork.people().all()).hasSize(2);
            var lines = fork.journal().standing(made.id(), Payload.Logged.class).stream()
                    .map(entry -> entry.payload().toString())
                    .toList();
            assertThat(lines).hasSize(2).anyMatch(text -> text.contains("rappelle M. "));
            for (var original : List.of("Claire", "Dubreuil", "Bonelli", "Santoni", "Zoé", "Karlin"))
                assertThat(lines.toString()).doesNotContainIgnoringCase(original);
        }
    }
}
