// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.advice.Counsel;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.advice.sketch.SketchPane;
import org.vigie.ui.advice.sketch.SketchViewModel;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Theme;

/// The strategy adviser over the page: what the cell answers, what the rules say on it, what the cell retains. It
/// advises; nothing in the program depends on it.
public final class AdviceDialog {
    private static final double AROUND = 300;
    /// Around the sketch there is less: nothing to check, nothing to keep.
    private static final double AROUND_SKETCH = 200;

    private final Frame frame;
    private final OpenRoom room;
    private final AdviceViewModel model;
    private final Lanes lanes;
    private final SketchViewModel sketch;
    private final AdviceTexts words;
    private final TextArea reason = new TextArea();
    private final Label only = Controls.wrapped("", "text-muted");
    private final VBox checks = new VBox(2);
    private final VBox problem = new VBox();
    private final Button keep = new Button();
    private Runnable shut = () -> {};

    AdviceDialog(Frame frame, OpenRoom room, AdviceViewModel model, SketchViewModel sketch, Lanes lanes) {
        this.frame = frame;
        this.room = room;
        this.model = model;
        this.sketch = sketch;
        this.lanes = lanes;
        this.words = new AdviceTexts(frame);
    }

    /// What the card shows first.
    public enum Part {
        ADVICE,
        SKETCH
    }

    /// Opens the card.
    ///
    /// @param shipped the plans that come with the program
    public static void open(
            Frame frame, OpenRoom room, People people, List<CrisisPlan> shipped, Lanes lanes, Part first) {
        var model = new AdviceViewModel(room, people, shipped, lanes);
        new AdviceDialog(
                        frame,
                        room,
                        model,
                        new SketchViewModel(room, frame.formats().zone(), lanes),
                        lanes)
                .show(first);
    }

    private void show(Part first) {
        var texts = frame.texts();
        var close = new Button();
        close.setId("advice-close");
        close.textProperty().bind(texts.bind("advice.close"));
        keep.setId("advice-keep");
        keep.getStyleClass().add("primary");
        keep.textProperty().bind(texts.bind("advice.keep"));
        keep.setOnAction(_ -> keep());
        checks.setId("advice-checks");
        problem.setId("advice-problem");
        only.textProperty().bind(texts.bind("advice.only"));
        var body = new VBox(8, only, overtaken(), tabs(first), checks, problem);
        var card = frame.dialogs().card(texts.bind("advice.title"), body, close, keep);
        card.setId("advice");
        card.getStyleClass().add("advice");
        card.getStylesheets().add(Theme.sheet("advice"));
        shut = frame.dialogs().show(card);
        close.setOnAction(_ -> shut.run());
        card.sceneProperty().subscribe((_, scene) -> {
            if (scene != null) return;
            model.close();
            sketch.close();
        });
        keepReason();
        model.draftProperty().subscribe(_ -> check());
        model.briefingProperty().subscribe(_ -> check());
        texts.follow(card, this::check);
        model.failedProperty().subscribe(failed -> {
            if (failed) complain("advice.unread");
        });
    }

    /// The reason outlives the card until it is recorded, through a crash too.
    private void keepReason() {
        var form = "advice-" + room.room().id();
        reason.setText(frame.drafts().load(form).getOrDefault("reason", ""));
        reason.textProperty()
                .addListener(
                        (_, _, now) -> frame.drafts().save(form, now.isBlank() ? Map.of() : Map.of("reason", now)));
    }

    private Node overtaken() {
        var notice = Notice.warning(
                frame.texts().bind("advice.overtaken"), frame.texts().bind("advice.again"), model::startAgain);
        notice.setId("advice-overtaken");
        model.overtakenProperty().subscribe(now -> Controls.shown(notice, now));
        return notice;
    }

    private Node tabs(Part first) {
        var columns = new HBox(
                16,
                column("advice.asked", new QuestionsPane(frame, model), "advice-side"),
                column("advice.says", new FindingsPane(frame, model), "advice-middle"),
                column("advice.retains", new RetainedPane(frame, model, reason), "advice-side"));
        var sketched = Controls.tab(
                frame.texts().bind("advice.tab.sketch"),
                scroll(new SketchPane(frame, room.room().id(), sketch, lanes)));
        var tabs = new TabPane(
                Controls.tab(frame.texts().bind("advice.tab.now"), columns),
                Controls.tab(
                        frame.texts().bind("advice.tab.history"),
                        scroll(new HistoryPane(frame, model, this::withdraw))),
                sketched);
        if (first == Part.SKETCH) tabs.getSelectionModel().select(sketched);
        tabs.getSelectionModel().selectedItemProperty().subscribe(now -> turn(tabs, sketched.equals(now)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    /// What belongs to advice rests while the sketch is shown, which is made when it is first asked for.
    private void turn(TabPane tabs, boolean toSketch) {
        if (frame.dialogs().layer() instanceof Region layer)
            tabs.prefHeightProperty().bind(layer.heightProperty().subtract(toSketch ? AROUND_SKETCH : AROUND));
        Controls.shown(only, !toSketch);
        Controls.shown(keep, !toSketch);
        Controls.shown(checks, !toSketch);
        if (toSketch) sketch.begin();
    }

    private VBox column(String title, Node content, String style) {
        var scroll = scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var column = new VBox(8, Controls.label(frame.texts().bind(title), "title-panel"), scroll);
        column.getStyleClass().addAll("advice-column", style);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// Whether what was chosen goes together, and with what was stated before.
    private void check() {
        keep.setDisable(!model.isWorthKeeping());
        var lines = new ArrayList<Node>();
        for (var conflict : model.conflicts())
            lines.add(Controls.wrapped(words.conflict(conflict), conflict.isError() ? "text-bad" : "text-warn"));
        for (var broken : model.breaks()) lines.add(Controls.wrapped(words.broken(broken), "text-bad"));
        if (lines.isEmpty()) lines.add(Controls.wrapped(words.get("advice.consistent"), "text-ok"));
        checks.getChildren().setAll(lines);
    }

    private void keep() {
        keep.setDisable(true);
        var _ = model.keep()
                .whenComplete((_, failure) -> lanes.later(() -> {
                    if (failure != null) {
                        keep.setDisable(false);
                        complain(FormDialog.why(failure));
                        return;
                    }
                    frame.drafts().forget("advice-" + room.room().id());
                    shut.run();
                    tell("advice.told.kept");
                }));
    }

    private void withdraw(Counsel.Kept kept) {
        var _ = model.withdraw(kept)
                .whenComplete((_, failure) -> lanes.later(() -> {
                    if (failure == null) frame.toasts().say(words.get("advice.told.back"));
                    else complain(FormDialog.why(failure));
                }));
    }

    private void tell(String key) {
        frame.toasts()
                .say(
                        words.get(key),
                        frame.texts().bind("advice.undo"),
                        () -> told(room.acts().undoLast()));
    }

    private void told(CompletableFuture<?> undoing) {
        var _ = undoing.whenComplete((_, failure) -> lanes.later(() -> {
            if (failure == null) frame.toasts().say(words.get("advice.told.back"));
            else frame.toasts().complain(words.get(FormDialog.why(failure)));
        }));
    }

    private void complain(String key) {
        problem.getChildren().setAll(Controls.wrapped(words.get(key), "text-bad"));
    }
}
