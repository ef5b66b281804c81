// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.vigie.core.cell.Person;
import org.vigie.core.journal.Payload;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;

class PeopleViewModelTest {
    private final SettingsStand memory = new SettingsStand();
    private final PeopleViewModel model = new PeopleViewModel(memory.care(), new DirectLanes());

    @Test
    void saysWhoIsOnDutyAndWhoHasAPin() {
        assertThat(model.rows())
                .containsExactly(
                        new PeopleViewModel.PersonRow(TestRooms.ALEX, false, false),
                        new PeopleViewModel.PersonRow(TestRooms.INES, true, true));
    }

    @Test
    void initialsFollowTheNameUntilOthersAreTyped() {
        model.startNew();
        model.nameProperty().set("Hélène de Vasseur");
        assertThat(model.initialsProperty().get()).isEqualTo("HV");

        model.initialsProperty().set("HDV");
        model.nameProperty().set("Hélène Vasseur");
        assertThat(model.initialsProperty().get()).isEqualTo("HDV");
    }

    @Test
    void aPersonIsRecordedOnceNamed() {
        model.startNew();
        model.save();
        assertThat(model.nameMissingProperty().get()).isTrue();

        model.nameProperty().set(" Paul Santoni ");
        model.functionProperty().set("Juridique");
        model.save();

        assertThat(memory.recorded()).singleElement().isInstanceOfSatisfying(Payload.PersonNoted.class, noted -> {
            assertThat(noted.person().name()).isEqualTo("Paul Santoni");
            assertThat(noted.person().initials()).isEqualTo("PS");
        });
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void aPinNeedsFourDigitsAndIsWipedOnceGiven() {
        model.edit(TestRooms.ALEX);
        var done = new ArrayList<String>();

        model.setPin("12a4".toCharArray(), () -> done.add("set"));
        assertThat(model.pinTooShortProperty().get()).isTrue();

        var pin = "1234".toCharArray();
        model.setPin(pin, () -> done.add("set"));
        assertThat(done).containsExactly("set");
        assertThat(pin).containsOnly('\0');
        assertThat(memory.station.hasPin(TestRooms.ALEX.id())).isTrue();
        assertThat(model.rows().getFirst().hasPin()).isTrue();

        model.setPin(new char[0], () -> done.add("removed"));
        assertThat(memory.station.hasPin(TestRooms.ALEX.id())).isFalse();
    }

    @Test
    void whoIsOnDutyTakesAPinBeforeGivingOne() {
        memory.station.setPin(TestRooms.INES.id(), new char[0]);
        model.refresh();
        model.edit(TestRooms.ALEX);
        var done = new ArrayList<String>();
        model.setPin("1234".toCharArray(), () -> done.add("set"));
        assertThat(done).isEmpty();
        assertThat(model.ownPinMissingProperty().get()).isTrue();
        model.edit(TestRooms.INES);
        assertThat(model.ownPinMissingProperty().get()).isFalse();
        model.setPin("2468".toCharArray(), () -> done.add("own"));
        model.edit(TestRooms.ALEX);
        model.setPin("1234".toCharArray(), () -> done.add("set"));
        assertThat(done).containsExactly("own", "set");
    }

    @Test
    void someoneWithdrawnCanBeBroughtBack() {
        var undo = new ArrayList<Runnable>();
        model.withdraw(TestRooms.ALEX, "partie", undo::add);
        assertThat(names()).containsExactly("Inès Carpentier");

        undo.getFirst().run();
        assertThat(names()).contains("Alexandre Roy");
    }

    @Test
    void aRefusedSaveKeepsWhatWasTyped() {
        memory.memory.journal.refuse(true);
        model.startNew();
        model.nameProperty().set("Paul Santoni");
        model.save();

        assertThat(model.saving().refusedProperty().get()).isTrue();
        assertThat(model.nameProperty().get()).isEqualTo("Paul Santoni");
    }

    private java.util.List<String> names() {
        return model.rows().stream()
                .map(PeopleViewModel.PersonRow::person)
                .map(Person::name)
                .toList();
    }
}
