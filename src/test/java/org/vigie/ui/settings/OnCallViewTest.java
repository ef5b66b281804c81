// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.cell.Person;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.oncall.Rota;
import org.vigie.core.oncall.Special;
import org.vigie.core.oncall.Weekly;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class OnCallViewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

    private final Frame frame = TestRooms.frame();
    private final SettingsStand memory = new SettingsStand();

    @Test
    void nightsAreWrittenAndGapsShown() {
        try (var stand = show(1784, 948)) {
            assertThat(stand.text("#oncall-now")).isEqualTo("Personne n’est d’astreinte.");
            stand.click("#oncall-add");
            stand.focus("#oncall-name").type("Nuits");
            assertThat(stand.find("#answer", Button.class).isDisabled())
                    .as("no day, nobody")
                    .isTrue();
            for (var day : List.of("monday", "tuesday", "wednesday", "thursday")) stand.click("#oncall-day-" + day);
            choose(stand, TestRooms.INES);
            choose(stand, TestRooms.ALEX);
            stand.picture("settings-oncall-form");
            assertThat(stand.said()).contains("1. Inès Carpentier", "2. Alexandre Roy", "aucun canal");
            stand.click("#answer");
            assertThat(kept().weekly())
                    .containsExactly(new Weekly(
                            "Nuits",
                            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                            LocalTime.of(18, 0),
                            LocalTime.of(8, 0),
                            1,
                            MONDAY,
                            List.of(TestRooms.INES.id(), TestRooms.ALEX.id())));
            assertThat(stand.said())
                    .contains(
                            "Astreinte enregistrée.",
                            "À revoir dans les quatre semaines à venir\u00a0:",
                            "ven. 16 oct. 18:00 → lun. 19 oct. 08:00\u00a0: personne",
                            "Sans canal dans l’annuaire\u00a0: Alexandre Roy");
            assertThat(stand.text("#oncall-now"))
                    .isEqualTo("Personne d’astreinte maintenant. Ensuite\u00a0: 1. Inès Carpentier  2. Alexandre Roy, à"
                            + " partir de mer. 14 oct. 18:00");
            stand.picture("settings-oncall-fr-dark");
        }
    }

    @Test
    void anExceptionHoldsNowAndIsTakenBack() {
        memory.memory.journal.record(new OnCallAct.RotaKept(everyNight()));
        try (var stand = show(1224, 605)) {
            stand.click("#oncall-except");
            stand.focus("#oncall-note").type("Congé d’Inès");
            FxTest.runOnFx(() -> {
                stand.find("#oncall-from-day", DatePicker.class).setValue(LocalDate.of(2026, 10, 14));
                stand.find("#oncall-to-day", DatePicker.class).setValue(LocalDate.of(2026, 10, 14));
                stand.find("#oncall-from", TextField.class).setText("20:00");
            });
            choose(stand, TestRooms.ALEX);
            assertThat(stand.find("#answer", Button.class).isDisabled())
                    .as("ends before it begins")
                    .isTrue();
            FxTest.runOnFx(() -> stand.find("#oncall-from", TextField.class).setText("6h30"));
            FxTest.runOnFx(() -> stand.find("#oncall-to", TextField.class).setText("22:00"));
            stand.click("#answer");
            assertThat(kept().specials())
                    .containsExactly(new Special(
                            LocalDateTime.of(2026, 10, 14, 6, 30),
                            LocalDateTime.of(2026, 10, 14, 22, 0),
                            List.of(TestRooms.ALEX.id()),
                            "Congé d’Inès"));
            assertThat(stand.text("#oncall-now"))
                    .isEqualTo("D’astreinte maintenant\u00a0: 1. Alexandre Roy, jusqu’à mer. 14 oct. 22:00");
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
            stand.picture("settings-oncall-en-light");
        }
    }

    @Test
    void whatIsKeptCanBeTakenBackAndAFullDiskKeepsTheForm() {
        var model = new OnCallViewModel(memory.care(), new DirectLanes(), TestRooms.PARIS);
        var undo = new java.util.ArrayList<Runnable>();
        model.keep(everyNight(), undo::add).join();
        assertThat(model.rotaProperty().get()).isEqualTo(everyNight());
        assertThat(model.problems()).isEmpty();
        undo.getFirst().run();
        assertThat(model.rotaProperty().get()).isEqualTo(Rota.none(TestRooms.PARIS));
        memory.memory.journal.refuse(true);
        assertThat(model.keep(everyNight(), undo::add)).isCompletedExceptionally();
        assertThat(undo).hasSize(1);
        model.close();
    }

    private static Rota everyNight() {
        return Rota.none(TestRooms.PARIS)
                .withWeekly(List.of(
                        new Weekly(
                                "Nuits",
                                List.of(
                                        DayOfWeek.MONDAY,
                                        DayOfWeek.TUESDAY,
                                        DayOfWeek.WEDNESDAY,
                                        DayOfWeek.THURSDAY,
                                        DayOfWeek.FRIDAY),
                                LocalTime.of(18, 0),
                                LocalTime.of(8, 0),
                                1,
                                MONDAY,
                                List.of(TestRooms.INES.id())),
                        new Weekly(
                                "Week-ends",
                                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(8, 0),
                                1,
                                MONDAY,
                                List.of(TestRooms.ALEX.id(), TestRooms.INES.id()))));
    }

    private Rota kept() {
        return OnCallAct.RotaKept.inForce(memory.memory.journal, TestRooms.PARIS);
    }

    @SuppressWarnings("unchecked")
    private static void choose(Stand stand, Person person) {
        FxTest.runOnFx(() -> {
            ComboBox<Person> list = stand.find("#oncall-add-person", ComboBox.class);
            list.setValue(person);
        });
    }

    private Stand show(int width, int height) {
        memory.memory.journal.record(new DirectoryAct.ContactKept(Contact.of(TestRooms.INES.id())
                .reachedBy(List.of(new Channel(ChannelKind.EMAIL, "ines.carpentier@altea.example")))));
        return Stand.show(frame, width, height, () -> {
            var screen = new SettingsScreen(frame, memory.care(), Optional.empty(), new DirectLanes(), () -> {});
            screen.choose(Section.ONCALL);
            return screen.node();
        });
    }
}
