// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.Topic;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Segmented;

/// Asks what is needed for an alert: from a mention, or from the query whenever it finds many.
final class AlertCards {
    private static final int TITLE = 80;
    private static final int MOST = 100_000;
    private static final double FIELD = 32;

    private final Around around;

    AlertCards(Around around) {
        this.around = around;
    }

    // ---- from a mention

    void escalate(Filed filed) {
        var texts = around.texts();
        var title = new TextField(title(filed));
        title.setId("alert-title");
        var why = new TextArea();
        why.setId("alert-why");
        why.setPrefRowCount(3);
        why.setWrapText(true);
        var place = around.watch().raising().place(filed);
        var impact = steps(place.impact(), "impact");
        var probability = steps(place.probability(), "probability");
        var body = new VBox(
                8,
                labelled("watch.escalate.alert", title),
                labelled("watch.escalate.why", why),
                labelled("watch.escalate.impact", impact),
                labelled("watch.escalate.probability", probability),
                Controls.label(texts.bind("watch.escalate.note"), "text-meta"));
        new Question(around.frame(), "watch.escalate.title", body, "watch.escalate.go")
                .ask(
                        () -> Optional.of(title.getText()).filter(text -> !text.isBlank()),
                        name -> around.watch()
                                .raising()
                                .declare(
                                        filed,
                                        name,
                                        why.getText(),
                                        new Criticality(
                                                impact.valueProperty().get(),
                                                probability.valueProperty().get())));
        title.requestFocus();
    }

    /// "Léa Connect : Altéa : après la panne, nos données dans la nature…".
    private String title(Filed filed) {
        var author = new Wording(around.texts()).author(filed);
        var said = Cleaner.line(Asides.said(filed));
        int room = TITLE - author.length();
        var words = said.length() <= room ? said : said.substring(0, Math.max(0, said.lastIndexOf(' ', room))) + "…";
        return around.texts().get("watch.escalate.proposed", author, words);
    }

    private static Segmented<Integer> steps(int first, String id) {
        Map<Integer, ObservableValue<String>> choices = new LinkedHashMap<>();
        for (int i = 1; i <= Criticality.STEPS; i++) choices.put(i, new ReadOnlyStringWrapper(Integer.toString(i)));
        var steps = new Segmented<>(choices, first);
        steps.setId(id);
        return steps;
    }

    private VBox labelled(String key, javafx.scene.Node field) {
        field.accessibleTextProperty().bind(around.texts().bind(key));
        return new VBox(4, Controls.label(around.texts().bind(key), "text-muted", "text-small"), field);
    }

    // ---- from the query

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
                rule.condition() instanceof Condition.Matches matches ? (int) Math.clamp(matches.least(), 1, MOST) : 1;
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
}
