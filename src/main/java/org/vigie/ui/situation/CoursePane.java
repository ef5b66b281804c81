// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Segmented;

/// The curve, its table behind a switch, its legend and its choices, and the forecast in words below.
final class CoursePane extends VBox {
    private final Around around;
    private final HBox legend = new HBox(12);
    private final CourseChart chart;
    private List<String> explained = List.of();

    CoursePane(Around around) {
        this.around = around;
        setId("course");
        chart = new CourseChart(around);
        var table = new CourseTable(around);
        var data = new ToggleButton();
        data.setId("course-data");
        data.getStyleClass().add("small");
        data.textProperty().bind(around.texts().bind("situation.course.data"));
        data.setMinWidth(USE_PREF_SIZE);
        chart.visibleProperty().bind(data.selectedProperty().not());
        table.visibleProperty().bind(data.selectedProperty());
        var body = new StackPane(chart, table, nothing());
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        var whole = new VBox(body, forecast());
        whole.getStyleClass().add("course-body");
        var panel = new Panel(around.texts().bind("situation.course.title"), whole).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        panel.meta().setMinWidth(0);
        panel.meta()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> new CourseWords(around.texts(), around.formats())
                                .window(around.model().situation().course()),
                        around.model().situationProperty(),
                        around.texts().localeProperty()));
        legend.getStyleClass().add("legend");
        legend.setMinWidth(USE_PREF_SIZE);
        panel.actions(legend, stacks(), spans(), data);
        around.model().situationProperty().subscribe(_ -> explain());
        around.texts().follow(this, this::explain);
        explain();
        getChildren().add(panel);
    }

    void focusChart() {
        chart.requestFocus();
    }

    /// Without room for it, the legend is left out: names stand in the curve and in the table.
    void wide(boolean wide) {
        Controls.shown(legend, wide);
    }

    /// Over an empty chart: why, and one thing to do.
    private VBox nothing() {
        var model = around.model();
        var notice = Notice.empty(
                around.texts().bind("situation.course.empty"),
                around.texts().bind("situation.course.widen"),
                () -> model.spanProperty().set(model.spans().getLast()));
        notice.setId("course-empty");
        notice.setMaxHeight(USE_PREF_SIZE);
        model.situationProperty()
                .subscribe(situation -> Controls.shown(
                        notice,
                        model.wasReadProperty().get() && situation.course().isEmpty()));
        return notice;
    }

    private Label forecast() {
        var words = Controls.plain("", "text-meta", "course-forecast");
        words.setId("forecast");
        words.setMinHeight(USE_PREF_SIZE);
        words.setWrapText(true);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> new CourseWords(around.texts(), around.formats())
                                .forecast(around.model().situation().course()),
                        around.model().situationProperty(),
                        around.texts().localeProperty()));
        around.model().wasReadProperty().subscribe(words::setVisible);
        return words;
    }

    private Segmented<Span> spans() {
        var choices = new LinkedHashMap<Span, ObservableValue<String>>();
        for (var span : around.model().spans()) choices.put(span, name(span));
        var spans = new Segmented<>(choices, around.model().spanProperty().get());
        spans.setId("span");
        spans.getStyleClass().add("small");
        spans.valueProperty().bindBidirectional(around.model().spanProperty());
        return spans;
    }

    /// "Depuis 12:00": a story's beginning is an hour of its day.
    private ObservableValue<String> name(Span span) {
        var story = around.room().room().openedAt();
        return Bindings.createStringBinding(
                () -> span == Span.STORY
                        ? around.texts()
                                .get("situation.span.STORY", around.formats().time(span.from(story, story)))
                        : around.texts().get("situation.span." + span.name()),
                around.texts().localeProperty());
    }

    private MenuButton stacks() {
        var menu = new MenuButton();
        menu.setId("stack");
        menu.getStyleClass().addAll("small", "ghost");
        menu.setMinWidth(USE_PREF_SIZE);
        var stack = around.model().stackProperty();
        menu.accessibleTextProperty().bind(around.texts().bind("situation.stack.label"));
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> around.texts()
                                .get("situation.stack." + stack.get().name()),
                        stack,
                        around.texts().localeProperty()));
        var group = new ToggleGroup();
        for (var each : Course.Stack.values()) {
            var item = new RadioMenuItem();
            item.textProperty().bind(around.texts().bind("situation.stack." + each.name()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> stack.set(each));
            stack.subscribe(now -> item.setSelected(now == each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void explain() {
        var course = around.model().situation().course();
        var words = new CourseWords(around.texts(), around.formats());
        var names = new ArrayList<>(IntStream.range(0, course.layers().size())
                .mapToObj(i -> words.layer(course, i))
                .toList());
        names.addAll(List.of(
                around.texts().get("situation.legend.expected"),
                around.texts().get("situation.legend.burst"),
                around.texts().get("situation.legend.action"),
                around.texts().get("situation.legend.event")));
        if (names.equals(explained)) return;
        explained = List.copyOf(names);
        legend.getChildren().clear();
        int layers = course.layers().size();
        var others = List.of("legend-expected", "legend-burst", "legend-action", "legend-event");
        for (int i = 0; i < names.size(); i++)
            legend.getChildren()
                    .add(entry(i < layers ? Colours.legend(course.stack(), i) : others.get(i - layers), names.get(i)));
    }

    private static Label entry(String style, String name) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("legend-swatch", style);
        var entry = Controls.plain(name, "text-small", "text-muted", "legend-entry");
        entry.setGraphic(swatch);
        entry.setMinWidth(USE_PREF_SIZE);
        return entry;
    }
}
