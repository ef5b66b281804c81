// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.AlertAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.log.LogWords;

/// What the players did last, by the role of whoever did it.
final class ActivityPane extends VBox {
    /// Who did something within this time is at work.
    private static final Duration AT_WORK = Duration.ofMinutes(15);

    private static final int SHOWN = 40;

    private final Around around;
    private final Runnable toNote;
    private final LogWords words;
    private final VBox rows = new VBox();
    private final Label dot = Controls.plain("", "dot");
    private final Label active = Controls.plain("", "text-small", "text-muted");

    /// @param toNote leads to the field for notes
    ActivityPane(Around around, Runnable toNote) {
        this.around = around;
        this.toNote = toNote;
        words = around.words();
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        active.setId("players-active");
        var panel = new Panel(around.texts().bind("exercise.activity"), scroll)
                .actions(Controls.line(8, dot, active))
                .flush();
        panel.setId("activity-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
        around.model().chartProperty().subscribe(this::count);
    }

    /// Who was at work a quarter of an hour ago no longer is.
    private void count() {
        long active = active();
        Controls.restyle(dot, List.of("ok"), active > 0 ? List.of("ok") : List.of());
        this.active.setText(around.texts().get("exercise.activity.active", active));
    }

    private void draw() {
        var console = around.model().console();
        var acts = console.acts();
        count();
        if (acts.isEmpty()) {
            Node none = Notice.empty(around.texts().bind("exercise.activity.none"));
            rows.getChildren().setAll(none);
            return;
        }
        var focused = focused();
        rows.getChildren().setAll(acts.stream().limit(SHOWN).map(this::row).toList());
        rows.getChildren().stream()
                .filter(row -> row.getUserData() instanceof EntryRef ref && focused.equals(Optional.of(ref)))
                .findFirst()
                .ifPresentOrElse(this::enter, () -> enterable(rows.getChildren().getFirst()));
    }

    private Optional<Object> focused() {
        return rows.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getUserData)
                .findFirst();
    }

    private void enter(Node row) {
        enterable(row);
        row.requestFocus();
    }

    /// One of the rows is in the order of the Tab key; arrows lead to the others.
    private void enterable(Node one) {
        for (var row : rows.getChildren()) row.setFocusTraversable(row.equals(one));
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = rows.getChildren().indexOf(event.getSource());
        if (by == 0 || at + by < 0 || at + by >= rows.getChildren().size()) return;
        event.consume();
        enter(rows.getChildren().get(at + by));
    }

    private long active() {
        var now = around.model().acts().now();
        return around.model().console().acts().stream()
                .filter(entry -> now.minus(at(entry)).compareTo(AT_WORK) <= 0)
                .map(Entry::author)
                .distinct()
                .count();
    }

    private Duration at(Entry entry) {
        return around.model().acts().at(entry.occurredAt());
    }

    private Node row(Entry entry) {
        var clock = around.clock(at(entry)).substring(2);
        var time = Controls.whole(Controls.plain(clock, "text-meta"));
        var text = new VBox(
                Controls.wrapped(role(entry), "strong", "text-small"),
                Controls.wrapped(words.say(entry.payload()), "text-muted"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(12, time, new Icon(drawing(entry.payload()), Icon.Size.PX_14), text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("activity-row");
        var pressable = new PressableRow(row).onPress(() -> {
            around.model().notedProperty().set(Optional.of(entry));
            toNote.run();
        });
        pressable.setUserData(entry.ref());
        pressable.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        pressable.setAccessibleText(
                around.texts().get("exercise.activity.note", clock, role(entry), words.say(entry.payload())));
        return pressable;
    }

    /// The first role that its author holds, else who it was.
    private String role(Entry entry) {
        var language = around.texts().locale().getLanguage();
        return entry.author()
                .flatMap(person -> RoleBoard.heldBy(
                                person, around.model().console().roles())
                        .stream()
                        .findFirst())
                .map(held -> held.role().name().in(language))
                .orElseGet(() -> around.name(entry.author()));
    }

    private static Feather drawing(Payload payload) {
        return switch (payload) {
            case Payload.Logged logged -> logged.type() == LogType.CALL ? Feather.PHONE : Feather.EDIT_2;
            case CrisisAct _ -> Feather.FLAG;
            case DecisionAct _ -> Feather.FLAG;
            case AlertAct _ -> Feather.ALERT_TRIANGLE;
            case MessageAct _ -> Feather.FILE_TEXT;
            case PublishAct _ -> Feather.SEND;
            case SitrepAct _ -> Feather.FILE_TEXT;
            case ActionAct _ -> Feather.CHECK_CIRCLE;
            case Payload.MentionsTriaged _ -> Feather.EYE;
            case Payload.MentionsAnswered _ -> Feather.MESSAGE_SQUARE;
            default -> Feather.EDIT_2;
        };
    }
}
