// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.funnel.Reassurance;
import org.vigie.core.message.Approved;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Notice;

/// Asks what stands at the spot that is chosen, why it goes, and who looks after the step.
final class SpotForms {
    private final Around around;

    SpotForms(Around around) {
        this.around = around;
    }

    /// Offers the approved texts that are written for the spot; there are no others to choose.
    void put() {
        var texts = around.texts();
        var spot = around.model().chosenProperty().get();
        var list = new ListView<Approved>();
        list.setId("put-texts");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(Notice.empty(texts.bind("stakeholders.put.none")));
        list.getItems()
                .setAll(around.model().state().offered(spot, around.model().now()));
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(320);
        var form = new VBox(12, Controls.plain(texts.get("stakeholders.put.ask", around.spot(spot))), list);
        new FormDialog(around.frame(), texts.bind("stakeholders.put.title"), form, texts.bind("stakeholders.put"))
                .onlyIf(list.getSelectionModel().selectedItemProperty().isNotNull())
                .explaining(failure -> failure instanceof StakeholdersViewModel.NotApproved
                        ? Optional.of(texts.get("stakeholders.put.ended"))
                        : Optional.empty())
                .open(() -> around.model().put(spot, list.getSelectionModel().getSelectedItem()), "widest");
        list.requestFocus();
    }

    /// Asks why what stands there goes; nothing happens where nothing stands.
    void takeOff() {
        var texts = around.texts();
        var spot = around.model().chosenProperty().get();
        var standing = around.model().state().funnel().at(spot);
        if (!(standing instanceof Reassurance.On || standing instanceof Reassurance.Lapsed)) return;
        var reason = new TextField();
        reason.setId("off-reason");
        var form = new VBox(
                12,
                Controls.wrapped(texts.get("stakeholders.takeOff.ask", around.spot(spot))),
                new Labelled(texts.bind("stakeholders.reason"), reason));
        new FormDialog(
                        around.frame(),
                        texts.bind("stakeholders.takeOff.title"),
                        form,
                        texts.bind("stakeholders.takeOff"))
                .open(() -> around.model().takeOff(spot, reason.getText()), "wide-card");
        reason.requestFocus();
    }

    void charge() {
        var texts = around.texts();
        var step = around.model().chosenProperty().get().step();
        var who = around.box("charge", around.charges(), around::charge);
        who.setValue(around.model().state().funnel().owner(step));
        var form = new VBox(new Labelled(texts.bind("stakeholders.charge.who"), who));
        new FormDialog(
                        around.frame(),
                        texts.bind("stakeholders.charge.title", texts.get("message.step." + step.name())),
                        form,
                        texts.bind("stakeholders.charge"))
                .open(() -> around.model().charge(step, who.getValue()), "wide-card");
        who.requestFocus();
    }

    /// A text as one chooses it: its title, its first words, until when it is approved.
    private final class Cell extends ListCell<Approved> {
        @Override
        protected void updateItem(@Nullable Approved approved, boolean empty) {
            super.updateItem(approved, empty);
            setText(null);
            if (approved == null || empty) {
                setGraphic(null);
                return;
            }
            var message = approved.message();
            var title = Controls.plain(message.title(), "strong");
            var version = Controls.whole(Controls.plain(
                    around.texts()
                            .get(
                                    "stakeholders.put.version",
                                    message.version(),
                                    approved.until()
                                            .map(end -> around.formats().date(end))
                                            .orElse("∞")),
                    "text-meta"));
            var first = Controls.plain(message.body().lines().findFirst().orElse(""), "text-muted");
            var face = new VBox(4, Controls.line(8, title, Controls.space(), version), first);
            face.getStyleClass().add("spot-face");
            face.setMinWidth(0);
            face.setPrefWidth(10);
            setGraphic(face);
            setAccessibleText(message.title() + ", " + version.getText());
        }
    }
}
