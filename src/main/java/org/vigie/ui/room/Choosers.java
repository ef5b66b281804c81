// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Person;
import org.vigie.core.claim.Claim;
import org.vigie.ui.kit.Named;

/// Lists from which people and roles are chosen.
final class Choosers {
    private final Around around;

    Choosers(Around around) {
        this.around = around;
    }

    /// Everyone known to the station.
    ComboBox<Person> people(Optional<Person> first) {
        var list = new ComboBox<Person>();
        list.setId("who");
        list.setMaxWidth(Double.MAX_VALUE);
        list.getItems().setAll(around.state().everyone());
        list.setConverter(converter(person -> around.texts().get("room.person", person.name(), person.function())));
        list.setValue(first.orElse(null));
        return list;
    }

    /// Every role, then everyone, then nobody.
    ComboBox<Charge> charges(Charge first) {
        var list = new ComboBox<Charge>();
        list.setId("charge");
        list.setMaxWidth(Double.MAX_VALUE);
        list.getItems().add(Charge.NOBODY);
        for (var held : around.state().roles())
            list.getItems().add(Charge.of(held.role().id()));
        for (var person : around.state().everyone()) list.getItems().add(Charge.of(person.id()));
        list.setConverter(converter(this::say));
        list.setValue(first);
        return list;
    }

    private String say(Charge charge) {
        return charge.person()
                .map(around::name)
                .or(() -> charge.role().map(role -> around.texts().get("room.charge.role", around.name(role))))
                .orElseGet(() -> around.texts().get("room.nobody"));
    }

    /// Every role.
    ComboBox<HeldRole> roles(Optional<HeldRole> first) {
        var list = new ComboBox<HeldRole>();
        list.setId("role");
        list.setMaxWidth(Double.MAX_VALUE);
        list.getItems().setAll(around.state().roles());
        list.setConverter(converter(held -> around.say(held.role().name())));
        list.setValue(first.orElse(null));
        return list;
    }

    static <T> StringConverter<T> converter(Function<T, String> words) {
        return new Named<>(words);
    }

    /// "F-03 Des IBAN circulent, F-04 …".
    static String named(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.id().spoken() + " " + claim.statement())
                .collect(Collectors.joining(", "));
    }

    /// A sentence of a form, never cut short.
    static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("text-warn");
        return label;
    }
}
