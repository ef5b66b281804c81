// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.ScenarioAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.SampleScenario;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.core.scenario.When;
import org.vigie.exercise.retold.ClosedRooms;
import org.vigie.exercise.retold.RoomMatter;
import org.vigie.exercise.scenario.OwnScenarioFiles;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

/// A library with two shipped scenarios and whatever the station's journal keeps.
final class LibraryStand {
    static final Scenario OUTAGE = shipped("outage-fr", "Panne de box et fausse rumeur", "fr");
    static final Scenario OUTAGE_EN = shipped("outage-en", "Box outage and a false rumour", "en");

    final Frame frame = TestRooms.frame();
    final TestRooms rooms = new TestRooms();
    /// The station's; what is recorded there belongs to no room.
    final TestRoom station = TestRooms.open(TestRooms.WATCH);
    final List<OpenRoom> opened = new ArrayList<>();
    final List<Scenario> shipped = new ArrayList<>(List.of(OUTAGE_EN, OUTAGE));
    private int made;
    int left;

    Shelf shelf() {
        return new Shelf(() -> List.copyOf(shipped), station.journal, new StationActs(station.journal));
    }

    ScenarioDesk desk(Lanes lanes) {
        return new ScenarioDesk(
                frame,
                shelf(),
                new OwnScenarioFiles(),
                rooms,
                closed(),
                lanes,
                () -> new UUID(3, ++made),
                () -> TestRooms.NOW);
    }

    /// The rooms that a scenario can be told after.
    final Map<Room, RoomMatter> closed = new LinkedHashMap<>();

    private ClosedRooms closed() {
        return new ClosedRooms() {
            @Override
            public List<Room> all() {
                return List.copyOf(closed.keySet());
            }

            @Override
            public RoomMatter read(Room room, Ticks ticks) {
                ticks.at(1, 1);
                return Objects.requireNonNull(closed.get(room));
            }
        };
    }

    LibraryViewModel model() {
        return new LibraryViewModel(
                shelf(), new OwnScenarioFiles(), rooms, new DirectLanes(), () -> new UUID(3, ++made), Optional.empty());
    }

    Screen page(Optional<OpenRoom> from) {
        return desk(new DirectLanes()).library(from, opened::add, () -> left++);
    }

    Stand show(int width, int height, String language, Theme theme) {
        FxTest.runOnFx(() -> frame.preferences()
                .set(frame.preferences().get().with(Locale.of(language)).with(theme)));
        return Stand.page(frame, width, height, () -> page(Optional.empty()));
    }

    void keep(Scenario scenario) {
        ScenarioShelf.acts(scenario).forEach(act -> stationRecord(station, act));
    }

    List<Scenario> kept() {
        return ScenarioShelf.read(station.journal);
    }

    private static void stationRecord(TestRoom station, ScenarioAct act) {
        station.journal
                .append(new Draft(Optional.empty(), Optional.empty(), TestRooms.NOW, List.of(), act))
                .join();
    }

    private static Scenario shipped(String id, String title, String language) {
        var injects = new ArrayList<Inject>();
        var kinds = List.of(InjectKind.SOCIAL, InjectKind.CALL, InjectKind.PRESS, InjectKind.AUTHORITY);
        for (int i = 0; i < 8; i++)
            injects.add(new InjectEdit(SampleScenario.inject(
                            "S-%02d".formatted(i + 1),
                            5 * i,
                            List.of("com"),
                            List.of(SampleScenario.reaction("R-" + i, 10)),
                            When.ALWAYS))
                    .kind(kinds.get(i % 4))
                    .reserve(i == 7)
                    .made());
        return new ScenarioEdit(SampleScenario.of(injects))
                .id(id)
                .title(title)
                .language(language)
                .organisation("Altéa Télécom")
                .length(Duration.ofMinutes(90))
                .summary("Une mise à jour éteint les box d’une région entière, et une fausse fuite de données circule."
                        + " Organisation, personnes et médias sont imaginaires.")
                .objectives(List.of(
                        new Objective("O1", "Vérifier avant de démentir", "", 1),
                        new Objective("O2", "Tenir les rôles", "", 2)))
                .made();
    }
}
