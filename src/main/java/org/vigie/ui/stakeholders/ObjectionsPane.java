// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.funnel.Objection;
import org.vigie.core.message.Library;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;

/// What keeps people from buying, each with the approved text that answers it.
final class ObjectionsPane extends VBox {
    private final Around around;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Panel panel;

    ObjectionsPane(Around around) {
        this.around = around;
        setId("funnel-objections");
        var texts = around.texts();
        scroll.setFitToWidth(true);
        var note = Controls.button(texts.bind("stakeholders.objection.new"), Feather.PLUS, this::note, "small");
        note.setId("objection-new");
        panel = new Panel(texts.bind("stakeholders.objections"), scroll).flush().actions(note);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    void note() {
        ObjectionForm.note(around);
    }

    private void draw() {
        var objections = around.model().state().funnel().objections();
        var now = around.model().now();
        var approvals = around.model().state().approvals();
        long answered = objections.stream()
                .filter(one -> one.answerAt(approvals, now).isPresent())
                .count();
        panel.meta().setText(around.texts().get("stakeholders.objections.meta", answered, objections.size()));
        if (!objections.isEmpty()) {
            panel.show(scroll);
            rows.getChildren().setAll(objections.stream().map(this::row).toList());
            return;
        }
        var texts = around.texts();
        panel.show(
                around.model().state().isRead()
                        ? Notice.empty(
                                texts.bind("stakeholders.objections.none"),
                                texts.bind("stakeholders.objection.new"),
                                this::note)
                        : Notice.loading());
    }

    private Node row(Objection objection) {
        var number = Controls.whole(Controls.plain(objection.id().spoken(), "text-meta"));
        var tongue = Controls.whole(Controls.plain(objection.language().name(), "text-meta"));
        var standing = standing(objection);
        var words = Controls.wrapped(objection.words(), "strong");
        var face = new VBox(4, Controls.line(8, number, tongue, Controls.space(), standing), words);
        answer(objection).ifPresent(text -> face.getChildren().add(Controls.wrapped(text, "text-muted")));
        var row = new PressableRow(face, "objection-row");
        row.setId("objection-" + objection.id().number());
        row.setAccessibleText(objection.id().spoken() + ", " + objection.words() + ", " + standing.getText());
        row.onPress(() -> ObjectionForm.change(around, objection));
        return row;
    }

    /// The answer as it would be given now, or the title of the text that is meant and may not be given yet.
    private Optional<String> answer(Objection objection) {
        var state = around.model().state();
        return objection
                .answerAt(state.approvals(), around.model().now())
                .map(approved -> state.fillings().fill(approved.message().body()))
                .or(() -> objection
                        .answer()
                        .flatMap(state.shelf()::one)
                        .map(Library.Record::message)
                        .map(message -> around.texts().get("stakeholders.objection.meant", message.title())));
    }

    private Label standing(Objection objection) {
        var approved = objection.answerAt(
                around.model().state().approvals(), around.model().now());
        if (approved.isPresent()) return chip("ANSWERED", "ok", Feather.CHECK);
        return objection.answer().isPresent()
                ? chip("WAITING", "warn", Feather.CLOCK)
                : chip("OPEN", "plain", Feather.CIRCLE);
    }

    private Label chip(String state, String tone, Feather drawing) {
        var chip = Controls.whole(
                Controls.plain(around.texts().get("stakeholders.objection." + state), "chip", "in-row", tone));
        chip.setGraphic(new Icon(drawing, Icon.Size.PX_12));
        return chip;
    }
}
