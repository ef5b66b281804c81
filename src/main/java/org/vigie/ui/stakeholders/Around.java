// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.funnel.Spot;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Texts;

/// What every pane of this screen needs.
record Around(
        Frame frame,
        StakeholdersViewModel model,
        RegisterViewModel register,
        OffersViewModel offers,
        MailingViewModel mailing,
        People people) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    /// Names what is being typed into a form of this room, so that it is kept until it is recorded.
    String draft(String form) {
        return "room/" + model.room() + "/" + form;
    }

    String name(Optional<PersonId> person) {
        return person.flatMap(people::find).map(Person::name).orElseGet(() -> texts().get("stakeholders.someone"));
    }

    /// "Panier · FR".
    String spot(Spot spot) {
        return texts().get(
                        "stakeholders.spot",
                        texts().get("message.step." + spot.step().name()),
                        spot.language().name());
    }

    /// The hour, with the day unless it is today.
    String when(Instant at) {
        var zone = formats().zone();
        return at.atZone(zone).toLocalDate().equals(model.now().atZone(zone).toLocalDate())
                ? formats().time(at)
                : texts().get(
                                "stakeholders.dayAndHour",
                                formats().date(at),
                                formats().time(at));
    }

    String charge(Charge charge) {
        return charge.person()
                .map(id -> name(Optional.of(id)))
                .or(() -> charge.role().map(this::role))
                .orElseGet(() -> texts().get("stakeholders.nobody"));
    }

    String role(RoleId id) {
        return Stream.concat(model.state().roles().stream().map(HeldRole::role), UsualRoles.ALL.stream())
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(role -> role.name().in(texts().locale().getLanguage()))
                .orElseGet(() -> texts().get("stakeholders.someRole"));
    }

    /// Nobody, every role, everyone.
    List<Charge> charges() {
        var all = new ArrayList<Charge>();
        all.add(Charge.NOBODY);
        for (var held : model.state().roles()) all.add(Charge.of(held.role().id()));
        for (var person : people.all()) all.add(Charge.of(person.id()));
        return all;
    }

    /// A box of choices; the first is taken.
    <T> ComboBox<T> box(String id, List<T> values, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(values);
        box.setConverter(new Named<>(words));
        if (!values.isEmpty()) box.setValue(values.getFirst());
        return box;
    }

    /// Calls this whenever what is shown or its language changes, the latter as long as the part is held.
    void onChange(Node part, Runnable draw) {
        model.stateProperty().subscribe(draw);
        frame.texts().follow(part, draw);
    }
}
