// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Texts;

/// What every pane of this screen needs.
///
/// @param proposals of the writing assistant; empty where there is none, as in every exercise
/// @param plans whose names the scenarios bear
record Around(
        Frame frame,
        MessagesViewModel model,
        CircuitViewModel circuit,
        SendingViewModel sending,
        Optional<ProposalViewModel> proposals,
        List<CrisisPlan> plans,
        People people) {
    Texts texts() {
        return frame.texts();
    }

    Formats formats() {
        return frame.formats();
    }

    /// Names what is being typed into a form of this room, so that it is kept until it is recorded.
    String draft(String form) {
        return "room/" + model.room().id() + "/" + form;
    }

    String scenario(String code) {
        return plans.stream()
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .map(plan -> plan.name().in(texts().locale().getLanguage()))
                .orElseGet(() -> code.isEmpty() ? texts().get("messages.any") : code);
    }

    String variable(String name) {
        return texts().find("message.variable." + name).orElse(name);
    }

    String name(Optional<PersonId> person) {
        return person.flatMap(people::find).map(Person::name).orElseGet(() -> texts().get("messages.someone"));
    }

    /// A day as people type it back.
    String day(Instant at) {
        return texts().locale().getLanguage().equals("fr")
                ? formats().date(at)
                : at.atZone(formats().zone()).toLocalDate().toString();
    }

    /// What the room calls a role.
    String role(RoleId id) {
        return Stream.concat(
                        model.stateProperty().get().signatories().roles().stream()
                                .map(HeldRole::role),
                        UsualRoles.ALL.stream())
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(role -> role.name().in(texts().locale().getLanguage()))
                .orElseGet(() -> texts().get("messages.someRole"));
    }

    /// Those waited for, by name.
    String names(List<PersonId> people) {
        return people.isEmpty()
                ? texts().get("messages.anyone")
                : people.stream().map(Optional::of).map(this::name).collect(Collectors.joining(", "));
    }

    /// A box of choices, or of all.
    <T> ComboBox<T> box(String id, List<T> values, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new Named<>(words));
        if (!values.isEmpty()) box.setValue(values.getFirst());
        return box;
    }
}
