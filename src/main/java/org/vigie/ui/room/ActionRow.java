// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionState;
import org.vigie.core.action.Waiting;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Tip;

/// One action in a line: what, how far, who, until when. Enter opens it, T finishes it, D moves it on.
final class ActionRow extends PressableRow {
    private static final int STEP = 25;
    /// Narrower rows, in pixels of 100 % text, leave out how far the action is, and then the name beside the initials.
    private static final double WIDE = 540;

    private static final double WIDE_ENOUGH = 460;

    private final Around around;
    private final ActionForms forms;
    private final Action action;
    /// Ended by a key, and not drawn anew yet: a key held down ends it once.
    private boolean ended;

    ActionRow(Around around, ActionForms forms, Action action) {
        this(around, forms, action, Face.of(around, action));
    }

    private ActionRow(Around around, ActionForms forms, Action action, Face face) {
        super(face.line(), "action-row");
        this.around = around;
        this.forms = forms;
        this.action = action;
        setId("action-" + action.id().number());
        Tip.on(this, around.texts().bind("room.action.keys"));
        setAccessibleText(said(around, action));
        onPress(() -> forms.open(action));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().subscribe(() -> face.fit(getWidth() / around.scale()));
    }

    /// What is drawn of an action.
    ///
    /// @param progress how far it is
    /// @param who the name of who is in charge, beside the initials
    private record Face(HBox line, Node progress, Node who) {
        static Face of(Around around, Action action) {
            var number = Controls.whole(Controls.plain(action.id().spoken(), "text-meta", "action-number"));
            var title = Controls.plain(action.title());
            title.setMaxWidth(Double.MAX_VALUE);
            title.setWrapText(true);
            title.setMinWidth(0);
            var words = new VBox(2, title);
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            waits(around, action).ifPresent(words.getChildren()::add);
            var progress = new StackPane(bar(around, action));
            var who = Controls.plain(around.name(action.charge()), "action-who");
            var holder = Controls.line(8, around.avatar(around.state().holder(action.charge())), who);
            return new Face(Controls.line(12, number, words, progress, holder, due(around, action)), progress, who);
        }

        /// Leaves out what there is no room for.
        ///
        /// @param width in pixels of 100 % text
        void fit(double width) {
            if (width <= 0) return;
            Controls.shown(progress, width >= WIDE);
            Controls.shown(who, width >= WIDE_ENOUGH);
        }
    }

    /// What a screen reader says of an action.
    static String said(Around around, Action action) {
        return around.texts()
                .get(
                        "room.action.row",
                        action.id().spoken(),
                        action.title(),
                        around.name(action.charge()),
                        action.dueAt().map(around::due).orElse("")
                                + waiting(around, action)
                                        .map(words -> ", " + words)
                                        .orElse(""));
    }

    /// For which actions it waits still, in words.
    private static Optional<String> waiting(Around around, Action action) {
        if (action.state().isOver()) return Optional.empty();
        var holding = new Waiting(around.state().actions())
                .holding(action.after()).stream().map(Action::id).toList();
        return Optional.of(holding)
                .filter(some -> !some.isEmpty())
                .map(some -> around.texts().get("room.action.waits", AfterField.spoken(some)));
    }

    /// The same, to be shown under its title.
    static Optional<Node> waits(Around around, Action action) {
        return waiting(around, action).map(words -> {
            var label = Controls.whole(Controls.plain(words, "text-meta"));
            label.setGraphic(new Icon(Feather.PAUSE_CIRCLE).styled("text-muted"));
            return label;
        });
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) return;
        if (!around.frame().keys().singleKeysAct(this)) return;
        if (!(action.state() instanceof ActionState.Open open)) return;
        if (event.getCode() == KeyCode.T) finish(open);
        else if (event.getCode() == KeyCode.D)
            around.room().act(open.progress(action.id(), Math.min(100 - STEP, action.percent() + STEP)));
        else return;
        event.consume();
    }

    private void finish(ActionState.Open open) {
        if (ended) return;
        var held = forms.held(action);
        if (held.isPresent()) {
            around.frame().toasts().complain(held.get());
            return;
        }
        ended = true;
        var _ = around.room()
                .act(open.finish(action.id(), ""))
                .whenComplete((_, problem) -> around.room().later(() -> ended = problem == null));
    }

    private static Node bar(Around around, Action action) {
        var bar = new ProgressBar(action.percent() / 100.0);
        bar.getStyleClass().add("action-progress");
        bar.setVisible(action.state() instanceof ActionState.InProgress);
        bar.setAccessibleText(around.texts().get("room.action.percent", action.percent()));
        return bar;
    }

    /// When it is due, or was finished.
    static Node due(Around around, Action action) {
        if (action.state().isOver()) {
            boolean done = action.state() instanceof ActionState.Done;
            var end = Controls.whole(Controls.plain(
                    around.texts()
                            .get(
                                    done ? "room.action.doneAt" : "room.action.droppedAt",
                                    around.formats().time(action.since())),
                    done ? "text-ok" : "text-meta",
                    "action-due"));
            end.setGraphic(new Icon(done ? Feather.CHECK : Feather.X).styled(done ? "text-ok" : "text-meta"));
            return end;
        }
        if (action.dueAt().isEmpty()) return Controls.plain("—", "text-meta", "action-due");
        var tone = action.isLate(around.now()) ? "text-bad" : soon(around, action) ? "text-warn" : "text-muted";
        var label = Controls.whole(Controls.plain(around.due(action.dueAt().get()), "strong", tone, "action-due"));
        label.setGraphic(new Icon(action.isLate(around.now()) ? Feather.ALERT_TRIANGLE : Feather.CLOCK).styled(tone));
        return label;
    }

    private static boolean soon(Around around, Action action) {
        return action.dueAt()
                .filter(due -> due.isBefore(around.now().plusSeconds(30 * 60)))
                .isPresent();
    }
}
