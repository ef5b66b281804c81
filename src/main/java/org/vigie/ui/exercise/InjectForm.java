// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.When;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Named;
import org.vigie.ui.kit.Segmented;

/// Asks for an inject that the scenario does not have, or changes one that has not come yet.
final class InjectForm extends VBox {
    /// When an inject comes.
    private enum Moment {
        NOW,
        AT,
        RESERVE
    }

    private final Around around;
    private final Scenario whole;
    private final Optional<Inject> known;
    private final TextField title = new TextField();
    private final ComboBox<InjectKind> kind = new ComboBox<>();
    private final ComboBox<String> sender = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final TextField time = new TextField();
    private final Map<Team, CheckBox> teams = new LinkedHashMap<>();
    private final Segmented<Moment> moment;
    /// The same when it is sent once more, after it was kept and could not be sent.
    private Optional<String> id;

    private InjectForm(Around around, Scenario whole, Optional<Inject> known) {
        super(12);
        this.around = around;
        this.whole = whole;
        this.known = known;
        id = known.map(Inject::id);
        var texts = around.texts();
        var moments = new LinkedHashMap<Moment, ObservableValue<String>>();
        boolean sendable = known.isEmpty() && around.model().console().course().isStarted();
        for (var one : Moment.values())
            if (sendable || one != Moment.NOW) moments.put(one, texts.bind("exercise.form.moment." + one.name()));
        moment = new Segmented<>(
                moments,
                known.map(inject -> inject.reserve() ? Moment.RESERVE : Moment.AT)
                        .orElse(sendable ? Moment.NOW : Moment.AT));
        for (var one : moments.keySet()) moment.button(one).setId("moment-" + one.name());
        title.setId("inject-form-title");
        text.setId("inject-form-text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        time.setId("inject-form-time");
        time.setPrefColumnCount(8);
        fillKinds();
        fillSenders();
        fill();
        var at = new HBox(12, moment, time);
        at.setAlignment(Pos.CENTER_LEFT);
        moment.valueProperty().subscribe(now -> Controls.shown(time, now == Moment.AT));
        var fields = new HBox(
                12,
                grown(new Labelled(texts.bind("exercise.form.kind"), kind)),
                grown(new Labelled(texts.bind("exercise.form.sender"), sender)));
        getChildren()
                .addAll(
                        new Labelled(texts.bind("exercise.form.title"), title),
                        fields,
                        new Labelled(texts.bind("exercise.form.text"), text));
        if (!whole.teams().isEmpty())
            getChildren()
                    .add(new Labelled(texts.bind("exercise.form.teams"), boxes())
                            .help(texts.bind("exercise.form.teams.help")));
        getChildren().add(new Labelled(texts.bind("exercise.form.when"), at).help(texts.bind("exercise.goTo.help")));
    }

    private static Node grown(Labelled field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(200);
        return field;
    }

    private void fillKinds() {
        kind.setId("inject-form-kind");
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.getItems().setAll(InjectKind.values());
        kind.setConverter(new Named<>(one -> around.texts().get("exercise.kind." + one.name())));
    }

    /// Those of the scenario can be chosen, and anybody else typed.
    private void fillSenders() {
        sender.setId("inject-form-sender");
        sender.setMaxWidth(Double.MAX_VALUE);
        sender.setEditable(true);
        sender.getItems()
                .setAll(Stream.concat(
                                whole.personas().stream().map(Persona::name),
                                whole.outlets().stream().map(Outlet::name))
                        .toList());
    }

    private void fill() {
        kind.setValue(known.map(Inject::kind).orElse(InjectKind.CALL));
        title.setText(known.map(Inject::title).orElse(""));
        text.setText(known.map(Inject::text).orElse(""));
        sender.setValue(known.map(whole::sender).orElse(""));
        time.setText(around.clock(known.map(Inject::offset).orElseGet(() -> now().plusMinutes(5))));
    }

    private FlowPane boxes() {
        var boxes = new FlowPane(16, 4);
        for (var team : whole.teams()) {
            var box = new CheckBox(team.name());
            box.setId("team-" + team.id());
            box.setMnemonicParsing(false);
            box.setSelected(
                    known.filter(inject -> inject.targets().contains(team.id())).isPresent());
            teams.put(team, box);
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private Duration now() {
        return around.model().acts().now();
    }

    private Optional<Duration> at() {
        return switch (moment.valueProperty().get()) {
            case NOW -> Optional.of(now());
            case AT -> GameTime.read(time.getText(), now());
            case RESERVE -> Optional.of(known.map(Inject::offset).orElse(now()));
        };
    }

    /// The id of whoever is named so in the scenario, else the name itself.
    private String senderId() {
        var typed = Optional.ofNullable(sender.getEditor().getText()).orElse("").strip();
        return whole.personas().stream()
                .filter(one -> one.name().equals(typed))
                .map(Persona::id)
                .findFirst()
                .or(() -> whole.outlets().stream()
                        .filter(one -> one.name().equals(typed))
                        .map(Outlet::id)
                        .findFirst())
                .orElse(typed);
    }

    private Inject inject(String id, Duration at) {
        List<String> targets = new ArrayList<>();
        teams.forEach((team, box) -> {
            if (box.isSelected()) targets.add(team.id());
        });
        return new Inject(
                id,
                title.getText().strip(),
                kind.getValue(),
                at,
                // what is sent by hand does not come by itself as well
                moment.valueProperty().get() != Moment.AT,
                true,
                senderId(),
                targets,
                text.getText().strip(),
                known.map(Inject::enclosures).orElse(List.of()),
                known.map(Inject::reactions).orElse(List.of()),
                known.map(Inject::when).orElse(When.ALWAYS),
                known.map(Inject::objectives).orElse(List.of()),
                known.map(Inject::notes).orElse(""),
                known.flatMap(Inject::foreign));
    }

    /// One that nothing bears, nor bore when it came to the players: under it nothing would come a second time. What
    /// others wrote since this form was opened keeps its own.
    private String freshId() {
        var now = around.model().console();
        int number = 1;
        while (now.inject(id(number)).isPresent() || now.numbers().came().containsKey(id(number))) number++;
        return id(number);
    }

    private static String id(int number) {
        return number < 10 ? "L-0" + number : "L-" + number;
    }

    /// It came to the players, or the exercise ended, while somebody wrote.
    private static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLate() {
            super("Players have it already, or play no more.");
        }
    }

    private CompletableFuture<?> save() {
        var console = around.model().console();
        boolean came = known.filter(inject -> !console.isComing(inject)).isPresent();
        if (came || console.course().isEnded()) return CompletableFuture.failedFuture(new TooLate());
        var own = id.orElseGet(this::freshId);
        id = Optional.of(own);
        var inject = inject(own, at().orElseThrow());
        var acts = around.model().acts();
        if (moment.valueProperty().get() != Moment.NOW) return acts.keep(whole, inject);
        return acts.keep(whole, inject).thenCompose(_ -> acts.fire(whole, inject, ExerciseAct.Way.BY_HAND));
    }

    /// Asks for an inject of one's own; nothing before the start but for the reserve and a time.
    static void free(Around around) {
        around.model()
                .console()
                .scenario()
                .filter(_ -> !around.model().console().course().isEnded())
                .ifPresent(whole -> open(around, whole, Optional.empty()));
    }

    /// Changes an inject that has not come yet.
    static void edit(Around around, Inject inject) {
        var console = around.model().console();
        if (!console.isComing(inject) || console.course().isEnded()) return;
        console.scenario().ifPresent(whole -> open(around, whole, Optional.of(inject)));
    }

    private static void open(Around around, Scenario whole, Optional<Inject> known) {
        var texts = around.texts();
        var form = new InjectForm(around, whole, known);
        new FormDialog(
                        around.frame(),
                        texts.bind(known.isEmpty() ? "exercise.free.title" : "exercise.edit.title"),
                        form,
                        Bindings.createStringBinding(
                                () -> texts.get(
                                        form.moment.valueProperty().get() == Moment.NOW
                                                ? "exercise.sendNow"
                                                : "exercise.form.keep"),
                                form.moment.valueProperty(),
                                texts.localeProperty()))
                .onlyIf(Bindings.createBooleanBinding(
                        () -> !form.title.getText().isBlank()
                                && !form.text.getText().isBlank()
                                && form.at().isPresent(),
                        form.title.textProperty(),
                        form.text.textProperty(),
                        form.time.textProperty(),
                        form.moment.valueProperty()))
                .explaining(failure ->
                        failure instanceof TooLate ? Optional.of(texts.get("exercise.form.tooLate")) : Optional.empty())
                .open(form::save, "wide-card");
        form.title.requestFocus();
    }
}
