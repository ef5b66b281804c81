// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.log.LogPage;
import org.vigie.ui.kit.log.LogWords;

/// The latest entries of the room in plain words, beside the page, and whether the chain that seals them holds.
final class LogDrawer extends VBox {
    private final Frame frame;
    private final LogWords words;
    private final VBox lines = new VBox();
    private final ScrollPane list = new ScrollPane(lines);
    private final Label seal = new Label();
    private final Panel panel;

    LogDrawer(Frame frame, LogViewModel log, LogWords words, Runnable close) {
        this.frame = frame;
        this.words = words;
        getStyleClass().add("log-drawer");
        setId("log");
        list.setId("log-list");
        list.setFitToWidth(true);
        seal.setId("seal");
        seal.getStyleClass().add("chip");
        var shut = new Button("", new Icon(Feather.X));
        shut.getStyleClass().addAll("ghost", "icon-only", "small");
        shut.accessibleTextProperty().bind(frame.texts().bind("shell.log.close"));
        shut.setOnAction(_ -> close.run());
        panel = new Panel(frame.texts().bind("shell.quick.heading"), list)
                .flush()
                .actions(seal, shut);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        log.pageProperty().subscribe(this::show);
        log.sealProperty().subscribe(this::show);
        frame.texts().localeProperty().subscribe(_ -> {
            show(log.sealProperty().get());
            show(log.pageProperty().get());
        });
    }

    private void show(LogPage page) {
        lines.getChildren()
                .setAll(page.entries().stream()
                        .map(line -> new LogLine(frame, words, line))
                        .toList());
        panel.show(page.entries().isEmpty() ? Notice.empty(frame.texts().bind("shell.log.empty")) : list);
    }

    private void show(Optional<Verdict> verdict) {
        var texts = frame.texts();
        var formats = frame.formats();
        seal.getStyleClass().removeAll("ok", "bad");
        if (verdict.isEmpty()) {
            seal.setText(texts.get("shell.seal.checking"));
            return;
        }
        switch (verdict.get()) {
            case Verdict.Intact intact -> {
                seal.getStyleClass().add("ok");
                seal.setText(texts.get("shell.seal.intact", formats.number(intact.entries()), intact.entries()));
            }
            case Verdict.Broken broken -> {
                seal.getStyleClass().add("bad");
                seal.setText(texts.get(
                        "shell.seal.broken", formats.number(broken.first().seq())));
            }
        }
    }
}
