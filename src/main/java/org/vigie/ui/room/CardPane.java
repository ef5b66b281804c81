// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.action.Charge;
import org.vigie.core.card.ActionCard;
import org.vigie.core.card.RunningCard;
import org.vigie.core.card.StandDown;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.journal.CardAct;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.Tip;

/// The action card that the cell works through, step by step, each tick with who and when.
final class CardPane extends VBox {
    private final Around around;
    private final VBox steps = new VBox();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label count = Controls.whole(Controls.plain("", "strong"));
    private final Node content;
    private final Panel panel;
    private final StringProperty title = new SimpleStringProperty("");
    private final Node empty;
    private final Button standDown;
    private final Button print;
    private Runnable printing = () -> {};
    private Optional<String> shown = Optional.empty();

    CardPane(Around around) {
        this.around = around;
        setId("card");
        var texts = around.texts();
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        var bar = Controls.line(16, progress, count);
        bar.getStyleClass().add("card-progress");
        var scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content = new VBox(bar, scroll);
        empty = Notice.empty(texts.bind("room.card.empty"), texts.bind("room.card.choose"), this::choose);
        var change = Controls.button(texts.bind("room.card.change"), Feather.BOOK_OPEN, this::choose, "small", "ghost");
        change.setId("card-change");
        print = Controls.button(
                texts.bind("room.cards.print.verb"), Feather.PRINTER, () -> printing.run(), "small", "ghost");
        standDown = Controls.button(
                texts.bind("room.standDown.verb"), Feather.POWER, new StandDownForms(around)::standDown, "small");
        standDown.setId("stand-down");
        print.setId("card-print");
        panel = new Panel(title, content).flush().shrinking().actions(standDown, print, change);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    /// What the button for paper opens.
    void printWith(Runnable open) {
        printing = open;
    }

    /// Asks which card is laid out; those of the plans in force stand first.
    void choose() {
        var group = new ToggleGroup();
        var list = new VBox(4);
        for (var plan : around.state().plans()) {
            list.getChildren().add(Controls.plain(around.say(plan.name()), "text-meta"));
            for (var card : plan.cards()) list.getChildren().add(choice(card, group));
        }
        list.getChildren()
                .addAll(
                        Controls.label(around.texts().bind("room.standDown.cards"), "text-meta"),
                        choice(StandDown.CARD, group));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-choices");
        new FormDialog(
                        around.frame(),
                        around.texts().bind("room.card.choose"),
                        scroll,
                        around.texts().bind("room.card.open"))
                .onlyIf(Bindings.isNotNull(group.selectedToggleProperty()))
                .open(() -> lay((ActionCard) group.getSelectedToggle().getUserData()));
    }

    /// Lays out the checklist before the cell stands down.
    void checklist() {
        lay(StandDown.CARD);
    }

    private CompletableFuture<?> lay(ActionCard card) {
        shown = Optional.of(card.code());
        boolean running =
                around.state().cards().stream().anyMatch(c -> c.card().code().equals(card.code()));
        if (!running) return around.room().act(new CardAct.Opened(card));
        draw();
        return CompletableFuture.completedFuture(null);
    }

    private ToggleButton choice(ActionCard card, ToggleGroup group) {
        var choice = new ToggleButton(called(card));
        choice.setMnemonicParsing(false);
        choice.setToggleGroup(group);
        choice.setUserData(card);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setId("choose-" + card.code());
        choice.getStyleClass().add("card-choice");
        return choice;
    }

    private String called(ActionCard card) {
        var number = card.number() < 10 ? "0" + card.number() : Integer.toString(card.number());
        return around.texts().get("room.card.called", number, around.say(card.title()));
    }

    private void draw() {
        var cards = around.state().cards();
        var card = shown.flatMap(code ->
                        cards.stream().filter(c -> c.card().code().equals(code)).findFirst())
                .or(() -> cards.stream().findFirst());
        boolean isChecklist = card.filter(
                        shown -> StandDownForms.isChecklist(shown.card().code()))
                .isPresent();
        boolean isAtWork = around.state().cell().filter(Cell::isAtWork).isPresent();
        Controls.shown(standDown, isChecklist && isAtWork);
        if (card.isEmpty()) {
            title.set(around.texts().get("room.card"));
            panel.show(empty);
            return;
        }
        panel.show(content);
        title.set(called(card.get().card()));
        int all = card.get().card().steps().size();
        progress.setProgress((double) card.get().done() / all);
        count.setText(around.texts().get("room.card.done", card.get().done(), all));
        var rows = new ArrayList<Node>();
        for (int step = 0; step < all; step++) rows.add(row(card.get(), step));
        steps.getChildren().setAll(rows);
    }

    /// Asks for an action out of a step, for whoever it names and by when.
    private void follow(RunningCard card, int step) {
        var text = card.card().steps().get(step);
        new ActionForms(around)
                .give(new ActionOrigin(
                        Optional.of(card.entry()),
                        around.say(text.text()),
                        text.role().map(Charge::of).orElse(Charge.NOBODY),
                        card.dueAt(step).filter(due -> due.isAfter(around.now()))));
    }

    private Node row(RunningCard card, int step) {
        var text = card.card().steps().get(step);
        var tick = Optional.ofNullable(card.ticks().get(step));
        var box = new CheckBox(around.texts().get("room.card.step", step + 1, around.say(text.text())));
        box.setMnemonicParsing(false);
        box.setSelected(tick.isPresent());
        box.setWrapText(true);
        box.setId("step-" + step);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> {
            boolean done = box.isSelected();
            // what is shown follows the journal, not the click
            box.setSelected(!done);
            around.room().act(new CardAct.Ticked(card.card().code(), step, done));
        });
        var when = tick.map(t -> around.formats().time(t.at()))
                .or(() -> card.dueAt(step).map(around::due))
                .orElse("");
        boolean late = tick.isEmpty()
                && card.dueAt(step).filter(due -> due.isBefore(around.now())).isPresent();
        var time = Controls.whole(Controls.plain(when, late ? "text-bad" : "text-meta"));
        var person = tick.flatMap(RunningCard.Tick::by)
                .or(() -> text.role().flatMap(around.state()::role).flatMap(HeldRole::lead))
                .flatMap(around.state()::person);
        var follow = Controls.iconOnly(
                around.texts().bind("room.action.follow"),
                Feather.PLUS_CIRCLE,
                () -> follow(card, step),
                "small",
                "ghost");
        follow.setId("step-follow-" + step);
        follow.setFocusTraversable(false);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.A || event.isShortcutDown() || event.isAltDown()) return;
            if (!around.frame().keys().singleKeysAct(box)) return;
            event.consume();
            follow(card, step);
        });
        Tip.on(box, around.texts().bind("room.card.keys"));
        var row = Controls.line(8, box, time, follow, around.avatar(person));
        row.getStyleClass().add("card-step");
        if (card.next().filter(next -> next == step).isPresent())
            row.getStyleClass().add("next");
        return row;
    }
}
