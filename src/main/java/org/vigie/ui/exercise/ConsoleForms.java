// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.exercise.Course;
import org.vigie.core.scenario.Inject;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Labelled;

/// What the console asks for in cards.
final class ConsoleForms {
    private final Around around;
    private final ConsoleLeads leads;
    private final Runnable players;

    /// @param leads where the page leads
    /// @param players opens a window for the players
    ConsoleForms(Around around, ConsoleLeads leads, Runnable players) {
        this.around = around;
        this.leads = leads;
        this.players = players;
    }

    /// Opens a window that has everything but this console.
    void openPlayers() {
        if (around.model().console().course().isPrepared()) players.run();
    }

    /// Leads to the exercises that have a scenario to run.
    void library() {
        leads.library().run();
    }

    /// Shows what the facilitator reads about the scenario.
    void scenario() {
        ScenarioCard.open(around);
    }

    /// Shows how the simulated public behaves, to be changed.
    void crowd() {
        CrowdForm.open(around);
    }

    /// Asks for a game time, and goes there.
    void goTo() {
        var model = around.model();
        var course = model.console().course();
        if (!course.isStarted() || course.isEnded()) return;
        var texts = around.texts();
        var field = new TextField(around.clock(model.acts().now()));
        field.setId("go-to-time");
        field.selectAll();
        var typed = Bindings.createObjectBinding(
                () -> GameTime.read(field.getText(), model.acts().now()), field.textProperty());
        new FormDialog(
                        around.frame(),
                        texts.bind("exercise.goTo.title"),
                        new VBox(
                                12,
                                new Labelled(texts.bind("exercise.goTo.time"), field)
                                        .help(texts.bind("exercise.goTo.help"))
                                        .error(
                                                Bindings.createBooleanBinding(
                                                        () -> typed.get().isEmpty(), typed),
                                                texts.bind("exercise.goTo.wrong")),
                                Controls.wrapped(texts.get("exercise.goTo.meaning"), "text-meta")),
                        texts.bind("exercise.goTo.go"))
                .onlyIf(Bindings.createBooleanBinding(() -> typed.get().isPresent(), typed))
                .open(() -> model.acts().jump(typed.get().orElseThrow()));
        field.requestFocus();
    }

    /// Asks for an inject that the scenario does not have.
    void free() {
        InjectForm.free(around);
    }

    /// Changes the inject that is looked at.
    void edit() {
        around.model().lookedProperty().get().ifPresent(inject -> InjectForm.edit(around, inject));
    }

    /// Asks why an inject is left out, and leaves it out.
    void skip() {
        around.model().lookedProperty().get().filter(this::canSkip).ifPresent(inject -> {
            var texts = around.texts();
            var reason = new TextArea();
            reason.setId("skip-reason");
            reason.setWrapText(true);
            reason.setPrefRowCount(2);
            new FormDialog(
                            around.frame(),
                            texts.bind("exercise.skip.title", inject.title()),
                            new VBox(new Labelled(texts.bind("exercise.skip.reason"), reason)),
                            texts.bind("exercise.skip"))
                    .open(() -> around.model().acts().skip(inject, reason.getText()));
            reason.requestFocus();
        });
    }

    /// What has come to the players can't be left out any more.
    boolean canSkip(Inject inject) {
        var console = around.model().console();
        return console.isComing(inject) && !console.course().isEnded();
    }

    /// Ends the exercise, once asked, and opens the look back on it; only the latter once it has ended.
    void end() {
        var course = around.model().console().course();
        if (course.isEnded()) leads.debrief().run();
        if (!course.isStarted() || course.isEnded()) return;
        var texts = around.texts();
        var words = new Label(texts.get("exercise.finish.meaning"));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        new FormDialog(
                        around.frame(),
                        texts.bind("exercise.finish.title"),
                        new VBox(12, words),
                        texts.bind("exercise.finish"))
                .open(() -> {
                    var acts = around.model().acts();
                    var ending = acts.end();
                    // the card that asked is closed first
                    var _ = ending.thenRun(() -> acts.later(leads.debrief()));
                    return ending;
                });
    }

    /// The words for how an inject stands; none while it is to come.
    Optional<String> standing(Inject inject) {
        var texts = around.texts();
        return switch (around.model().console().course().stateOf(inject.id())) {
            case Course.State.Coming() -> Optional.empty();
            case Course.State.Played(var at) -> Optional.of(texts.get("exercise.inject.sentAt", around.clock(at)));
            case Course.State.Skipped(var at, var reason) ->
                Optional.of(
                        reason.isBlank()
                                ? texts.get("exercise.inject.skippedAt", around.clock(at))
                                : texts.get("exercise.inject.skippedWhy", around.clock(at), reason));
        };
    }
}
