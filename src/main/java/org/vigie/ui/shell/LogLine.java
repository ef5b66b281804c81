// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.log.LogPage;
import org.vigie.ui.kit.log.LogWords;

/// One entry: its number, its kind, its hour and the whole sentence. It wraps and is never shortened.
final class LogLine extends VBox {
    LogLine(Frame frame, LogWords words, LogPage.Numbered line) {
        getStyleClass().add("log-line");
        var payload = line.entry().payload();
        var number =
                new Label(frame.texts().get("shell.log.number", frame.formats().number(line.number())));
        number.getStyleClass().add("strong");
        var kind = new Label(words.kind(payload));
        kind.getStyleClass().addAll("chip", "in-row");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var time = new Label(frame.formats().timeWithSeconds(line.entry().occurredAt()));
        time.getStyleClass().add("text-meta");
        var head = new HBox(8, number, kind, space, time);
        head.getStyleClass().add("log-head");
        var sentence = new Label(words.say(payload));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, sentence);
    }
}
