// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.claim.ClaimText;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;

/// One entry: hour and number, its kind, the whole sentence, who wrote it and what became of it. It is as high as its
/// sentence asks for.
final class LogCell extends ListCell<RoomLog.Line> {
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Around around;
    private final LogModel log;
    private final LogFiles logFiles;
    private final Label time = Controls.plain("", "strong", "log-time");
    private final Label number = Controls.plain("", "text-meta");
    private final Label kind = Controls.plain("", "chip", "in-row", "log-kind");
    private final Label said = Controls.plain("");
    private final Label meta = Controls.plain("", "text-meta");
    private final FlowPane files = new FlowPane(4, 4);
    private final Button pin = new Button();
    private final Button attach;
    private final Button correct;
    private final Button widen;
    private final Button follow;
    private final StackPane face;

    /// What can be done about a line.
    ///
    /// @param follow asks for an action that follows from it
    record Acts(
            Consumer<RoomLog.Line> correct,
            Consumer<RoomLog.Line> pin,
            Consumer<RoomLog.Line> widen,
            Consumer<RoomLog.Line> follow) {}

    LogCell(Around around, LogModel log, LogFiles logFiles, Acts acts) {
        this.around = around;
        this.logFiles = logFiles;
        this.log = log;
        getStyleClass().add("log-cell");
        setPrefWidth(0);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        meta.setWrapText(true);
        meta.setMinHeight(USE_PREF_SIZE);
        correct = act("room.log.correct", Feather.EDIT_2, acts.correct());
        attach = act("room.log.attach", Feather.PAPERCLIP, logFiles::ask);
        widen = act("room.log.widen", Feather.UNLOCK, acts.widen());
        widen.getStyleClass().add("log-widen");
        follow = act("room.action.follow", Feather.PLUS_CIRCLE, acts.follow());
        logFiles.takeDrops(this, () -> Optional.ofNullable(getItem()));
        pin.setFocusTraversable(false);
        pin.setGraphic(new Icon(Feather.BOOKMARK));
        pin.getStyleClass().addAll("ghost", "small", "icon-only", "log-pin");
        pin.setOnAction(_ -> {
            if (getItem() != null) acts.pin().accept(getItem());
        });
        var when = new VBox(1, Controls.whole(time), Controls.whole(number));
        when.getStyleClass().add("log-when");
        files.getStyleClass().add("log-files");
        var text = new VBox(1, said, meta, files);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        var line = new HBox(12, when, Controls.whole(kind), text);
        line.getStyleClass().add("log-face");
        var buttons = new HBox(widen, follow, attach, pin, correct);
        buttons.getStyleClass().add("log-acts");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        buttons.setPickOnBounds(false);
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        face = new StackPane(line, buttons);
    }

    /// The list has keys for all of them.
    private Button act(String key, Feather drawing, Consumer<RoomLog.Line> act) {
        var button = Controls.iconOnly(
                around.texts().bind(key),
                drawing,
                () -> {
                    if (getItem() != null) act.accept(getItem());
                },
                "ghost",
                "small",
                "log-correct");
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    protected void updateItem(RoomLog.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : face);
        if (!empty && line != null) draw(line);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snapSizeY(snappedTopInset() + face.prefHeight(inner) + snappedBottomInset());
    }

    private void draw(RoomLog.Line line) {
        var texts = around.texts();
        var formats = around.formats();
        time.setText(formats.time(line.entry().occurredAt()));
        number.setText(texts.get("room.log.number", formats.number(line.number())));
        kind.setText(texts.get("room.log.kind." + line.kind().name()));
        kind.setGraphic(new Icon(icon(line.kind())));
        kind.getStyleClass().removeAll("ok", "warn", "accent");
        switch (line.kind()) {
            case ACTION -> kind.getStyleClass().add("ok");
            case CALL -> kind.getStyleClass().add("warn");
            case DECISION, MESSAGE -> kind.getStyleClass().add("accent");
            case FACT, EVENT -> {}
        }
        said.setText(line.said());
        meta.setText(meta(line));
        boolean isPinned =
                log.logProperty().get().pinned().contains(line.entry().ref());
        pin.pseudoClassStateChanged(PINNED, isPinned);
        pseudoClassStateChanged(PINNED, isPinned);
        pin.setAccessibleText(texts.get(isPinned ? "room.log.unpin" : "room.log.pin"));
        var attached = log.logProperty().get().filesOf(line);
        files.getChildren().setAll(attached.stream().map(logFiles::chip).toList());
        Controls.shown(files, !attached.isEmpty());
        attach.setVisible(log.logProperty().get().canAttach(line));
        follow.setVisible(log.logProperty().get().canFollow(line));
        correct.setVisible(log.logProperty().get().canCorrect(line));
        Controls.shown(widen, log.logProperty().get().canWiden(line));
        setAccessibleText(
                String.join(", ", time.getText(), number.getText(), kind.getText(), line.said(), meta.getText()));
    }

    private String meta(RoomLog.Line line) {
        var texts = around.texts();
        var parts = new ArrayList<String>();
        parts.add(LogRemarks.author(line, texts));
        if (line.kind() == LogKind.MESSAGE) {
            var found = ClaimText.unverified(line.said(), around.state().claims());
            if (!found.isEmpty()) parts.add(texts.get("room.claim.unverified", Choosers.named(found)));
        }
        parts.addAll(LogRemarks.of(log.logProperty().get(), line, texts, around.formats()));
        return String.join(" · ", parts);
    }

    private static Feather icon(LogKind kind) {
        return switch (kind) {
            case FACT -> Feather.INFO;
            case DECISION -> Feather.FLAG;
            case ACTION -> Feather.CHECK_CIRCLE;
            case CALL -> Feather.PHONE;
            case MESSAGE -> Feather.SEND;
            case EVENT -> Feather.ACTIVITY;
        };
    }
}
