// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.HandOver;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.Seat;
import org.vigie.core.cell.Tenure;
import org.vigie.ui.kit.Controls;

/// Who held a role, from when to when, and with which lines it was handed over; latest first.
final class RoleHistory {
    private final Around around;

    RoleHistory(Around around) {
        this.around = around;
    }

    void open(HeldRole held) {
        var texts = around.texts();
        var rows = new VBox(12);
        rows.setId("role-history");
        var tenures = held.tenures().reversed();
        rows.getChildren()
                .setAll(
                        tenures.isEmpty()
                                ? List.of(Controls.label(texts.bind("room.role.history.none"), "text-muted"))
                                : tenures.stream().map(this::row).toList());
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(420);
        var close = new Button();
        close.setId("role-history-close");
        close.textProperty().bind(texts.bind("room.close"));
        var card = around.frame()
                .dialogs()
                .card(
                        texts.bind(
                                "room.role.history.title",
                                around.say(held.role().name())),
                        scroll,
                        close);
        var hide = around.frame().dialogs().show(card);
        close.setOnAction(_ -> hide.run());
        close.requestFocus();
    }

    private Node row(Tenure tenure) {
        var texts = around.texts();
        var seat = texts.get(tenure.seat() == Seat.LEAD ? "room.roles.lead" : "room.roles.deputy");
        var from = around.formats().dateTime(tenure.assumedAt());
        var span = tenure.renouncedAt()
                .map(end -> texts.get(
                        "room.role.history.ended", seat, from, around.formats().dateTime(end)))
                .orElseGet(() -> texts.get("room.role.history.lasts", seat, from));
        var row = new VBox(
                2, Controls.plain(around.name(tenure.person()), "strong"), Controls.wrapped(span, "text-meta"));
        lines(tenure.handOver()).forEach(line -> row.getChildren().add(Controls.wrapped(line)));
        return row;
    }

    private List<String> lines(Optional<HandOver> handOver) {
        return handOver.map(said -> List.of(
                        line("situation", said.situation()),
                        line("pending", said.pending()),
                        line("attention", said.attention())))
                .orElse(List.of());
    }

    private String line(String which, String said) {
        return around.texts().get("room.role.history.line", around.texts().get("room.handOver." + which), said);
    }
}
