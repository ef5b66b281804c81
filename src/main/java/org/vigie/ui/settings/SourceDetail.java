// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.source.Fault;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.source.TrialView;
import org.vigie.ui.kit.source.TrialViewModel;

/// One source in full: what is wrong with it in plain words, its health, its settings, and what to do.
final class SourceDetail extends VBox {
    private final Frame frame;
    private final SourceLines lines;
    private final SourceActs acts;
    private final TrialViewModel trial;
    private final TrialView trialView;
    private final Label empty = new Label();

    SourceDetail(Frame frame, SourceLines lines, SourceActs acts, TrialViewModel trial) {
        super(12);
        this.frame = frame;
        this.lines = lines;
        this.acts = acts;
        this.trial = trial;
        this.trialView = new TrialView(frame, trial);
        setId("source-detail");
        empty.textProperty().bind(frame.texts().bind("settings.sources.choose"));
        empty.getStyleClass().add("text-muted");
        empty.setWrapText(true);
        show(Optional.empty());
    }

    void show(Optional<SourceRow> chosen) {
        getChildren().clear();
        if (chosen.isEmpty()) {
            getChildren().add(empty);
            return;
        }
        var row = chosen.get();
        getChildren().add(title(row));
        lines.trouble(row).ifPresent(text -> getChildren().add(banner(row, text)));
        getChildren().addAll(actions(row), trialView, facts(row));
        getChildren().add(privateAddresses(row));
    }

    private Node title(SourceRow row) {
        var name = new Label(row.settings().name());
        name.getStyleClass().add("title-panel");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var box = new HBox(8, name, lines.chip(row));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node banner(SourceRow row, String text) {
        var label = new Label(text);
        label.setId("source-trouble");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var tone = row.standing().tone() == Standing.Tone.BAD ? "bad" : "warn";
        var banner = new HBox(12, new Icon(Feather.ALERT_TRIANGLE).styled("text-" + tone), label);
        banner.getStyleClass().addAll("notice", tone);
        return banner;
    }

    private Node actions(SourceRow row) {
        var texts = frame.texts();
        var test = new ActionButton(texts.bind("settings.sources.test"), () -> trial.start(row.settings()))
                .drawing(Feather.PLAY)
                .styled("small");
        test.setId("source-test");
        var poll = new ActionButton(texts.bind("settings.sources.poll"), () -> acts.pollNow(row))
                .drawing(Feather.REFRESH_CW)
                .styled("small");
        poll.setDisable(!row.settings().enabled() || row.profile().isEmpty());
        var hold = row.settings().enabled()
                ? new ActionButton(texts.bind("settings.sources.suspend"), () -> acts.suspend(row))
                        .drawing(Feather.PAUSE)
                        .styled("small")
                : new ActionButton(texts.bind("settings.sources.resume"), () -> acts.resume(row))
                        .drawing(Feather.PLAY)
                        .styled("small");
        hold.setId("source-hold");
        for (var act : List.of(test, hold)) act.setDisable(row.isBrought());
        var edit = new ActionButton(texts.bind("settings.sources.edit"), () -> acts.edit(row))
                .drawing(Feather.EDIT_2)
                .styled("small");
        edit.setDisable(row.profile().isEmpty());
        var remove = new ActionButton(texts.bind("settings.sources.remove"), () -> acts.remove(row))
                .drawing(Feather.TRASH_2)
                .styled("small", "danger");
        remove.setId("source-remove");
        var all = new FlowPane(8, 8);
        all.getChildren().addAll(List.of(test, poll, hold, edit, remove));
        return all;
    }

    private Node facts(SourceRow row) {
        var texts = frame.texts();
        var grid = new GridPane(16, 4);
        grid.getStyleClass().add("facts");
        fact(
                grid,
                texts.get("settings.sources.fact.kind"),
                lines.words().kind(row.settings().kind()));
        row.settings()
                .parameters()
                .forEach((name, value) -> fact(grid, lines.words().field(name), value.replace('\n', ' ')));
        fact(grid, texts.get("settings.sources.column.success"), lines.lastSuccess(row));
        fact(grid, texts.get("settings.sources.column.new"), lines.lastNew(row));
        fact(grid, texts.get("settings.sources.column.next"), lines.nextTry(row));
        fact(grid, texts.get("settings.sources.column.lag"), lines.lag(row));
        var counts = row.counts();
        fact(
                grid,
                texts.get("settings.sources.fact.counts"),
                texts.get(
                        "settings.sources.counts",
                        counts.fetched(),
                        counts.fresh(),
                        counts.duplicate(),
                        counts.edited(),
                        counts.removed()));
        counts.rejected().entrySet().stream()
                .sorted(Map.Entry.<Fault, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(rejected -> fact(
                        grid,
                        texts.get("settings.sources.fact.rejected", lines.number(rejected.getValue())),
                        lines.words().whatFailed(rejected.getKey())));
        row.trouble()
                .filter(trouble -> !trouble.detail().isBlank())
                .ifPresent(trouble -> fact(grid, texts.get("settings.sources.fact.detail"), trouble.detail()));
        return grid;
    }

    private static void fact(GridPane grid, String name, String value) {
        var label = new Label(name);
        label.getStyleClass().add("text-meta");
        label.setMinWidth(USE_PREF_SIZE);
        var shown = new Label(value);
        shown.setWrapText(true);
        shown.setMinHeight(USE_PREF_SIZE);
        GridPane.setHgrow(shown, Priority.ALWAYS);
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, shown);
    }

    private Node privateAddresses(SourceRow row) {
        var box = new CheckBox();
        box.setId("source-private");
        box.textProperty().bind(frame.texts().bind("settings.sources.private"));
        box.setSelected(row.settings().allowPrivate());
        box.setOnAction(_ -> {
            box.setSelected(row.settings().allowPrivate());
            acts.allowPrivate(row, !row.settings().allowPrivate());
        });
        return box;
    }
}
