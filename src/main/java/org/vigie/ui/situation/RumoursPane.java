// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.claim.Claim;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.situation.CellState.Rumour;
import org.vigie.ui.situation.CellState.Stage;

/// What is said without being known, and how far the cell has come with it. A row leads to the mentions that repeat it,
/// or to the room.
final class RumoursPane extends VBox {
    private final Around around;
    private final VBox rows = new VBox();

    RumoursPane(Around around) {
        this.around = around;
        setId("rumours");
        getChildren().add(Scrolls.vertical(rows));
        around.model().situationProperty().subscribe(_ -> show());
        around.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var rumours = around.model().situation().cell().rumours();
        rows.getChildren().clear();
        if (rumours.isEmpty()) {
            boolean read = around.model().wasReadProperty().get();
            rows.getChildren()
                    .add(
                            read
                                    ? Notice.empty(
                                            around.texts().bind("situation.rumours.empty"),
                                            around.texts().bind("situation.rumours.note"),
                                            () -> around.leads().show().accept("room"))
                                    : Notice.loading());
            return;
        }
        for (var rumour : rumours) rows.getChildren().add(row(rumour));
    }

    private Node row(Rumour rumour) {
        var texts = around.texts();
        var claim = rumour.claim();
        var said = Controls.plain(texts.get("situation.rumours.said", claim.statement()), "strong");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var state = state(rumour);
        var told = Controls.plain(told(rumour), "text-meta");
        told.setMinWidth(0);
        var foot = Controls.line(8, told, Controls.space(), Controls.whole(Controls.plain(who(claim), "text-meta")));
        var box = new VBox(6, Controls.line(12, said, state), steps(rumour.stage()), foot);
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = new PressableRow(box, "situation-row", "rumour-row");
        row.setId("rumour-" + claim.id().number());
        row.setAccessibleText(texts.get(
                "situation.rumours.spoken",
                claim.id().spoken(),
                claim.statement(),
                state.getText(),
                told.getText(),
                rumour.stage().step(),
                Stage.ALL));
        row.onPress(() -> open(rumour));
        return row;
    }

    private void open(Rumour rumour) {
        rumour.repeated()
                .ifPresentOrElse(
                        repeated -> around.open(repeated.search()),
                        () -> around.leads().show().accept("room"));
    }

    private Label state(Rumour rumour) {
        var claim = rumour.claim();
        var word =
                around.texts().get("situation.rumours." + rumour.claim().state().name());
        var said = claim.state().isOpen()
                ? word
                : around.texts()
                        .get("situation.rumours.since", word, around.formats().time(claim.since()));
        var chip = Controls.whole(Controls.plain(said, "chip", "in-row"));
        switch (claim.state()) {
            case TO_VERIFY -> {}
            case IN_PROGRESS -> chip.getStyleClass().add("warn");
            case REFUTED, VERIFIED -> chip.getStyleClass().add("ok");
            case NOT_VERIFIABLE -> chip.getStyleClass().add("accent");
        }
        return chip;
    }

    /// Detected, checked, answered, silent: as many as were reached are filled.
    private static HBox steps(Stage stage) {
        var steps = Controls.line(4);
        for (int i = 1; i <= Stage.ALL; i++) {
            var step = new Region();
            step.getStyleClass().add("rumour-step");
            if (i <= stage.step())
                step.getStyleClass()
                        .add(
                                switch (stage) {
                                    case NOTICED -> "noticed";
                                    case IN_CHECK -> "checking";
                                    case CHECKED, ANSWERED, SILENT -> "answered";
                                });
            HBox.setHgrow(step, Priority.ALWAYS);
            steps.getChildren().add(step);
        }
        return steps;
    }

    private String told(Rumour rumour) {
        var texts = around.texts();
        if (rumour.repeated().isEmpty())
            return texts.get("situation.rumours.byhand", rumour.claim().tied().size());
        var repeated = rumour.repeated().get();
        var count = around.formats().number(repeated.mentions());
        if (repeated.hourBefore() == 0)
            return texts.get(
                    "situation.rumours.lastHour",
                    count,
                    around.formats().number(repeated.lastHour()),
                    repeated.mentions());
        double rate = (double) (repeated.lastHour() - repeated.hourBefore()) / repeated.hourBefore();
        var change = (rate < 0 ? "−" : "+") + around.formats().percent(Math.abs(rate));
        return texts.get("situation.rumours.change", count, change, repeated.mentions());
    }

    private String who(Claim claim) {
        var cell = around.model().situation().cell();
        return cell.holder(claim.charge()).map(person -> person.name()).orElse("");
    }

    /// "2 à vérifier sur 5".
    String meta() {
        var cell = around.model().situation().cell();
        return around.texts()
                .get("situation.rumours.meta", cell.open(), cell.rumours().size());
    }
}
