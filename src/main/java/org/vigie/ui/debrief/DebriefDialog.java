// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Theme;

/// Looking back on an exercise, over its page: the result, what the program saw, and what the players say.
public final class DebriefDialog {
    private final Frame frame;
    private final DebriefViewModel model;
    private final DebriefPrint print;

    DebriefDialog(Frame frame, DebriefViewModel model, DebriefPrint print) {
        this.frame = frame;
        this.model = model;
        this.print = print;
    }

    /// Opens the card, unless something else covers the page.
    ///
    /// @param station the journal in which results of all exercises stand
    /// @param wall the clock that really runs
    public static void open(Frame frame, OpenRoom room, Journal station, InstantSource wall, Lanes lanes) {
        if (frame.dialogs().isOpen()) return;
        new DebriefDialog(frame, new DebriefViewModel(room, station, wall, lanes), new DebriefPrint(frame, room, lanes))
                .show();
    }

    void show() {
        var texts = frame.texts();
        var close = new Button();
        close.setId("debrief-close");
        close.textProperty().bind(texts.bind("debrief.close"));
        var onPaper = new Button();
        onPaper.setId("debrief-print");
        onPaper.textProperty().bind(texts.bind("debrief.print"));
        onPaper.setOnAction(_ -> model.toldProperty().get().ifPresent(print::open));
        model.toldProperty().subscribe(told -> onPaper.setDisable(told.isEmpty()));
        var unread = Controls.label(texts.bind("debrief.unread"), "text-bad");
        model.failedProperty().subscribe(failed -> Controls.shown(unread, failed));
        var tabs = new TabPane(
                tab("debrief.tab.result", new ResultPane(frame, model)),
                tab("debrief.tab.conduct", new ConductPane(frame, model)),
                tab("debrief.tab.hot", new AnswersPane(frame, model, true)),
                tab("debrief.tab.cold", new AnswersPane(frame, model, false)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("debrief-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var body = new VBox(8, unread, tabs);
        VBox.setVgrow(body, Priority.ALWAYS);
        var card = frame.dialogs().card(texts.bind("debrief.title"), body, close, onPaper);
        card.setId("debrief");
        card.getStyleClass().add("debrief");
        card.getStylesheets().add(Theme.sheet("debrief"));
        var shut = frame.dialogs().show(card);
        close.setOnAction(_ -> shut.run());
        card.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) model.close();
        });
    }

    private Tab tab(String key, Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        var tab = new Tab();
        tab.textProperty().bind(frame.texts().bind(key));
        tab.setContent(scroll);
        return tab;
    }
}
