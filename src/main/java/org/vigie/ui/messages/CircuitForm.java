// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Circuit;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;

/// Changes the steps that texts go through: one line for each way, the last that fits counts.
final class CircuitForm extends VBox {
    private static final int MOST_STEPS = 3;

    private final Around around;
    private final List<Line> lines = new ArrayList<>();
    private final VBox rows = new VBox(8);

    private CircuitForm(Around around) {
        super(12);
        this.around = around;
        var texts = around.texts();
        var help = Controls.label(texts.bind("messages.circuit.help"), "text-muted");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        for (var route : around.circuit().circuit().routes()) lines.add(new Line(route));
        var add = Controls.button(texts.bind("messages.circuit.add"), Feather.PLUS, this::add, "small");
        add.setId("route-add");
        getChildren().addAll(help, rows, add);
        lay();
    }

    static void open(Around around) {
        var form = new CircuitForm(around);
        new FormDialog(
                        around.frame(),
                        around.texts().bind("messages.circuit.edit"),
                        form,
                        around.texts().bind("messages.circuit.keep"))
                .unless(form::problem)
                .open(() -> around.circuit().set(new Circuit(form.routes())), "widest");
    }

    private void add() {
        lines.add(new Line(new Circuit.Route(List.of(), CrisisLevel.ALERT, List.of(UsualRoles.DIRECTION.id()))));
        lay();
    }

    private void lay() {
        rows.getChildren().clear();
        for (int at = 0; at < lines.size(); at++)
            rows.getChildren().add(lines.get(at).row(at));
    }

    private Optional<String> problem() {
        for (var line : lines) {
            var steps = line.steps();
            if (steps.isEmpty()) return Optional.of(around.texts().get("messages.circuit.noStep"));
            if (steps.stream().distinct().count() < steps.size())
                return Optional.of(around.texts().get("messages.circuit.twice"));
        }
        return Optional.empty();
    }

    private List<Circuit.Route> routes() {
        return lines.stream()
                .map(line -> new Circuit.Route(line.audiences(), line.from.getValue(), line.steps()))
                .toList();
    }

    /// One way through.
    private final class Line {
        private final MenuButton whom = new MenuButton();
        private final ComboBox<CrisisLevel> from;
        private final List<ComboBox<Optional<RoleId>>> steps = new ArrayList<>();

        Line(Circuit.Route route) {
            for (var audience : Audience.values()) {
                var item = new CheckMenuItem(around.texts().get("message.audience." + audience.name()));
                item.setUserData(audience);
                item.setSelected(route.audiences().contains(audience));
                item.selectedProperty().subscribe(this::name);
                whom.getItems().add(item);
            }
            from = around.box(
                    "",
                    List.of(CrisisLevel.values()),
                    level -> around.texts().get("messages.circuit.from", level.number()));
            from.setValue(route.from());
            var roles = new ArrayList<Optional<RoleId>>(List.of(Optional.empty()));
            Stream.concat(
                            around.model().stateProperty().get().signatories().roles().stream()
                                    .map(held -> held.role().id()),
                            route.steps().stream())
                    .distinct()
                    .forEach(role -> roles.add(Optional.of(role)));
            for (int at = 0; at < MOST_STEPS; at++) {
                var box = around.box(
                        "",
                        roles,
                        (Optional<RoleId> role) -> role.map(around::role)
                                .orElseGet(() -> around.texts().get("messages.circuit.none")));
                box.setValue(
                        at < route.steps().size() ? Optional.of(route.steps().get(at)) : Optional.empty());
                steps.add(box);
            }
            name();
        }

        private void name() {
            var named = audiences().stream()
                    .map(audience -> around.texts().get("message.audience." + audience.name()))
                    .collect(Collectors.joining(", "));
            whom.setText(named.isEmpty() ? around.texts().get("messages.all.audience") : named);
        }

        private List<Audience> audiences() {
            return whom.getItems().stream()
                    .filter(item -> item instanceof CheckMenuItem check && check.isSelected())
                    .map(MenuItem::getUserData)
                    .map(Audience.class::cast)
                    .toList();
        }

        private List<RoleId> steps() {
            return steps.stream().flatMap(box -> box.getValue().stream()).toList();
        }

        private javafx.scene.layout.HBox row(int at) {
            whom.setId("route-" + at + "-whom");
            from.setId("route-" + at + "-from");
            // the first way fits every text, so that none is without one
            whom.setDisable(at == 0);
            from.setDisable(at == 0);
            var row = Controls.line(8, whom, from, Controls.space());
            for (int step = 0; step < steps.size(); step++) {
                var box = steps.get(step);
                box.setId("route-" + at + "-step-" + step);
                box.setAccessibleText(around.texts().get("messages.circuit.step", step + 1));
                row.getChildren().add(box);
            }
            var drop = Controls.iconOnly(
                    around.texts().bind("messages.circuit.drop"),
                    Feather.TRASH_2,
                    () -> {
                        lines.remove(this);
                        lay();
                    },
                    "small",
                    "ghost");
            drop.setId("route-" + at + "-drop");
            drop.setDisable(at == 0);
            row.getChildren().add(drop);
            return row;
        }
    }
}
