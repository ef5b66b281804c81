// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// The cards that add a role to the cell, change what it says, and withdraw it.
final class RoleWordsForms {
    private final Around around;

    RoleWordsForms(Around around) {
        this.around = around;
    }

    /// Asks for a role's name, remit and limits of action. A usual role that was withdrawn comes back under its name.
    void add() {
        var fields = new Fields(Optional.empty());
        dialog(around.texts().bind("room.role.add"), fields, "room.role.add.verb")
                .unless(() -> fields.problem(Optional.empty()))
                .keeping(around.draft("role"), fields.kept())
                .open(() -> around.room().act(new RoleAct.RoleKept(fields.role(identity(fields.name())))));
    }

    private RoleId identity(Wording name) {
        return UsualRoles.ALL.stream()
                .filter(role -> alike(role.name(), name))
                .map(Role::id)
                .findFirst()
                .orElseGet(() -> new RoleId(around.room().fresh()));
    }

    /// Lets people change what a role says.
    void reword(HeldRole held) {
        var role = held.role();
        var fields = new Fields(Optional.of(role));
        dialog(around.texts().bind("room.role.reword.title", around.say(role.name())), fields, "room.save")
                .unless(() -> rewritten(role).or(() -> fields.problem(Optional.of(role.id()))))
                .keeping(around.draft("role-" + role.id()), fields.kept())
                .open(() -> around.room().act(new RoleAct.RoleKept(fields.role(role.id()))));
    }

    /// What to do when somebody else changed or withdrew the role since the form was opened: it would undo that unseen.
    private Optional<String> rewritten(Role opened) {
        var now = around.state().role(opened.id()).map(HeldRole::role);
        return now.equals(Optional.of(opened))
                ? Optional.empty()
                : Optional.of(around.texts().get("room.role.reword.changed"));
    }

    /// Asks why a role is withdrawn, and names who holds it.
    void withdraw(HeldRole held) {
        var texts = around.texts();
        var reason = field("role-reason", "", "room.role.withdraw.reason");
        var body = new VBox(12, new Labelled(texts.bind("room.role.withdraw.reason"), reason));
        held.lead()
                .ifPresent(person -> body.getChildren()
                        .add(Choosers.sentence(texts.get("room.role.withdraw.held", around.name(person)))));
        new FormDialog(
                        around.frame(),
                        texts.bind(
                                "room.role.withdraw.title",
                                around.say(held.role().name())),
                        body,
                        texts.bind("room.role.withdraw.verb"))
                .onlyIf(reason.textProperty().map(text -> !text.isBlank()))
                .open(() -> around.room()
                        .act(new RoleAct.RoleWithdrawn(
                                held.role().id(), reason.getText().strip())));
    }

    private FormDialog dialog(ObservableValue<String> title, Fields fields, String verb) {
        return new FormDialog(
                        around.frame(), title, fields.body(), around.texts().bind(verb))
                .onlyIf(fields.complete());
    }

    private TextField field(String id, String text, String prompt) {
        var field = new TextField(text);
        field.setId(id);
        field.promptTextProperty().bind(around.texts().bind(prompt));
        return field;
    }

    private static boolean alike(Wording one, Wording other) {
        return Stream.of("fr", "en")
                .anyMatch(language -> one.in(language)
                        .strip()
                        .equalsIgnoreCase(other.in(language).strip()));
    }

    /// A role while people write it, in both languages.
    private final class Fields {
        private final Map<String, TextField> fields = new LinkedHashMap<>();
        private final CheckBox vital = new CheckBox();

        Fields(Optional<Role> now) {
            vital.setId("role-vital");
            vital.textProperty().bind(around.texts().bind("room.role.vital"));
            now.ifPresent(role -> vital.setSelected(role.vital()));
            pair("name", now.map(Role::name));
            pair("remit", now.map(Role::remit));
            pair("limits", now.map(Role::limits));
        }

        private void pair(String part, Optional<Wording> now) {
            keep(field("role-" + part + "-fr", now.map(Wording::fr).orElse(""), "room.plan.fr"));
            keep(field("role-" + part + "-en", now.map(Wording::en).orElse(""), "room.plan.en"));
        }

        private void keep(TextField field) {
            HBox.setHgrow(field, Priority.ALWAYS);
            fields.put(field.getId(), field);
        }

        VBox body() {
            var texts = around.texts();
            return new VBox(
                    12,
                    new Labelled(texts.bind("room.role.name"), row("name")).help(texts.bind("room.role.words.help")),
                    new Labelled(texts.bind("room.role.remit"), row("remit")),
                    new Labelled(texts.bind("room.role.limits"), row("limits")),
                    vital) {
                @Override
                public void requestFocus() {
                    fields.values().iterator().next().requestFocus();
                }
            };
        }

        private HBox row(String part) {
            return new HBox(8, of(part, "fr"), of(part, "en"));
        }

        private TextField of(String part, String language) {
            return Optional.ofNullable(fields.get("role-" + part + "-" + language))
                    .orElseThrow();
        }

        Map<String, TextField> kept() {
            return fields;
        }

        BooleanBinding complete() {
            var texts = fields.values().stream().map(TextField::textProperty).toArray(Observable[]::new);
            return Bindings.createBooleanBinding(
                    () -> Stream.of("name", "remit", "limits").allMatch(this::isSaid), texts);
        }

        private boolean isSaid(String part) {
            return !of(part, "fr").getText().isBlank()
                    || !of(part, "en").getText().isBlank();
        }

        private Wording wording(String part) {
            return new Wording(
                    of(part, "fr").getText().strip(), of(part, "en").getText().strip());
        }

        Wording name() {
            return wording("name");
        }

        Role role(RoleId id) {
            return new Role(id, name(), wording("remit"), wording("limits"), vital.isSelected());
        }

        /// That another role has the name already.
        Optional<String> problem(Optional<RoleId> own) {
            return around.state().roles().stream()
                    .map(HeldRole::role)
                    .filter(role -> own.filter(role.id()::equals).isEmpty())
                    .filter(role -> alike(role.name(), name()))
                    .findFirst()
                    .map(_ -> around.texts().get("room.role.same"));
        }
    }
}
