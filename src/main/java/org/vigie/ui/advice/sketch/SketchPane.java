// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice.sketch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.analysis.propagation.Sketch;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.SketchAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.log.LogWords;

/// What may come if nothing is said, if it is acknowledged, denied or compensated: bands, what they stand on, and the
/// way into the log. Clearly a sketch.
public final class SketchPane extends VBox {
    private static final int REMARK_ROWS = 3;

    private final Frame frame;
    private final SketchViewModel model;
    private final Lanes lanes;
    private final SketchTexts words;
    private final String draft;
    private final ComboBox<Optional<Scope.Subject>> subject = new ComboBox<>();
    private final CheckBox negative = new CheckBox();
    private final Segmented<Span> span;
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox content = new VBox(12);
    private final ChartsPane charts;
    private final StandsOnPane standsOn;
    private final SketchTable table;
    private final Button enter;
    private boolean filling;

    public SketchPane(Frame frame, RoomId room, SketchViewModel model, Lanes lanes) {
        super(10);
        this.frame = frame;
        this.model = model;
        this.lanes = lanes;
        this.words = new SketchTexts(frame);
        this.draft = "sketch-" + room;
        setId("sketch");
        getStyleClass().add("sketch");
        span = new Segmented<>(spans(), Span.EPISODE);
        charts = new ChartsPane(frame);
        standsOn = new StandsOnPane(frame, this::change);
        table = new SketchTable(frame, model);
        enter = Controls.button(frame.texts().bind("sketch.enter"), Feather.BOOK_OPEN, this::enter, "primary");
        enter.setId("sketch-enter");
        progress.setId("sketch-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.accessibleTextProperty().bind(frame.texts().bind("sketch.working"));
        content.setId("sketch-content");
        getChildren().addAll(head(), controls(), progress, content);
        model.progressProperty().subscribe(part -> {
            progress.setVisible(part.isPresent());
            progress.setProgress(part.orElse(0));
        });
        model.lookProperty().subscribe(_ -> draw());
        model.failedProperty().subscribe(_ -> draw());
        frame.texts().follow(this, this::draw);
        draw();
        frame.preferences().subscribe(_ -> draw());
    }

    private Node head() {
        var chip = Controls.whole(Controls.label(frame.texts().bind("sketch.chip"), "chip", "warn"));
        var only = words.sentence("", "text-muted");
        only.textProperty().bind(frame.texts().bind("sketch.only"));
        HBox.setHgrow(only, Priority.ALWAYS);
        return Controls.line(8, chip, only);
    }

    private Map<Span, ObservableValue<String>> spans() {
        var choices = new LinkedHashMap<Span, ObservableValue<String>>();
        for (var one : Span.values())
            choices.put(
                    one,
                    one == Span.EPISODE
                            ? frame.texts().bind("sketch.span.episode")
                            : frame.texts().bind("sketch.span.hours", one.hours()));
        return choices;
    }

    private Node controls() {
        subject.setId("sketch-subject");
        subject.accessibleTextProperty().bind(frame.texts().bind("sketch.subject"));
        subject.setConverter(
                new Named<>(value -> value.map(Scope.Subject::label).orElseGet(() -> words.get("sketch.subject.all"))));
        subject.getItems().setAll(List.of(Optional.empty()));
        subject.setValue(Optional.empty());
        subject.setOnAction(_ -> {
            var chosen = subject.getValue();
            if (chosen != null) choose(scope().about(chosen));
        });
        negative.setId("sketch-negative");
        negative.textProperty().bind(frame.texts().bind("sketch.negative"));
        negative.setOnAction(_ -> choose(scope().negative(negative.isSelected())));
        for (var one : Span.values())
            span.button(one).setId("sketch-span-" + List.of(Span.values()).indexOf(one));
        span.valueProperty().addListener((_, _, now) -> choose(scope().over(now)));
        var again = Controls.button(frame.texts().bind("sketch.again"), Feather.REFRESH_CW, model::look);
        again.setId("sketch-again");
        var line = new FlowPane(12, 8, subject, negative, span, again, enter);
        line.getStyleClass().add("sketch-controls");
        return line;
    }

    private Scope scope() {
        return model.scopeProperty().get();
    }

    private void choose(Scope now) {
        if (!filling) model.choose(now);
    }

    private void draw() {
        var look = model.lookProperty().get();
        enter.setDisable(model.drawn().isEmpty());
        look.ifPresent(this::fill);
        var parts = new ArrayList<Node>();
        if (model.failedProperty().get())
            parts.add(Notice.error(
                    frame.texts().bind("sketch.failed"), frame.texts().bind("sketch.again"), model::look));
        if (look.isPresent()) parts.addAll(shown(look.get()));
        else if (parts.isEmpty()) parts.add(Notice.loading());
        content.getChildren().setAll(parts);
    }

    private void fill(Look look) {
        filling = true;
        var all = Stream.concat(
                        Stream.of(Optional.<Scope.Subject>empty()),
                        look.subjects().stream().map(Optional::of))
                .toList();
        subject.getItems().setAll(all);
        if (!all.contains(scope().subject())) subject.getItems().add(scope().subject());
        subject.setValue(scope().subject());
        negative.setSelected(scope().negativeOnly());
        span.valueProperty().set(scope().span());
        span.button(Span.EPISODE).setDisable(!look.hasEpisode());
        filling = false;
    }

    private List<Node> shown(Look look) {
        return switch (look.sketch()) {
            case Sketch.TooLittle little -> List.of(little(look, little));
            case Sketch.Drawn drawn -> {
                var parts = new ArrayList<Node>();
                var warnings = words.warnings(drawn);
                if (!warnings.isEmpty()) parts.add(warnings(warnings));
                charts.show(SketchPlot.all(look, drawn));
                standsOn.show(look, drawn);
                parts.addAll(
                        List.of(charts, standsOn, Controls.plain(words.get("sketch.table"), "title-panel"), table));
                yield parts;
            }
        };
    }

    private Node warnings(List<String> said) {
        var box = new VBox(4);
        box.setId("sketch-warnings");
        box.getStyleClass().add("sketch-warnings");
        for (var warning : said) box.getChildren().add(words.sentence(warning, "text-warn"));
        return box;
    }

    private Node little(Look look, Sketch.TooLittle little) {
        var notice = new VBox(
                6,
                words.sentence(words.missing(little), "strong"),
                words.sentence(words.about(look), "text-muted"),
                words.sentence(words.get("sketch.little.do"), "text-muted"));
        notice.setId("sketch-little");
        notice.getStyleClass().add("notice");
        return notice;
    }

    private void change() {
        new CoefficientsForm(frame, model).open(draft, entry -> lanes.later(() -> tell("sketch.told.kept", entry)));
    }

    /// Shows what the log will say, and lets the cell add what it makes of it.
    private void enter() {
        var remark = new TextArea();
        remark.setId("sketch-remark");
        remark.setWrapText(true);
        remark.setPrefRowCount(REMARK_ROWS);
        var log = new LogWords(frame.texts(), frame.formats(), _ -> Optional.empty());
        var line =
                model.note("").map(note -> log.say(new SketchAct.Entered(note))).orElse("");
        var shown = words.sentence(line, "text-muted");
        shown.setId("sketch-preview");
        var body = new VBox(10, shown, new Labelled(frame.texts().bind("sketch.remark"), remark));
        new FormDialog(
                        frame,
                        frame.texts().bind("sketch.enter.title"),
                        body,
                        frame.texts().bind("sketch.enter"))
                .keeping(draft + "-remark", Map.of("remark", remark))
                .open(
                        () -> model.enter(remark.getText()).whenComplete((entry, _) -> {
                            if (entry != null) lanes.later(() -> tell("sketch.told.entered", entry));
                        }),
                        "wide-card");
    }

    private void tell(String key, Entry entry) {
        frame.toasts().say(words.get(key), frame.texts().bind("advice.undo"), () -> undo(entry));
    }

    private void undo(Entry entry) {
        var _ = model.undo(entry)
                .whenComplete((_, failure) -> lanes.later(() -> {
                    if (failure == null) frame.toasts().say(words.get("sketch.told.back"));
                    else frame.toasts().complain(words.get(FormDialog.why(failure)));
                }));
    }
}
