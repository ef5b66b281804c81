// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.PressableRow;

/// The questions of the desk and of the feed. A row looks for what answers it; answered ones say by which text.
final class WaitingPane extends VBox {
    /// As many rows as people read.
    private static final int SHOWN = 40;

    private final Frame frame;
    private final FaqViewModel model;
    private final InstantSource clock;

    WaitingPane(Frame frame, FaqViewModel model, InstantSource clock) {
        this.frame = frame;
        this.model = model;
        this.clock = clock;
        setId("faq-waiting");
        model.shownProperty().subscribe(_ -> show());
        frame.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var lines = model.shownProperty().get().waiting();
        getChildren().setAll(lines.stream().limit(SHOWN).map(this::row).toList());
        if (lines.isEmpty()) {
            var none = Controls.plain(frame.texts().get("faq.waiting.none"), "text-muted");
            none.setWrapText(true);
            getChildren().add(none);
        }
    }

    private Node row(FaqViewModel.Line line) {
        var texts = frame.texts();
        var waiting = line.waiting();
        var question = Controls.plain(texts.get("faq.named", waiting.text()));
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        var from = waiting instanceof Waiting.Opened ? "faq.waiting.desk" : "faq.waiting.feed";
        var about = Controls.plain(
                texts.get(
                        from,
                        texts.get("message.audience." + waiting.audience().name()),
                        frame.formats().ago(waiting.at(), clock.instant())),
                "text-meta");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var state = Controls.plain(state(line), waiting.isOpen() ? "text-warn" : "text-ok");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(2, question, about, state);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var all = Controls.line(8, words);
        if (waiting instanceof Waiting.Opened(var opened) && opened.isOpen()) {
            var aside = Controls.iconOnly(
                    texts.bind("faq.aside"), Feather.X, () -> model.setAside(opened), "ghost", "small");
            aside.setId("faq-aside-" + opened.id());
            all.getChildren().add(aside);
        }
        var row = new PressableRow(all, "faq-row");
        row.setId("faq-question-" + waiting.id());
        row.setAccessibleText(String.join(", ", question.getText(), about.getText(), state.getText()));
        row.onPress(() -> model.take(waiting));
        return row;
    }

    private String state(FaqViewModel.Line line) {
        var texts = frame.texts();
        if (line.waiting().isOpen()) return texts.get("faq.state.open");
        return line.answer().isEmpty()
                ? texts.get("faq.state.answered")
                : texts.get("faq.state.answeredBy", line.answer());
    }
}
