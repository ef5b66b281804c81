// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.HandOver;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Seat;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Meanwhile;

/// The cards that ask for what an act about a role needs.
final class RoleForms {
    private static final Duration SHIFT = Duration.ofHours(4);

    private final Around around;

    RoleForms(Around around) {
        this.around = around;
    }

    /// Asks who sits down. Whoever sits there already is named: two people never hold one seat.
    void appoint(HeldRole held, Seat seat) {
        var who = new Choosers(around).people(Optional.empty());
        var body = new VBox(12, new Labelled(around.texts().bind("room.role.who"), who));
        held.holder(seat)
                .ifPresent(sitting -> body.getChildren()
                        .add(Choosers.sentence(around.texts().get("room.role.taken", around.name(sitting)))));
        new FormDialog(
                        around.frame(),
                        around.texts()
                                .bind(
                                        "room.role.appoint." + seat.name(),
                                        around.say(held.role().name())),
                        body,
                        around.texts().bind("room.role.appoint.verb"))
                .onlyIf(Bindings.isNotNull(who.valueProperty()))
                .unless(
                        new Meanwhile<>(held.holder(seat), () -> Optional.of(holder(held, seat)), this::takenNow)
                                ::sentence)
                .open(() -> around.room()
                        .act(new RoleAct.SeatTaken(
                                held.role().id(), seat, who.getValue().id())));
    }

    private Optional<PersonId> holder(HeldRole shown, Seat seat) {
        return around.state().role(shown.role().id()).flatMap(held -> held.holder(seat));
    }

    private String takenNow(Optional<PersonId> sitting) {
        return sitting.map(person -> around.texts().get("room.role.takenNow", around.name(person)))
                .orElseGet(() -> around.texts().get("room.role.leftNow"));
    }

    /// Asks for the hour at which the lead is relieved.
    void shift(HeldRole held) {
        var hour = new HourField(
                around,
                held.shiftEnds().or(() -> Optional.of(around.now().plus(SHIFT).truncatedTo(ChronoUnit.MINUTES))));
        new FormDialog(
                        around.frame(),
                        around.texts()
                                .bind(
                                        "room.role.shift.title",
                                        around.say(held.role().name())),
                        new Labelled(around.texts().bind("room.role.shift.hour"), hour)
                                .help(around.texts().bind("room.hour.help")),
                        around.texts().bind("room.save"))
                .onlyIf(hour.valid())
                .open(() -> around.room().act(new RoleAct.ShiftSet(held.role().id(), hour.instant())));
    }

    /// Asks which role passes to whom, and for the three lines that go with it.
    ///
    /// @param chosen the role, if it is known already
    void handOver(Optional<HeldRole> chosen) {
        var texts = around.texts();
        var role = new ComboBox<HeldRole>();
        role.setId("hand-over-role");
        role.setMaxWidth(Double.MAX_VALUE);
        role.getItems()
                .setAll(around.state().roles().stream()
                        .filter(held -> held.lead().isPresent())
                        .toList());
        role.setConverter(Choosers.converter(held -> around.say(held.role().name())));
        role.setValue(chosen.or(this::nextRelief).orElse(null));
        var to = new Choosers(around)
                .people(chosen.or(this::nextRelief).flatMap(HeldRole::deputy).flatMap(around.state()::person));
        to.setId("hand-over-to");
        var situation = field("hand-over-situation");
        var pending = field("hand-over-pending");
        var attention = field("hand-over-attention");
        var body = new VBox(
                12,
                new Labelled(texts.bind("room.roles.role"), role),
                new Labelled(texts.bind("room.handOver.to"), to),
                new Labelled(texts.bind("room.handOver.situation"), situation),
                new Labelled(texts.bind("room.handOver.pending"), pending),
                new Labelled(texts.bind("room.handOver.attention"), attention));
        var told = new HashSet<Optional<PersonId>>();
        var valid = Bindings.createBooleanBinding(
                () -> role.getValue() != null
                        && to.getValue() != null
                        && !situation.getText().isBlank()
                        && !pending.getText().isBlank()
                        && !attention.getText().isBlank(),
                role.valueProperty(),
                to.valueProperty(),
                situation.textProperty(),
                pending.textProperty(),
                attention.textProperty());
        new FormDialog(around.frame(), texts.bind("room.role.handOver"), body, texts.bind("room.handOver.verb"))
                .onlyIf(valid)
                .unless(() -> relievedMeanwhile(role.getValue(), told))
                .keeping(
                        around.draft("hand-over"),
                        Map.of("situation", situation, "pending", pending, "attention", attention))
                .open(() -> around.room()
                        .act(new RoleAct.HandedOver(
                                role.getValue().role().id(),
                                to.getValue().id(),
                                new HandOver(
                                        situation.getText().strip(),
                                        pending.getText().strip(),
                                        attention.getText().strip()))));
    }

    /// Tells once that the role passed to somebody else, or was given up, while the form was open.
    private Optional<String> relievedMeanwhile(HeldRole shown, Set<Optional<PersonId>> told) {
        var now = holder(shown, Seat.LEAD);
        if (now.equals(shown.lead()) || !told.add(now)) return Optional.empty();
        return Optional.of(around.texts()
                .get(
                        "room.handOver.meanwhile",
                        now.map(around::name).orElseGet(() -> around.texts().get("room.nobody"))));
    }

    /// The role that is to be relieved next.
    private Optional<HeldRole> nextRelief() {
        return around.state().roles().stream()
                .filter(held -> held.lead().isPresent() && held.shiftEnds().isPresent())
                .min((a, b) -> a.shiftEnds()
                        .orElse(Instant.MAX)
                        .compareTo(b.shiftEnds().orElse(Instant.MAX)));
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        return field;
    }
}
