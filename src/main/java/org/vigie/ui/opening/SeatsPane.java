// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.opening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.Seating;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.topic.Words;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Tip;

/// Who takes which role, and who stands in.
final class SeatsPane extends GridPane {
    private final Frame frame;
    private final Proposal proposal;
    private final Supplier<UUID> ids;
    private final Map<RoleId, PersonField> leads = new LinkedHashMap<>();
    private final Map<RoleId, PersonField> deputies = new LinkedHashMap<>();
    /// Who was named for the first time, by folded name: the same person however often the form is sent.
    private final Map<String, Person> newcomers = new HashMap<>();

    SeatsPane(Frame frame, Proposal proposal, Supplier<UUID> ids) {
        this.frame = frame;
        this.proposal = proposal;
        this.ids = ids;
        setId("opening-seats");
        setHgap(8);
        setVgap(4);
        for (double share : new double[] {26, 37, 37}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        var texts = frame.texts();
        add(Controls.label(texts.bind("opening.role"), "text-meta"), 0, 0);
        add(Controls.label(texts.bind("opening.lead"), "text-meta"), 1, 0);
        add(Controls.label(texts.bind("opening.deputy"), "text-meta"), 2, 0);
        int row = 1;
        for (var held : proposal.roles()) row(held, row++);
    }

    private void row(HeldRole held, int row) {
        var language = frame.texts().locale().getLanguage();
        var role = held.role();
        var name = new Label(role.name().in(language));
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        Tip.on(
                name,
                frame.texts()
                        .bind(
                                "opening.role.tip",
                                role.remit().in(language),
                                role.limits().in(language)));
        var seats = Optional.ofNullable(proposal.seats().get(role.id()));
        var code = UsualRoles.code(role.id());
        var lead = new PersonField("lead-" + code, proposal.people(), seats.flatMap(Seating.Seats::lead));
        var deputy = new PersonField("deputy-" + code, proposal.people(), seats.flatMap(Seating.Seats::deputy));
        lead.accessibleTextProperty().set(frame.texts().get("opening.lead.of", name.getText()));
        deputy.accessibleTextProperty().set(frame.texts().get("opening.deputy.of", name.getText()));
        leads.put(role.id(), lead);
        deputies.put(role.id(), deputy);
        add(name, 0, row);
        add(lead, 1, row);
        add(deputy, 2, row);
    }

    /// How many roles have a lead.
    long filled() {
        return leads.values().stream().filter(field -> !field.typed().isEmpty()).count();
    }

    /// Vital roles that would have no holder, by name.
    List<String> vacant() {
        return proposal.roles().stream()
                .filter(held -> held.role().vital())
                .filter(held -> Optional.ofNullable(leads.get(held.role().id()))
                        .filter(field -> field.typed().isEmpty())
                        .isPresent())
                .map(held -> held.role().name().in(frame.texts().locale().getLanguage()))
                .toList();
    }

    /// Calls back whenever a name is another.
    void onChange(Runnable changed) {
        leads.values().forEach(field -> field.textProperty().subscribe(changed));
    }

    Map<String, TextInputControl> fields() {
        var fields = new LinkedHashMap<String, TextInputControl>();
        leads.values().forEach(field -> fields.put(field.getId(), field));
        deputies.values().forEach(field -> fields.put(field.getId(), field));
        return fields;
    }

    /// Everyone on a seat; the same new name is the same person.
    List<Filled.Sitting> sittings() {
        var sittings = new ArrayList<Filled.Sitting>();
        for (var held : proposal.roles()) {
            var id = held.role().id();
            sitting(held, Seat.LEAD, leads.get(id)).ifPresent(sittings::add);
            sitting(held, Seat.DEPUTY, deputies.get(id)).ifPresent(sittings::add);
        }
        return sittings;
    }

    private Optional<Filled.Sitting> sitting(HeldRole held, Seat seat, @Nullable PersonField field) {
        if (field == null || field.typed().isEmpty()) return Optional.empty();
        var known = field.person();
        var function = held.role().name().in(frame.texts().locale().getLanguage());
        var person = known.orElseGet(() -> newcomers.computeIfAbsent(
                Words.fold(field.typed()),
                _ -> new Person(new PersonId(ids.get()), field.typed(), function, Seating.initials(field.typed()))));
        return Optional.of(new Filled.Sitting(held.role().id(), seat, person, known.isEmpty()));
    }
}
