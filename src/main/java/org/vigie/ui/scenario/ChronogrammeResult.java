// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.exercise.chronogramme.Chronogramme.Outcome;
import org.vigie.exercise.chronogramme.Chronogramme.Refused;
import org.vigie.exercise.chronogramme.Chronogramme.Remark;
import org.vigie.exercise.scenario.Reading;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.scenario.ChronogrammeViewModel.State;

/// What the lines of a spreadsheet become: how many are injects, and which stay outside and why.
final class ChronogrammeResult extends VBox {
    private final Frame frame;
    private final Label sum = new Label();
    private final ListView<String> told = new ListView<>();

    ChronogrammeResult(Frame frame, ChronogrammeViewModel model) {
        super(6);
        this.frame = frame;
        sum.setId("chronogramme-sum");
        sum.getStyleClass().add("strong");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        told.setId("chronogramme-told");
        told.getStyleClass().add("chronogramme-told");
        told.setPrefHeight(160);
        told.setMinHeight(80);
        told.setCellFactory(_ -> new Sentence());
        told.accessibleTextProperty().bind(frame.texts().bind("scenario.table.told"));
        setVgrow(told, Priority.ALWAYS);
        getChildren().addAll(sum, told);
        model.stateProperty().subscribe(this::fill);
    }

    private void fill(State state) {
        var texts = frame.texts();
        var lines = new ArrayList<String>();
        sum.setText(
                switch (state) {
                    case State.Reading() -> texts.get("scenario.table.reading");
                    case State.Unreadable(var fault) ->
                        texts.get(
                                "scenario.refused."
                                        + switch (fault) {
                                            case TOO_LARGE -> Reading.Why.TOO_BIG;
                                            case NOT_FOUND, NOT_A_TABLE, NO_HEADINGS -> Reading.Why.NO_HEADINGS;
                                        },
                                "");
                    case State.Known known ->
                        switch (known.outcome()) {
                            case Outcome.Unreadable _ -> texts.get("scenario.table.notEnough");
                            case Outcome.Read read -> {
                                lines.addAll(said(read));
                                yield texts.get(
                                        "scenario.table.sum",
                                        read.scenario().injects().size(),
                                        read.refused().size());
                            }
                        };
                });
        told.getItems().setAll(lines);
        Controls.shown(told, !lines.isEmpty());
    }

    private List<String> said(Outcome.Read read) {
        var lines = new ArrayList<String>();
        for (var refused : read.refused()) lines.add(said(refused));
        for (var remark : read.remarks()) lines.add(said(remark));
        return lines;
    }

    private String said(Refused refused) {
        return frame.texts().get("scenario.line." + refused.why().name(), refused.line(), refused.found());
    }

    private String said(Remark remark) {
        return frame.texts().get("scenario.line." + remark.kind().name(), remark.line(), remark.found());
    }

    private static final class Sentence extends ListCell<String> {
        Sentence() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? "" : item);
        }
    }
}
