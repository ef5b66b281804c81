// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.Alert;
import org.vigie.core.alert.AlertId;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.TreeAnswer;
import org.vigie.core.crisis.CrisisDesk.Proposal;
import org.vigie.core.crisis.DecisionTree.Question;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;

/// What the person decides here: the answers to the tree, and the level of the alert.
final class QualificationPane extends VBox {
    private final Around around;
    private final AlertForms forms;
    private final AlertHead head;
    private final VBox content = new VBox(12);
    private final ScrollPane scroll;
    private final VBox path = new VBox(4);
    private final QuestionCard card;
    private final VBox coming = new VBox(4);
    private final ProposalStrip proposal;
    private final Mobilised mobilised;
    private final FlowPane verbs = new FlowPane(8, 8);
    private Optional<AlertId> shown = Optional.empty();
    private Optional<String> again = Optional.empty();

    QualificationPane(Around around, AlertForms forms) {
        this.around = around;
        this.forms = forms;
        card = new QuestionCard(around);
        proposal = new ProposalStrip(around);
        mobilised = new Mobilised(around);
        head = new AlertHead(around, forms);
        content.getStyleClass().add("qualification");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        verbs.getStyleClass().add("verbs");
        arrange(false);
        around.onChange(this, this::draw);
    }

    /// Where there is little room the question comes first, and all but the verbs scrolls.
    void arrange(boolean narrow) {
        content.getChildren().clear();
        getChildren().clear();
        if (narrow) {
            content.getChildren().addAll(head, card, path, coming, proposal, mobilised);
            getChildren().addAll(scroll, verbs);
        } else {
            content.getChildren().addAll(head, path, card, coming);
            getChildren().addAll(scroll, proposal, mobilised, verbs);
        }
    }

    private void draw() {
        var alert = around.alerts().selectedProperty().get();
        var book = around.alerts().bookProperty().get();
        if (alert.isEmpty() || book.isEmpty()) return;
        if (!shown.equals(alert.map(Alert::id))) again = Optional.empty();
        shown = alert.map(Alert::id);
        var called = book.get().proposal(alert.get());
        drawPath(alert.get(), called);
        proposal.show(alert.get(), book.get());
        mobilised.show(alert.get(), book.get());
        drawVerbs(alert.get(), book.get());
    }

    private void drawPath(Alert alert, Proposal called) {
        path.getChildren().clear();
        coming.getChildren().clear();
        boolean open = alert.state() instanceof AlertState.Qualifiable;
        for (var given : called.stage().answered()) {
            var question = called.tree().question(given.question());
            var answer = last(alert, given.question());
            if (question.isEmpty() || answer.isEmpty() || again.equals(Optional.of(given.question()))) continue;
            path.getChildren().add(StepRow.answered(around, question.get(), answer.get(), () -> {
                again = open ? Optional.of(given.question()) : Optional.empty();
                draw();
            }));
        }
        var asked =
                again.flatMap(called.tree()::question).or(() -> called.stage().asked());
        Controls.shown(card, open && asked.isPresent());
        if (open && asked.isPresent()) ask(alert, called, asked.get());
        int number = called.tree().questions().size();
        var all = called.tree().questions();
        int from = asked.map(all::indexOf).orElse(number);
        for (int i = from + 1; i < number; i++)
            if (last(alert, all.get(i).id()).isEmpty())
                coming.getChildren().add(StepRow.coming(around, i + 1, all.get(i)));
    }

    private void ask(Alert alert, Proposal called, Question question) {
        int number = called.tree().questions().indexOf(question) + 1;
        card.ask(number, question, (choice, note) -> {
            again = Optional.empty();
            around.alerts().acts().answer(alert, called.tree().version(), question.id(), choice.code(), note);
        });
    }

    private static Optional<TreeAnswer> last(Alert alert, String question) {
        return alert.answers().reversed().stream()
                .filter(answer -> answer.given().question().equals(question))
                .findFirst();
    }

    private void drawVerbs(Alert alert, AlertBook book) {
        verbs.getChildren().clear();
        if (alert.state() instanceof AlertState.Qualifiable) {
            var level = book.level(alert);
            var retain = new ActionButton(
                            around.texts().bind("alerts.retain.level", level.number()),
                            () -> forms.retain(alert, level))
                    .drawing(Feather.CHECK)
                    .keys("Enter", around.frame())
                    .styled("primary", "large");
            retain.setId("retain");
            verbs.getChildren().add(retain);
            verbs.getChildren()
                    .add(button("alerts.escalate", Feather.CORNER_UP_RIGHT, "escalate", () -> forms.escalate(alert)));
        }
        if (!alert.state().isOver())
            verbs.getChildren().add(button("alerts.close", Feather.X, "close-alert", () -> forms.close(alert)));
    }

    private Button button(String key, Feather icon, String id, Runnable action) {
        var button = Controls.button(around.texts().bind(key), icon, action, "large");
        button.setId(id);
        return button;
    }

    /// The key of an answer was pressed; says whether it answered.
    boolean press(String key) {
        return card.press(key);
    }
}
