// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.analysis.message.Additions;
import org.vigie.analysis.message.WordDiff;
import org.vigie.core.message.Message;
import org.vigie.core.proposal.Wish.Task;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.message.ProposerFaults;
import org.vigie.ui.messages.ProposalViewModel.Step;

/// The writing assistant beside a text: asks for better words or for a translation, shows what is proposed beside what
/// stands, and lets a person take it up or leave it. There only while the assistant is on.
final class ProposalPane extends VBox {
    private static final Duration SECOND = Duration.seconds(1);

    private final Around around;
    private final ProposalViewModel model;
    private final ObservableValue<Optional<Message>> draft;
    private final Runnable reveal;
    private final Button write;
    private final Button translate;
    private final Button take;
    private final Label waited = Controls.plain("", "text-meta");
    private final VBox answer = new VBox(8);
    private final Timeline clock = new Timeline(new KeyFrame(SECOND, _ -> count()));

    /// @param draft the text as it stands in the fields
    /// @param reveal brings this pane into view
    ProposalPane(Around around, ProposalViewModel model, ObservableValue<Optional<Message>> draft, Runnable reveal) {
        super(8);
        this.around = around;
        this.model = model;
        this.draft = draft;
        this.reveal = reveal;
        setId("message-proposal");
        var texts = around.texts();
        write = Controls.keyed(
                around.frame(), "messages.propose.draft", Feather.EDIT_3, "Ctrl+Shift+A", () -> ask(Task.DRAFT));
        write.setId("propose-draft");
        translate = Controls.keyed(
                around.frame(),
                "messages.propose.translation",
                Feather.GLOBE,
                "Ctrl+Shift+G",
                () -> ask(Task.TRANSLATION));
        translate.setId("propose-translation");
        take = Controls.button(texts.bind("messages.propose.take"), Feather.CHECK, model::takeUp, "primary");
        take.setId("proposal-take");
        waited.setId("proposal-waited");
        clock.setCycleCount(Animation.INDEFINITE);
        getChildren()
                .addAll(
                        Controls.label(texts.bind("messages.propose"), "title-panel"),
                        new FlowPane(8, 8, write, translate),
                        answer);
        addEventHandler(KeyEvent.KEY_PRESSED, this::stop);
        model.onProperty().subscribe(on -> Controls.shown(this, on));
        model.stepProperty().subscribe(this::lay);
        texts.follow(this, this::lay);
        around.model().stateProperty().subscribe(this::mark);
        around.model().chosenProperty().subscribe(this::mark);
        draft.subscribe(this::mark);
    }

    /// Asks for words where the button for it can be pressed.
    void ask(Task task) {
        if ((task == Task.DRAFT ? write : translate).isDisabled()) return;
        model.ask(task);
        Fx.later(reveal);
    }

    private void stop(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || model.stepProperty().get() instanceof Step.Idle) return;
        event.consume();
        model.drop();
        write.requestFocus();
    }

    private void mark() {
        boolean ready = isAsKept() && !(model.stepProperty().get() instanceof Step.Waiting);
        write.setDisable(!ready);
        translate.setDisable(!ready || !model.canTranslate());
        take.setDisable(!isAsKept());
    }

    /// Whether nothing is typed above that is not kept: a proposal would be about other words.
    private boolean isAsKept() {
        var now = around.model().current();
        return now.filter(one -> one.withdrawn().isEmpty()).isPresent()
                && draft.getValue().equals(now.map(one -> one.message()));
    }

    private void lay() {
        var step = model.stepProperty().get();
        if (step instanceof Step.Waiting) clock.play();
        else clock.stop();
        boolean inside = answer.isFocusWithin();
        answer.getChildren()
                .setAll(
                        switch (step) {
                            case Step.Idle _ -> List.of();
                            case Step.Waiting waiting -> waiting(waiting);
                            case Step.Ready ready -> ready(ready);
                            case Step.Refused(var text, var why) -> List.of(refused(text, why), leave());
                            case Step.Same(var text) ->
                                List.of(said("messages.propose.same", "text-meta", text.title()), leave());
                            case Step.Outdated(var text) ->
                                List.of(said("messages.propose.outdated", "text-warn", text.title()), leave());
                            case Step.Failed failed ->
                                List.of(
                                        Controls.wrapped(
                                                ProposerFaults.say(around.texts(), failed.fault(), failed.detail()),
                                                "text-bad"),
                                        leave());
                        });
        if (inside) Fx.later(this::focusLast);
        mark();
    }

    /// The button that leaves: a key pressed a moment too late takes nothing up.
    private void focusLast() {
        reveal.run();
        answer.lookupAll(".button").stream().reduce((_, last) -> last).ifPresent(Node::requestFocus);
    }

    private List<Node> waiting(Step.Waiting waiting) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(around.texts().bind("messages.propose.waiting.short"));
        var stop = Controls.keyed(around.frame(), "messages.propose.stop", Feather.X, "Esc", model::drop);
        stop.setId("proposal-stop");
        count();
        Fx.later(stop::requestFocus);
        return List.of(
                said("messages.propose.waiting", "text-meta", waiting.text().title()),
                bar,
                Controls.line(8, waited, stop));
    }

    private void count() {
        waited.setText(around.texts().get("messages.propose.waited", model.waited()));
    }

    private List<Node> ready(Step.Ready ready) {
        var head = said(
                ready.task() == Task.DRAFT ? "messages.propose.ready.draft" : "messages.propose.ready.translation",
                "text-warn",
                ready.text().title(),
                ready.by());
        head.setGraphic(new Icon(Feather.CPU));
        head.setId("proposal-mark");
        var drop = Controls.keyed(around.frame(), "messages.propose.drop", Feather.X, "Esc", model::drop);
        drop.setId("proposal-drop");
        var title = ready.before().map(Message::title).orElse("");
        var body = ready.before().map(Message::body).orElse("");
        return List.of(
                head,
                DiffPane.flow(
                        WordDiff.between(
                                DiffPane.named(around, title),
                                DiffPane.named(around, ready.proposed().title())),
                        "proposal-title",
                        around.texts().get("messages.title.field")),
                DiffPane.flow(
                        WordDiff.between(
                                DiffPane.named(around, body),
                                DiffPane.named(around, ready.proposed().body())),
                        "proposal-body",
                        ""),
                new FlowPane(8, 8, take, drop));
    }

    private Label refused(Message text, List<Additions> why) {
        var added = words(why, false);
        var leftOut = words(why, true);
        var said = new StringBuilder(around.texts().get("messages.propose.refused", text.title()));
        if (!added.isEmpty()) said.append(' ').append(around.texts().get("messages.propose.refused.added", added));
        if (!leftOut.isEmpty())
            said.append(' ').append(around.texts().get("messages.propose.refused.leftOut", leftOut));
        said.append(' ').append(around.texts().get("messages.propose.refused.log"));
        var label = Controls.wrapped(said.toString(), "text-bad");
        label.setId("proposal-refused");
        return label;
    }

    private String words(List<Additions> why, boolean leftOut) {
        return why.stream()
                .filter(one -> (one.kind() == Additions.Kind.LEFT_OUT) == leftOut)
                .limit(ProposalViewModel.MOST_WORDS)
                .map(one -> around.texts().get("message.log.quoted", one.words()))
                .collect(Collectors.joining(", "));
    }

    private Node leave() {
        var leave = Controls.keyed(around.frame(), "messages.propose.close", Feather.X, "Esc", model::drop);
        leave.setId("proposal-close");
        return leave;
    }

    private Label said(String key, String style, Object... about) {
        return Controls.wrapped(around.texts().get(key, about), style);
    }
}
