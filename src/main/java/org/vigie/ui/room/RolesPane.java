// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Presence;
import org.vigie.core.cell.Seat;
import org.vigie.core.journal.RoleAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Tip;

/// Who holds which role, who steps in, where they are and when they are relieved.
final class RolesPane extends VBox {
    private static final Duration SOON = Duration.ofMinutes(30);

    private final Around around;
    private final RoleForms forms;
    private final RoleWordsForms wordings;
    private final VBox rows = new VBox();
    private final Panel panel;

    RolesPane(Around around) {
        this.around = around;
        this.forms = new RoleForms(around);
        this.wordings = new RoleWordsForms(around);
        setId("roles");
        rows.getStyleClass().add("role-rows");
        var handOver =
                Controls.button(around.texts().bind("room.role.handOver"), Feather.REPEAT, this::handOver, "small");
        handOver.setId("hand-over");
        var add = Controls.button(around.texts().bind("room.roles.role"), Feather.PLUS, wordings::add, "small");
        add.setId("role-add");
        add.accessibleTextProperty().bind(around.texts().bind("room.role.add"));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        panel = new Panel(around.texts().bind("room.roles"), scroll).flush().actions(add, handOver);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    /// Asks which role passes to whom, with its three lines.
    void handOver() {
        forms.handOver(Optional.empty());
    }

    private void draw() {
        var state = around.state();
        panel.meta().setText(meta(state));
        rows.getChildren().setAll(header());
        for (var held : state.roles()) rows.getChildren().add(row(held));
    }

    private String meta(RoomState state) {
        var held = around.texts()
                .get("room.roles.held", state.held(), state.roles().size());
        return state.roles().stream()
                .flatMap(role -> role.shiftEnds().stream())
                .filter(end -> Duration.between(around.now(), end).compareTo(SOON) <= 0)
                .min(Instant::compareTo)
                .map(end -> around.texts().get("room.roles.relief", held, left(end)))
                .orElse(held);
    }

    private String left(Instant end) {
        var left = Duration.between(around.now(), end);
        return around.formats().duration(left.isNegative() ? Duration.ZERO : left);
    }

    private Node header() {
        var grid = grid();
        var texts = around.texts();
        int column = 0;
        for (var key : new String[] {"role", "lead", "deputy", "presence", "shift"})
            grid.add(Controls.plain(texts.get("room.roles." + key), "text-meta"), column++, 0);
        grid.getStyleClass().add("role-header");
        return grid;
    }

    private Node row(HeldRole held) {
        var grid = grid();
        var name = Controls.plain(around.say(held.role().name()), "strong");
        name.setWrapText(true);
        Tip.on(
                name,
                around.texts()
                        .bind(
                                "room.role.tip",
                                around.say(held.role().remit()),
                                around.say(held.role().limits())));
        grid.add(name, 0, 0);
        grid.add(holder(held), 1, 0);
        grid.add(Controls.plain(held.deputy().map(around::name).orElse("—"), "text-muted"), 2, 0);
        grid.add(presence(held), 3, 0);
        grid.add(shift(held), 4, 0);
        var row = new PressableRow(grid, "role-row");
        row.setId("role-" + held.role().id());
        row.setAccessibleText(around.texts()
                .get(
                        "room.role.row",
                        around.say(held.role().name()),
                        held.lead().map(around::name).orElse("—")));
        row.onPress(() -> menu(held).show(row, Side.BOTTOM, 24, 0));
        return row;
    }

    private Node holder(HeldRole held) {
        if (held.lead().isEmpty()) {
            var vacant = Controls.plain(around.texts().get("room.role.vacant"), "chip", "in-row");
            if (held.role().vital() && around.state().anyoneLeads())
                vacant.getStyleClass().add("bad");
            return vacant;
        }
        var person = held.lead().flatMap(around.state()::person);
        return Controls.line(
                8,
                around.avatar(person),
                Controls.plain(held.lead().map(around::name).orElse("")));
    }

    private Node presence(HeldRole held) {
        if (held.lead().isEmpty()) return new Label();
        var chip = Controls.plain(
                around.texts().get("room.presence." + held.presence().name()), "chip", "in-row");
        chip.getStyleClass()
                .add(
                        switch (held.presence()) {
                            case IN_ROOM -> "ok";
                            case REMOTE -> "accent";
                            case IN_CALL -> "warn";
                            case AWAY -> "bad";
                        });
        return Controls.whole(chip);
    }

    private Node shift(HeldRole held) {
        if (held.shiftEnds().isEmpty()) return Controls.plain("—", "text-meta");
        var end = held.shiftEnds().get();
        var label = Controls.whole(Controls.plain(around.formats().time(end)));
        boolean soon = Duration.between(around.now(), end).compareTo(SOON) <= 0;
        if (!soon) return label;
        label.getStyleClass().addAll(held.isOverdue(around.now()) ? "text-bad" : "text-warn", "strong");
        label.setGraphic(new Icon(Feather.CLOCK).styled(held.isOverdue(around.now()) ? "text-bad" : "text-warn"));
        return label;
    }

    private ContextMenu menu(HeldRole held) {
        var menu = new ContextMenu();
        var id = held.role().id();
        menu.getItems()
                .addAll(
                        item("room.role.appoint", () -> forms.appoint(held, Seat.LEAD)),
                        item("room.role.appointDeputy", () -> forms.appoint(held, Seat.DEPUTY)));
        if (held.lead().isPresent()) {
            menu.getItems().add(item("room.role.handOver", () -> forms.handOver(Optional.of(held))));
            menu.getItems().add(item("room.role.shift", () -> forms.shift(held)));
            menu.getItems().add(presences(held));
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().add(item("room.role.leave", () -> around.room().act(new RoleAct.SeatLeft(id, Seat.LEAD))));
        }
        if (held.deputy().isPresent())
            menu.getItems()
                    .add(item("room.role.leaveDeputy", () -> around.room().act(new RoleAct.SeatLeft(id, Seat.DEPUTY))));
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("room.role.history", () -> new RoleHistory(around).open(held)),
                        item("room.role.reword", () -> wordings.reword(held)),
                        item("room.role.withdraw", () -> wordings.withdraw(held)));
        return menu;
    }

    private Menu presences(HeldRole held) {
        var menu = new Menu(around.texts().get("room.role.presence"));
        for (var presence : Presence.values()) {
            var item = new MenuItem(around.texts().get("room.presence." + presence.name()));
            item.setOnAction(_ ->
                    held.lead().ifPresent(person -> around.room().act(new RoleAct.PresenceNoted(person, presence))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(around.texts().get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.getStyleClass().add("role-grid");
        for (double share : new double[] {25, 27, 20, 15, 13}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setMinWidth(0);
            grid.getColumnConstraints().add(column);
        }
        HBox.setHgrow(grid, Priority.ALWAYS);
        return grid;
    }
}
