// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.word.Audience;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.word.SilencePane;
import org.vigie.ui.kit.word.WordForm;

/// The whole page. Wide, everything is in view; narrow, four figures, the curve and the list stay, and the rest goes
/// behind tabs; with large text, one column that scrolls.
final class SituationView extends StackPane {
    private static final double WIDE = 1600;
    private static final double WIDE_ENOUGH = 1300;
    private static final double TWO_COLUMNS = 900;
    private static final int FIGURES = 6;
    private static final int FEW_FIGURES = 4;

    /// How the page is laid out.
    private enum Form {
        WIDE,
        NARROW,
        COLUMN
    }

    /// What stands behind the tabs of a narrow page.
    enum Tab {
        URGENT,
        NARRATIVES,
        DUE,
        QUESTIONS,
        RUMOURS,
        SILENCES,
        ALERTS,
        REASONS
    }

    private final Around around;
    private final List<Tile> tiles;
    private final CoursePane course;
    private final UrgentPane urgent;
    private final NarrativePane narratives;
    private final DuePane due;
    private final QuestionsPane questions;
    private final RumoursPane rumours;
    private final SilencePane silences;
    private final AlertsPane alerts;
    private final ReasonsPane reasons;
    private final TabWords words;
    private final GridPane figures = new GridPane(12, 12);
    private final VBox page = new VBox(12);
    private final ScrollPane scroll;
    private Form form = Form.WIDE;
    private boolean arranged;

    SituationView(Around around) {
        this.around = around;
        getStyleClass().add("situation");
        getStylesheets().add(Theme.sheet("situation"));
        setId("situation");
        tiles = Tiles.all(around);
        course = new CoursePane(around);
        urgent = new UrgentPane(around);
        narratives = new NarrativePane(around);
        due = new DuePane(around);
        questions = new QuestionsPane(around);
        rumours = new RumoursPane(around);
        silences = new SilencePane(
                around.frame(),
                around.model().situationProperty().map(now -> now.cell().silences()),
                around.model().situationProperty().map(Situation::now),
                this::word);
        alerts = new AlertsPane(around);
        reasons = new ReasonsPane(around);
        words = new TabWords(around, due, questions, rumours);
        page.getStyleClass().add("page");
        scroll = Scrolls.vertical(page);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
        new SituationKeys(around, this);
    }

    @Override
    protected void layoutChildren() {
        double scale = around.scale();
        double width = getWidth() / scale;
        var now =
                width < TWO_COLUMNS ? Form.COLUMN : getWidth() < WIDE || width < WIDE_ENOUGH ? Form.NARROW : Form.WIDE;
        if (now != form || !arranged) {
            form = now;
            arranged = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        fill(form == Form.WIDE ? FIGURES : form == Form.NARROW ? FEW_FIGURES : 2);
        course.wide(form == Form.WIDE);
        page.getChildren().setAll(new HeadBar(around), problem(), figures);
        switch (form) {
            case WIDE -> wide();
            case NARROW -> {
                var tabs = tabs();
                tabs.getStyleClass().add("side");
                page.getChildren().add(row(course, tabs));
            }
            case COLUMN -> {
                course.getStyleClass().add("tall");
                var tabs = tabs();
                tabs.getStyleClass().add("tall");
                page.getChildren().addAll(course, tabs);
            }
        }
    }

    private void fill(int columns) {
        figures.getChildren().clear();
        figures.getColumnConstraints().clear();
        int shown = columns == FIGURES ? FIGURES : FEW_FIGURES;
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            figures.getColumnConstraints().add(column);
        }
        for (int i = 0; i < shown; i++) figures.add(tiles.get(i), i % columns, i / columns);
    }

    private void wide() {
        var side = panel("situation.urgent.title", urgent, urgent.count(), openAll());
        side.meta().textProperty().bind(urgent.meta().textProperty());
        side.getStyleClass().add("side");
        var top = row(course, side);
        top.getStyleClass().add("top-row");
        var grown = panel("situation.narratives.title", narratives);
        bindMeta(grown, narratives::meta);
        HBox.setHgrow(grown, Priority.ALWAYS);
        grown.setPrefWidth(0);
        var middle = either(Tab.DUE, Tab.QUESTIONS, Tab.ALERTS);
        middle.getStyleClass().add("middle");
        var corner = either(Tab.RUMOURS, Tab.SILENCES, Tab.REASONS);
        corner.getStyleClass().add("side");
        var bottom = new HBox(12, grown, middle, corner);
        bottom.getStyleClass().add("bottom-row");
        VBox.setVgrow(bottom, Priority.ALWAYS);
        page.getChildren().addAll(top, bottom);
    }

    private HBox row(Node left, Node right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        var row = new HBox(12, left, right);
        VBox.setVgrow(row, Priority.ALWAYS);
        row.setMinHeight(0);
        return row;
    }

    private Panel panel(String title, Node content, Node... actions) {
        return new Panel(around.texts().bind(title), content).flush().actions(actions);
    }

    private void bindMeta(Panel panel, Supplier<String> words) {
        panel.meta().setMinWidth(0);
        panel.meta()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        words::get,
                        around.model().situationProperty(),
                        around.texts().localeProperty()));
    }

    private Node openAll() {
        var all = Controls.keyed(
                around.frame(), "situation.urgent.all", Feather.ARROW_RIGHT, "P", urgent::openAll, "ghost", "small");
        all.setId("urgent-all");
        return all;
    }

    /// A panel that shows one of several panes.
    private Panel either(Tab... offered) {
        var chosen = choice(offered);
        chosen.setId("either-" + offered[0].name().toLowerCase(Locale.ROOT));
        var content = new StackPane();
        var title = Bindings.createStringBinding(
                () -> around.texts()
                        .get("situation.title." + chosen.valueProperty().get()),
                chosen.valueProperty(),
                around.texts().localeProperty());
        var panel = new Panel(title, content).flush().actions(chosen);
        chosen.valueProperty().subscribe(tab -> content.getChildren().setAll(pane(tab)));
        panel.meta().setMinWidth(0);
        panel.meta()
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.meta(chosen.valueProperty().get()),
                        chosen.valueProperty(),
                        around.model().situationProperty(),
                        around.texts().localeProperty()));
        return panel;
    }

    private Segmented<Tab> choice(Tab... offered) {
        var choices = new LinkedHashMap<Tab, ObservableValue<String>>();
        for (var tab : offered) choices.put(tab, words.name(tab));
        var choice = new Segmented<>(choices, offered[0]);
        for (var tab : offered) choice.button(tab).setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
        choice.getStyleClass().add("small");
        return choice;
    }

    private Panel tabs() {
        var tabs = choice(Tab.values()).folding(around.texts().bind("situation.tab.more"));
        tabs.setId("tabs");
        var content = new StackPane();
        tabs.valueProperty().subscribe(tab -> content.getChildren().setAll(pane(tab)));
        var panel = new Panel(Bindings.createStringBinding(() -> ""), content).flush();
        panel.actions(tabs);
        return panel;
    }

    private Node pane(Tab tab) {
        return switch (tab) {
            case URGENT -> urgent;
            case NARRATIVES -> narratives;
            case DUE -> due;
            case QUESTIONS -> questions;
            case RUMOURS -> rumours;
            case SILENCES -> silences;
            case ALERTS -> alerts;
            case REASONS -> reasons;
        };
    }

    private void word(Audience audience) {
        new WordForm(
                        around.frame(),
                        around.room().room().id().toString(),
                        around.room().clock()::instant)
                .ask(List.of(audience), around.model().urgent()::word);
    }

    private HBox problem() {
        var texts = around.texts();
        var notice =
                Notice.warning(texts.bind("situation.failed"), texts.bind("situation.retry"), around.model()::restart);
        notice.setId("situation-problem");
        around.model().problemProperty().subscribe(problem -> Controls.shown(notice, problem.isPresent()));
        return notice;
    }

    UrgentPane urgent() {
        return urgent;
    }

    CoursePane course() {
        return course;
    }
}
