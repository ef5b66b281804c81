// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.CrisisAct.LevelDecided;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.mention.TriageState;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.exercise.retold.Retold;
import org.vigie.exercise.retold.Suspect;
import org.vigie.exercise.retold.Swap;
import org.vigie.exercise.retold.Wish;
import org.vigie.exercise.scenario.ScenarioFile;

/// A scenario told after a real room in a store: what happened, and nobody's name.
class KeptRoomsTest {
    private static final List<String> ORIGINALS = List.of(
            "Inès",
            "Carpentier",
            "Santoni",
            "Léa Martin",
            "lea_m",
            "nico92",
            "Nicolas",
            "nico@exemple.fr",
            "06 12 34 56 78",
            "forum.example",
            "Zorvexa",
            "zorvexa",
            "Secret",
            "14/10/2026",
            "Lyon");

    @TempDir
    Path folder;

    private PlayedRoom room;

    @BeforeEach
    void record() throws Exception {
        room = new PlayedRoom(folder);
        room.at(1);
        room.said(
                1,
                "lea_m",
                "Léa Martin",
                "Merci à Inès de Zorvexa, ma box redémarre à Lyon, cc @nico92 #ZorvexaBug",
                900);
        room.said(2, "nico92", "Nicolas", "Écrivez-moi : nico@exemple.fr ou https://forum.example/lea_m ${cle}", 0);
        room.said(3, "tom", "Tom", "Rien à signaler", 0);
        room.at(5);
        room.record(new Payload.Logged(
                LogType.CALL, "La préfecture a joint M. SANTONI au 06 12 34 56 78 le 14/10/2026", Optional.empty()));
        room.record(new RoleAct.SeatTaken(UsualRoles.LEGAL.id(), Seat.LEAD, PlayedRoom.PAUL.id()));
        room.record(new RestrictedAct.Noted(
                List.of(UsualRoles.LEGAL.id()), new Payload.Logged(LogType.CALL, "Secret de Dupuy", Optional.empty())));
        room.record(new Payload.MentionsTriaged(
                List.of(PlayedRoom.key(1), PlayedRoom.key(2)), TriageState.IN_PROGRESS, Optional.empty()));
        room.at(25);
        room.record(level(CrisisLevel.CRISIS));
        room.at(60);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static LevelDecided level(CrisisLevel level) {
        return new LevelDecided(level, "Santoni le demande", Optional.empty(), Optional.empty());
    }

    private static String said(String key, Object... values) {
        var texts = ResourceBundle.getBundle("org.vigie.i18n.scenario", Locale.FRENCH);
        return new MessageFormat(texts.getString(key), Locale.FRENCH).format(values);
    }

    private KeptRooms rooms() {
        return new KeptRooms(room.store, room.analyst, room.clock(), Optional::empty);
    }

    private Retold retold(int mentions) {
        return retold("Zorvexa", mentions);
    }

    private Retold retold(String organisation, int mentions) {
        var matter = rooms().read(PlayedRoom.ROOM, (_, _) -> true);
        var wish = new Wish(organisation, mentions, Optional.empty(), Locale.FRENCH);
        return Retold.of(matter, wish, KeptRoomsTest::said, 7).orElseThrow();
    }

    @Test
    void aRoomIsOverOnceItsLevelIsBackOrNothingHappensInIt() {
        assertThat(rooms().all()).isEmpty();
        room.at(60 * 26);
        assertThat(rooms().all()).containsExactly(PlayedRoom.ROOM);
        room.at(61);
        room.record(level(CrisisLevel.WATCH));
        assertThat(rooms().all()).containsExactly(PlayedRoom.ROOM);
    }

    @Test
    void nothingOfTheNamesIsLeft() {
        var retold = retold(40);
        assertThat(retold.leaks(retold.swaps())).isEmpty();
        var file = ScenarioFile.write(retold.under(retold.swaps()));
        for (var original : ORIGINALS) assertThat(file).doesNotContainIgnoringCase(original);
        assertThat(file).contains("ma box redémarre").contains("une salle réelle close");
    }

    @Test
    void aTypedOrganisationIsHiddenEvenIfItsNameIsAnEverydayOrAShortWord() {
        room.record(new Payload.Logged(
                LogType.CALL,
                "Free ne répond pas, EY non plus : qui paye la Banque de Free ? #freebox, orange, Eyrolles",
                Optional.empty()));
        var retold = retold("Banque de Free, EY; Orange", 40);
        var became = retold.swaps().stream()
                .filter(swap -> swap.kind() == Swap.Kind.ORGANISATION)
                .collect(Collectors.toMap(Swap::original, Swap::becomes));
        assertThat(became).containsOnlyKeys("Banque de Free", "EY", "Orange", "Banque", "Free");
        assertThat(retold.leaks(retold.swaps())).isEmpty();
        var free = became.get("Free");
        var text = retold.under(retold.swaps()).injects().stream()
                .map(Inject::text)
                .filter(one -> one.contains("paye"))
                .findFirst()
                .orElseThrow();
        assertThat(text)
                .startsWith(free + " ne répond pas, " + became.get("EY") + " non plus : qui paye la "
                        + became.get("Banque de Free") + " ? #")
                .endsWith(", Eyrolles")
                .doesNotContainIgnoringCase("free")
                .doesNotContainIgnoringCase("orange");
        assertThat(retold.leaks(List.of())).contains("Free", "EY", "Orange");
    }

    @Test
    void whatMatteredComesAtItsTimeAndIsExpectedAsItWasDone() {
        var retold = retold(40);
        var scenario = retold.under(retold.swaps());
        assertThat(scenario.injects())
                .extracting(Inject::kind)
                .containsExactly(InjectKind.PRESS, InjectKind.PRESS, InjectKind.AUTHORITY);
        assertThat(scenario.injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ofMinutes(4));
        // 20 minutes after the call, and half as much again
        assertThat(scenario.injects().getLast().reactions()).singleElement().satisfies(reaction -> {
            assertThat(reaction.window()).isEqualTo(Duration.ofMinutes(30));
            assertThat(reaction.name()).isEqualTo("Passer au niveau 3 ou plus");
        });
        assertThat(scenario.phases()).extracting(phase -> phase.title()).containsExactly("Premiers signaux");
        assertThat(scenario.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.name()).isEqualTo("Juridique"));
        assertThat(ScenarioCheck.of(scenario)).isEmpty();
        assertThat(DryRun.of(scenario, Posture.RESPONSIVE).plays()).hasSize(3);
    }

    @Test
    void whoeverLooksItThroughChangesAndAddsAndIsTold() {
        var retold = retold(1);
        assertThat(retold.under(retold.swaps()).injects()).hasSize(2);
        var undone = retold.swaps().stream()
                .map(swap -> swap.original().equals("Zorvexa") ? swap.with("Zorvexa Groupe") : swap)
                .toList();
        assertThat(retold.leaks(undone)).contains("Zorvexa");
        var swaps = new java.util.ArrayList<>(retold.swaps());
        swaps.add(new Swap(Swap.Kind.ADDED, "préfecture", "sous-direction", 1));
        assertThat(ScenarioFile.write(retold.under(swaps)))
                .contains("sous-direction")
                .doesNotContain("préfecture");
        assertThat(retold.suspects(retold.swaps()))
                .extracting(Suspect::text)
                .doesNotContain("Santoni", "Zorvexa", "Merci");
    }

    @Test
    void readingStopsWhenNobodyWaits() {
        assertThatThrownBy(() -> rooms().read(PlayedRoom.ROOM, (_, _) -> false))
                .isInstanceOf(CancellationException.class);
    }
}
