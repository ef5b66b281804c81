// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.Optional;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Topic;
import org.vigie.ui.kit.Controls;

/// Asks what is needed for a rule that raises an alert whenever the query finds many.
final class AlertCards {
    private static final int MOST = 100_000;
    private static final double FIELD = 32;

    private final Around around;

    AlertCards(Around around) {
        this.around = around;
    }

    /// What the query finds becomes a rule; an empty or faulty query can't.
    void watchQuery() {
        var query = around.watch().query();
        var text = query.textProperty().get().strip();
        var toasts = around.frame().toasts();
        if (text.isEmpty() || query.parsedProperty().get() instanceof Parsed.Fault) {
            toasts.complain(around.texts().get("watch.rule.noquery"));
            return;
        }
        var name = query.topicProperty().get().map(Topic::name).orElse(text);
        around.watch()
                .raising()
                .propose(
                        name,
                        text,
                        rule -> ask(rule, name, text),
                        _ -> toasts.complain(around.texts().get("watch.failed.rule")));
    }

    private void ask(AlertRule rule, String proposed, String query) {
        var texts = around.texts();
        int threshold =
                rule.condition() instanceof Condition.Matches matches ? Math.clamp(matches.least(), 1, MOST) : 1;
        var name = new TextField(proposed);
        name.setId("rule-name");
        var least = new Spinner<Integer>(1, MOST, threshold);
        least.setEditable(true);
        least.setId("rule-least");
        least.setMinHeight(FIELD * around.scale());
        var asked = Controls.plain(query, "text-small", "text-muted");
        asked.setWrapText(true);
        var note = Controls.label(texts.bind("watch.rule.note"), "text-meta");
        note.setWrapText(true);
        note.setMinHeight(VBox.USE_PREF_SIZE);
        var body = new VBox(8, asked, labelled("watch.rule.name", name), labelled("watch.rule.least", least), note);
        new Question(around.frame(), "watch.rule.title", body, "watch.rule.go")
                .ask(() -> Optional.of(name.getText()).filter(text -> !text.isBlank()), kept -> {
                    least.increment(0);
                    around.watch().raising().keep(rule, kept, least.getValue());
                });
        name.requestFocus();
    }

    private VBox labelled(String key, javafx.scene.Node field) {
        field.accessibleTextProperty().bind(around.texts().bind(key));
        return new VBox(4, Controls.label(around.texts().bind(key), "text-muted", "text-small"), field);
    }
}
