// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.mention;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.alert.Finding;
import org.vigie.core.crisis.Criticality;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Filed;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Segmented;

/// Asks what is needed to declare the alert that a mention shows. It stays until the alert is saved.
public final class EscalateForm {
    private static final int TITLE = 80;

    private final Frame frame;

    public EscalateForm(Frame frame) {
        this.frame = frame;
    }

    /// Where an alert from this mention would stand first: the more urgent, the harder it may hit.
    public static Criticality place(Filed filed, Instant now) {
        int impact = switch (filed.signals().urgency().band(now)) {
            case CRITICAL -> 4;
            case HIGH -> 3;
            case MODERATE, LOW -> 2;
        };
        return new Criticality(impact, 3);
    }

    /// @param author as the mention shows it
    /// @param place proposed first
    /// @param declare saves it
    public void ask(
            Filed filed,
            String author,
            Criticality place,
            BiFunction<Finding.Declared, Criticality, CompletableFuture<?>> declare) {
        var texts = frame.texts();
        var title = new TextField(title(filed, author));
        title.setId("alert-title");
        var why = new TextArea();
        why.setId("alert-why");
        why.setPrefRowCount(3);
        why.setWrapText(true);
        var impact = steps(place.impact(), "impact");
        var probability = steps(place.probability(), "probability");
        var body = new VBox(
                8,
                labelled("kit.escalate.alert", title),
                labelled("kit.escalate.why", why),
                labelled("kit.escalate.impact", impact),
                labelled("kit.escalate.probability", probability),
                Controls.label(texts.bind("kit.escalate.note"), "text-meta"));
        new FormDialog(frame, texts.bind("kit.escalate.title"), body, texts.bind("kit.escalate.go"))
                .onlyIf(title.textProperty().map(text -> !text.isBlank()))
                .open(() -> declare.apply(
                        new Finding.Declared(
                                title.getText().strip(), why.getText().strip()),
                        new Criticality(
                                impact.valueProperty().get(),
                                probability.valueProperty().get())));
        title.requestFocus();
    }

    /// "Léa Connect : Altéa : après la panne, nos données dans la nature…".
    private String title(Filed filed, String author) {
        var mention = filed.mention();
        var head = Cleaner.line(mention.title());
        var said = Cleaner.line(head.isEmpty() ? mention.text() : head + " " + mention.text());
        int room = TITLE - author.length();
        var words = said.length() <= room ? said : said.substring(0, Math.max(0, said.lastIndexOf(' ', room))) + "…";
        return frame.texts().get("kit.escalate.proposed", author, words);
    }

    private static Segmented<Integer> steps(int first, String id) {
        Map<Integer, ObservableValue<String>> choices = new LinkedHashMap<>();
        for (int i = 1; i <= Criticality.STEPS; i++) choices.put(i, new ReadOnlyStringWrapper(Integer.toString(i)));
        var steps = new Segmented<>(choices, first);
        steps.setId(id);
        return steps;
    }

    private VBox labelled(String key, Node field) {
        field.accessibleTextProperty().bind(frame.texts().bind(key));
        return new VBox(4, Controls.label(frame.texts().bind(key), "text-muted", "text-small"), field);
    }
}
