// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.funnel.Reassurance;
import org.vigie.core.funnel.Spot;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Panel;

/// The steps on the way to buying, in each language, with what stands there.
final class SpotsPane extends VBox {
    private final Around around;
    private final SpotWords words;
    private final ListView<Spot> list = new ListView<>();
    private final Panel panel;
    private final Label measured;
    /// True while the list is laid again: what it selects by itself is no choice.
    private boolean laying;

    /// @param put asks which text stands at the spot that is chosen
    /// @param takeOff takes it off
    SpotsPane(Around around, Runnable put, Runnable takeOff) {
        this.around = around;
        this.words = new SpotWords(around);
        list.setId("funnel-spots");
        list.accessibleTextProperty().bind(around.texts().bind("stakeholders.spots"));
        list.setCellFactory(_ -> new Cell());
        list.getItems().setAll(Spot.ALL);
        list.getSelectionModel().selectedItemProperty().subscribe(spot -> {
            if (spot != null && !laying) around.model().chosenProperty().set(spot);
        });
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) put.run();
            else if (pressed.getCode() == KeyCode.DELETE) takeOff.run();
            else return;
            pressed.consume();
        });
        measured = Controls.wrapped("", "text-meta");
        measured.setId("funnel-measured");
        measured.getStyleClass().add("spot-face");
        VBox.setVgrow(list, Priority.ALWAYS);
        panel = new Panel(around.texts().bind("stakeholders.spots"), new VBox(list, measured)).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::lay);
    }

    private void lay() {
        laying = true;
        var chosen = around.model().chosenProperty().get();
        list.getItems().setAll(Spot.ALL);
        list.getSelectionModel().select(chosen);
        laying = false;
        measured.setText(SiteFigures.words(around.model().state().sites(), around));
        var funnel = around.model().state().funnel();
        long on = Spot.ALL.stream()
                .filter(spot -> funnel.at(spot) instanceof Reassurance.On)
                .count();
        panel.meta().setText(around.texts().get("stakeholders.spots.meta", on, Spot.ALL.size()));
    }

    void focusRows() {
        list.requestFocus();
    }

    /// One spot: its step and language, what stands there, who looks after it.
    private final class Cell extends ListCell<Spot> {
        Cell() {
            getStyleClass().add("spot-cell");
        }

        @Override
        protected void updateItem(@Nullable Spot spot, boolean empty) {
            super.updateItem(spot, empty);
            setText(null);
            if (spot == null || empty) {
                setGraphic(null);
                return;
            }
            var funnel = around.model().state().funnel();
            var standing = funnel.at(spot);
            var step = Controls.whole(Controls.plain(
                    around.texts().get("message.step." + spot.step().name()), "strong"));
            var tongue = Controls.whole(Controls.plain(spot.language().name(), "chip", "in-row"));
            var owner = Controls.plain(around.charge(funnel.owner(spot.step())), "text-meta");
            var title = Controls.plain(words.title(standing), "text-muted");
            var since = Controls.plain(words.since(standing), "text-meta");
            var chip = words.chip(standing);
            var face = new VBox(
                    4,
                    Controls.line(8, step, tongue, chip, Controls.space(), Controls.whole(owner)),
                    Controls.line(8, title, Controls.space(), Controls.whole(since)));
            face.getStyleClass().add("spot-face");
            face.setMinWidth(0);
            face.setPrefWidth(10);
            setGraphic(face);
            setAccessibleText(around.spot(spot) + ", " + chip.getText() + ", " + title.getText() + ", "
                    + since.getText() + ", " + owner.getText());
        }
    }
}
