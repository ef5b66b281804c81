// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.action.Action;
import org.vigie.core.cell.RoleId;
import org.vigie.core.decision.Decision;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.PressableRow;

/// What is to be decided, with the time that is left, and the actions that are late. A row leads to the room.
final class DuePane extends VBox {
    /// From here on time is short.
    private static final Duration SOON = Duration.ofMinutes(30);

    private final Around around;
    private final VBox rows = new VBox();

    DuePane(Around around) {
        this.around = around;
        setId("due");
        getChildren().add(Scrolls.vertical(rows));
        around.model().situationProperty().subscribe(_ -> show());
        around.texts().follow(this, this::show);
        show();
    }

    private void show() {
        var cell = around.model().situation().cell();
        rows.getChildren().clear();
        if (!around.model().wasReadProperty().get()) {
            rows.getChildren().add(Notice.loading());
            return;
        }
        heading("situation.due.decisions", cell.decisions().size(), false);
        for (var decision : cell.decisions()) rows.getChildren().add(row(decision));
        if (cell.decisions().isEmpty()) rows.getChildren().add(nothing("situation.due.nodecision"));
        heading("situation.due.late", cell.late().size(), true);
        for (var action : cell.late()) rows.getChildren().add(row(action));
        if (cell.late().isEmpty()) rows.getChildren().add(nothing("situation.due.nolate"));
    }

    private void heading(String key, int count, boolean bad) {
        var name = Controls.plain(around.texts().get(key), "text-small", "strong");
        var number = Controls.whole(Controls.plain(around.formats().number(count), "count"));
        if (bad && count > 0) {
            name.getStyleClass().add("text-bad");
            number.getStyleClass().add("bad");
        }
        var heading = Controls.line(8, name, number);
        heading.getStyleClass().add("due-heading");
        rows.getChildren().add(heading);
    }

    private Label nothing(String key) {
        var words = Controls.plain(around.texts().get(key), "text-muted", "due-nothing");
        words.setWrapText(true);
        return words;
    }

    private Node row(Decision decision) {
        var who = decision.decider()
                .map(this::name)
                .orElseGet(() -> around.texts().get("situation.due.anyone"));
        var advice = decision.advice().isEmpty()
                ? who
                : around.texts()
                        .get(
                                "situation.due.advised",
                                who,
                                name(decision.advice().getLast().role()));
        return row(decision.id().spoken(), decision.question(), advice, decision.dueAt());
    }

    private Node row(Action action) {
        var cell = around.model().situation().cell();
        var who = cell.holder(action.charge())
                .map(person -> person.name())
                .or(() -> action.charge().role().map(this::name))
                .orElseGet(() -> around.texts().get("situation.due.nobody"));
        return row(action.id().spoken(), action.title(), who, action.dueAt());
    }

    private String name(RoleId role) {
        var wording = around.model().situation().cell().roles().get(role);
        return wording == null ? "" : wording.in(around.texts().locale().getLanguage());
    }

    private Node row(String id, String what, String who, Optional<Instant> due) {
        var number = Controls.whole(Controls.plain(id, "text-meta", "due-number"));
        var title = Controls.plain(what);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(title, Controls.plain(who, "text-meta"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Controls.line(12, number, words);
        var when = due.map(this::left).orElse("");
        due.ifPresent(at -> line.getChildren().add(clock(at, when)));
        var row = new PressableRow(line, "situation-row");
        row.setAccessibleText(around.texts().get("situation.due.spoken", id, what, who, when));
        row.onPress(() -> around.leads().show().accept("room"));
        return row;
    }

    private Label clock(Instant due, String words) {
        var left = Duration.between(around.model().situation().now(), due);
        var clock = Controls.whole(Controls.plain(words, "strong"));
        clock.getStyleClass()
                .add(left.isNegative() ? "text-bad" : left.compareTo(SOON) < 0 ? "text-warn" : "text-muted");
        clock.setGraphic(new Icon(left.isNegative() ? Feather.ALERT_TRIANGLE : Feather.CLOCK, Icon.Size.PX_14));
        return clock;
    }

    /// "avant 16:45 · 28 min", or "retard 31 min".
    private String left(Instant due) {
        var left = Duration.between(around.model().situation().now(), due);
        return left.isNegative()
                ? around.texts().get("situation.due.overdue", around.formats().duration(left.negated()))
                : around.texts()
                        .get(
                                "situation.due.before",
                                around.formats().time(due),
                                around.formats().duration(left));
    }

    /// "3 décisions".
    String meta() {
        var cell = around.model().situation().cell();
        return around.texts().get("situation.due.meta", cell.decisions().size());
    }
}
