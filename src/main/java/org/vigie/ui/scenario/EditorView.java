// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.Flaw;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Texts;

/// Here a trainer writes a scenario: its injects in time, everything around them, and what is still amiss.
final class EditorView extends VBox {
    private final Frame frame;
    private final Texts texts;
    private final EditorViewModel model;
    private final InjectForm form;
    private final InjectTable table;
    private final StackPane place = new StackPane();
    private final Segmented<Tab> tabs;
    private final Map<Tab, Node> pages = new EnumMap<>(Tab.class);

    /// The pages of the editor, in order.
    enum Tab {
        INJECTS,
        FRAME,
        OBJECTIVES,
        TEAMS,
        CAST,
        PHASES,
        VARIABLES,
        PUBLIC,
        DRY_RUN,
        CHECK
    }

    /// What can be done with the whole scenario.
    ///
    /// @param play saves it and opens an exercise; empty where it is played already
    record Verbs(Runnable leave, Runnable save, Optional<Runnable> play) {}

    EditorView(Frame frame, EditorViewModel model, Verbs verbs) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        getStyleClass().add("scenario-page");
        setId("scenario-editor");
        form = new InjectForm(frame, model);
        table = new InjectTable(frame, model, () -> form.focus("title"));
        var names = new EnumMap<Tab, ObservableValue<String>>(Tab.class);
        for (var tab : Tab.values()) names.put(tab, name(tab));
        tabs = new Segmented<>(names, Tab.INJECTS);
        tabs.setId("scenario-tabs");
        for (var tab : Tab.values()) tabs.button(tab).setId("tab-" + tab.name());
        tabs.valueProperty().subscribe(this::show);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head(verbs), left(), tabs, place);
    }

    private ObservableValue<String> name(Tab tab) {
        if (tab != Tab.CHECK) return texts.bind("scenario.tab." + tab.name());
        return Bindings.createStringBinding(
                () -> texts.get(
                        "scenario.tab.CHECK", model.flawsProperty().get().size()),
                model.flawsProperty(),
                texts.localeProperty());
    }

    /// Puts the keyboard where work goes on.
    void focusFirst() {
        if (model.selected().isPresent()) table.requestFocus();
        else tabs.button(Tab.INJECTS).requestFocus();
    }

    private Node head(Verbs verbs) {
        var back = Controls.button(texts.bind("scenario.leave"), Feather.ARROW_LEFT, verbs.leave(), "ghost");
        back.setId("editor-leave");
        var title = Controls.label(model.scenarioProperty().map(now -> now.title()), "title-page");
        title.setMinWidth(0);
        var state = Controls.whole(Controls.label(
                Bindings.createStringBinding(
                        () -> texts.get(model.changedProperty().get() ? "scenario.unsaved" : "scenario.saved"),
                        model.changedProperty(),
                        texts.localeProperty()),
                "text-meta"));
        state.setId("editor-state");
        var undo = Controls.iconOnly(texts.bind("scenario.undo"), Feather.CORNER_UP_LEFT, model::undo);
        undo.setId("editor-undo");
        undo.disableProperty().bind(model.undoableProperty().not());
        var redo = Controls.iconOnly(texts.bind("scenario.redo"), Feather.CORNER_UP_RIGHT, model::redo);
        redo.setId("editor-redo");
        redo.disableProperty().bind(model.redoableProperty().not());
        var save = new ActionButton(texts.bind("scenario.save"), verbs.save())
                .drawing(Feather.SAVE)
                .keys("Ctrl+S", frame)
                .styled("primary");
        save.setId("editor-save");
        save.disableProperty().bind(model.changedProperty().not());
        var line = Controls.line(8, back, title, state, Controls.space(), undo, redo, save);
        verbs.play().ifPresent(open -> {
            var play = Controls.button(texts.bind("scenario.open"), Feather.PLAY, open);
            play.setId("editor-open");
            line.getChildren().add(play);
        });
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Says that unsaved work of the last time stands here again.
    private Node left() {
        var notice = Notice.warning(texts.bind("scenario.draft.taken"), texts.bind("scenario.draft.drop"), model::drop);
        notice.setId("editor-draft");
        model.takenProperty().subscribe(taken -> Controls.shown(notice, taken));
        return notice;
    }

    private void show(Tab tab) {
        place.getChildren().setAll(pages.computeIfAbsent(tab, this::page));
    }

    private Node page(Tab tab) {
        var parts = new PartPanes(frame, model);
        var people = new PeoplePanes(frame, model);
        return switch (tab) {
            case INJECTS -> injects();
            case FRAME -> panel(tab, parts.frame());
            case OBJECTIVES -> panel(tab, parts.objectives());
            case TEAMS -> panel(tab, people.teams());
            case CAST -> panel(tab, people.cast());
            case PHASES -> panel(tab, parts.phases());
            case VARIABLES -> panel(tab, parts.variables());
            case PUBLIC -> panel(tab, new PublicPane(frame, model).page());
            case DRY_RUN -> panel(tab, new DryRunPane(frame, model));
            case CHECK -> panel(tab, new CheckPane(frame, model, this::go));
        };
    }

    private Node panel(Tab tab, Node content) {
        return new Panel(name(tab), content).flush();
    }

    private Node injects() {
        var list = new Panel(texts.bind("scenario.injects"), table)
                .flush()
                .actions(
                        button("add", Feather.PLUS, model::add),
                        button("twice", Feather.COPY, model::copy),
                        button("remove", Feather.TRASH_2, model::remove));
        var lanes = new ScrollPane(new TimelinePane(frame, model));
        lanes.setFitToWidth(true);
        lanes.setFocusTraversable(false);
        lanes.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var timeline = new Panel(texts.bind("scenario.timeline"), lanes).flush();
        timeline.setMinHeight(0);
        list.setMinHeight(0);
        timeline.getStyleClass().add("scenario-timeline");
        list.getStyleClass().add("scenario-injects");
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(12, timeline, list);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var one = new Panel(
                        Bindings.createStringBinding(
                                () -> model.selectedProperty()
                                        .get()
                                        .map(id -> texts.get("scenario.inject", id))
                                        .orElse(texts.get("scenario.inject", "")),
                                model.selectedProperty(),
                                texts.localeProperty()),
                        form)
                .flush();
        one.getStyleClass().add("scenario-inject");
        return new HBox(12, left, one);
    }

    private Button button(String what, Feather drawing, Runnable act) {
        var button = Controls.button(
                texts.bind("scenario.inject." + what),
                drawing,
                () -> {
                    act.run();
                    if (what.equals("add")) form.focus("title");
                    else table.requestFocus();
                },
                "small");
        button.setId("inject-" + what);
        return button;
    }

    /// Adds an inject and goes into its title.
    void add() {
        tabs.valueProperty().set(Tab.INJECTS);
        model.add();
        form.focus("title");
    }

    void nextTab(int by) {
        var all = List.of(Tab.values());
        var next = all.get(Math.floorMod(all.indexOf(tabs.valueProperty().get()) + by, all.size()));
        tabs.valueProperty().set(next);
        tabs.button(next).requestFocus();
    }

    /// Leads to where a flaw is put right.
    private void go(Flaw flaw) {
        if (model.now().inject(flaw.where()).isEmpty()) {
            tabs.valueProperty().set(flaw.kind() == Flaw.Kind.OVERLOAD ? Tab.INJECTS : Tab.TEAMS);
            focusFirst();
            return;
        }
        tabs.valueProperty().set(Tab.INJECTS);
        model.selectedProperty().set(Optional.of(flaw.where()));
        form.focus(
                switch (flaw.kind()) {
                    case MISSING_TEXT, MISSING_VARIABLE -> "text";
                    case MISSING_TARGET -> "targets";
                    case MISSING_OBJECTIVE -> "objectives";
                    case CYCLE, DEAD_BRANCH, MISSING_CONDITION -> "all";
                    case BEYOND_END, LATE_PARENT, OVERLOAD -> "offset";
                    case SAME_ID -> "title";
                });
    }
}
