// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.exercise.Course;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.InjectKinds;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;

/// The inject that is looked at: what it says, to whom, who saw it, and what can be done with it.
final class InjectPane extends VBox {
    private final Around around;
    private final ConsoleForms forms;
    private final StringProperty title = new SimpleStringProperty("");
    private final Panel panel;
    private final VBox body = new VBox(8);
    private final Label since = Controls.plain("", "chip", "exercise");
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Button again;
    private final Button reinforce;
    private final Button edit;
    private final Button skip;

    InjectPane(Around around, ConsoleForms forms) {
        this.around = around;
        this.forms = forms;
        var texts = around.texts();
        since.setId("inject-since");
        since.setGraphic(new Icon(Feather.PLAY, Icon.Size.PX_12));
        again = Controls.button(
                texts.bind("exercise.again"),
                Feather.REPEAT,
                () -> around.model().again(ExerciseAct.Way.AGAIN));
        again.setId("inject-again");
        reinforce = Controls.button(
                texts.bind("exercise.reinforce"),
                Feather.TRENDING_UP,
                () -> around.model().again(ExerciseAct.Way.REINFORCED));
        reinforce.setId("inject-reinforce");
        skip = Controls.button(texts.bind("exercise.skip"), Feather.X, forms::skip);
        skip.setId("inject-skip");
        edit = Controls.button(texts.bind("exercise.edit"), Feather.EDIT_2, forms::edit);
        edit.setId("inject-edit");
        buttons.getChildren().addAll(again, reinforce, edit, skip);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var content = new VBox(8, scroll, buttons);
        panel = new Panel(title, content).actions(since);
        panel.setId("inject-panel");
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
        around.model().lookedProperty().subscribe(this::draw);
        around.model().nowProperty().subscribe(this::tick);
    }

    private void draw() {
        var looked = around.model().lookedProperty().get();
        var console = around.model().console();
        var texts = around.texts();
        var whole = console.scenario();
        body.getChildren().clear();
        Controls.shown(buttons, looked.isPresent());
        if (looked.isEmpty() || whole.isEmpty()) {
            title.set(texts.get("exercise.inject.none.title"));
            panel.meta().setText("");
            body.getChildren().add(Notice.empty(texts.bind("exercise.inject.none")));
            tick();
            return;
        }
        var inject = looked.get();
        var state = console.course().stateOf(inject.id());
        var current = console.current(around.model().nowProperty().get());
        title.set(texts.get(
                switch (state) {
                    case Course.State.Played _ ->
                        current.filter(inject::equals).isPresent()
                                ? "exercise.inject.title.current"
                                : "exercise.inject.title.played";
                    case Course.State.Skipped _ -> "exercise.inject.title.skipped";
                    case Course.State.Coming _ ->
                        inject.reserve() ? "exercise.inject.title.reserve" : "exercise.inject.title.coming";
                }));
        panel.meta().setText(console.number(inject.id()));
        show(inject, whole.get());
        boolean ended = console.course().isEnded();
        boolean played = state instanceof Course.State.Played;
        again.setDisable(!played || ended);
        reinforce.setDisable(!played || ended || !inject.kind().isPublic());
        skip.setDisable(!forms.canSkip(inject));
        edit.setDisable(!forms.canSkip(inject));
        Controls.shown(again, played);
        Controls.shown(reinforce, played);
        Controls.shown(edit, !played);
        Controls.shown(skip, !played);
        tick();
    }

    private void show(Inject inject, Scenario whole) {
        var heading = Controls.wrapped(inject.title(), "strong", "text-14");
        heading.setId("inject-title");
        HBox.setHgrow(heading, Priority.ALWAYS);
        var head = Controls.line(8, new Icon(InjectKinds.drawing(inject.kind())), heading);
        var from = Controls.wrapped(from(inject, whole), "text-meta");
        var words = Controls.wrapped(whole.fill(inject.text()), "text-14");
        words.setId("inject-text");
        var quote = new VBox(4, from, words);
        quote.getStyleClass().add("inject-quote");
        body.getChildren().addAll(head, quote);
        forms.standing(inject).ifPresent(stands -> add("exercise.inject.state", Controls.wrapped(stands)));
        add("exercise.inject.to", Controls.wrapped(targets(inject, whole)));
        if (!around.model().console().isComing(inject)) add("exercise.inject.seen", Controls.wrapped(seen(inject)));
        else if (!inject.reserve()) add("exercise.inject.at", Controls.wrapped(around.clock(inject.offset())));
        if (!inject.when().conditions().isEmpty())
            add("exercise.inject.when", Controls.wrapped(conditions(inject, whole)));
        var objectives = inject.objectives().stream()
                .map(id -> whole.objectives().stream()
                        .filter(one -> one.id().equals(id))
                        .map(Objective::title)
                        .findFirst()
                        .orElse(id))
                .toList();
        if (!objectives.isEmpty()) add("exercise.inject.objective", Controls.wrapped(String.join(" · ", objectives)));
        if (!inject.enclosures().isEmpty()) add("exercise.inject.enclosure", enclosures(inject.enclosures()));
        if (!inject.notes().isBlank()) add("exercise.inject.notes", Controls.wrapped(inject.notes(), "text-muted"));
    }

    private String conditions(Inject inject, Scenario whole) {
        var words = new ConditionWords(around);
        var all = inject.when().conditions().stream()
                .map(condition -> words.say(condition, whole))
                .collect(Collectors.joining(" · "));
        return inject.when().all() ? all : around.texts().get("exercise.inject.when.one", all);
    }

    private void add(String key, Node value) {
        var name = Controls.label(around.texts().bind(key), "text-meta", "inject-field");
        HBox.setHgrow(value, Priority.ALWAYS);
        var line = new HBox(8, name, value);
        body.getChildren().add(line);
    }

    /// "@data_veilleur, compte simulé, 12 k abonnés".
    private String from(Inject inject, Scenario whole) {
        var texts = around.texts();
        var persona = whole.personas().stream()
                .filter(one -> one.id().equals(inject.sender()))
                .findFirst();
        if (persona.isEmpty() || !inject.kind().isPublic()) {
            var name = whole.sender(inject);
            return name.isBlank() ? texts.get("exercise.inject.nobody") : name;
        }
        var one = persona.get();
        var name = one.handle().isBlank() ? one.name() : "@" + one.handle();
        return texts.get("exercise.inject.from", name, around.formats().compact(one.reach()));
    }

    private String targets(Inject inject, Scenario whole) {
        if (inject.targets().isEmpty()) return around.texts().get("exercise.inject.everyone");
        return inject.targets().stream()
                .map(id -> whole.teams().stream()
                        .filter(team -> team.id().equals(id))
                        .map(Team::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }

    private String seen(Inject inject) {
        var readers = around.model().console().course().seen().getOrDefault(inject.id(), List.of());
        if (readers.isEmpty()) return around.texts().get("exercise.inject.unseen");
        return readers.stream()
                .map(person -> around.name(Optional.of(person)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Node enclosures(List<Enclosure> enclosures) {
        var all = new VBox(4);
        for (var one : enclosures) {
            var name = Controls.wrapped(one.name(), "text-accent");
            var face = Controls.line(6, new Icon(Feather.FILE_TEXT, Icon.Size.PX_14).styled("text-accent"), name);
            all.getChildren().add(face);
            if (!one.text().isBlank()) all.getChildren().add(Controls.wrapped(one.text(), "text-meta"));
        }
        return all;
    }

    private void tick() {
        var course = around.model().console().course();
        var at = around.model()
                .lookedProperty()
                .get()
                .flatMap(inject -> course.firings().reversed().stream()
                        .filter(firing -> firing.act().inject().equals(inject.id()))
                        .map(firing -> firing.act().at())
                        .findFirst());
        Controls.shown(since, at.isPresent() && !course.isEnded());
        at.ifPresent(then -> {
            var passed = around.model().nowProperty().get().minus(then);
            since.setText(around.texts()
                    .get("exercise.inject.since", Around.left(passed.isNegative() ? Duration.ZERO : passed)));
        });
    }
}
