// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.action.Action;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Waiting;
import org.vigie.ui.kit.Controls;

/// A field for the numbers of actions that must be over first ("A-12, 17"). Under it stands what they are, or what is
/// wrong.
final class AfterField extends VBox {
    private static final Pattern NUMBER = Pattern.compile("(?:[Aa]-?)?(\\d{1,6})");

    private final Around around;
    private final Optional<Action> of;
    private final TextField numbers = new TextField();
    private final Label said = Controls.plain("", "text-small");

    /// @param of the action that is to wait; absent while it is not given yet
    AfterField(Around around, Optional<Action> of) {
        super(2);
        this.around = around;
        this.of = of;
        numbers.setId("action-after");
        numbers.setPromptText("A-12, 17");
        numbers.setText(of.map(action -> spoken(action.after())).orElse(""));
        said.setId("action-after-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(numbers, said);
        numbers.textProperty().subscribe(_ -> say());
    }

    TextField numbers() {
        return numbers;
    }

    /// "A-12, A-17".
    static String spoken(List<ActionId> actions) {
        return actions.stream().map(ActionId::spoken).collect(Collectors.joining(", "));
    }

    /// What is wrong with what is typed, as the actions stand now.
    Optional<String> problem() {
        for (var word : words()) {
            var found = find(word);
            if (!NUMBER.matcher(word).matches())
                return Optional.of(around.texts().get("room.action.after.wrong", word));
            if (found.isEmpty()) return Optional.of(around.texts().get("room.action.after.unknown", word));
            if (of.filter(own -> own.id().equals(found.get().id())).isPresent())
                return Optional.of(around.texts().get("room.action.after.self"));
        }
        return of.flatMap(own -> waiting().circle(own.id(), after()))
                .map(first -> around.texts()
                        .get("room.action.after.circle", first.id().spoken()));
    }

    /// What is to be over first, in the order typed, without what no action is.
    List<ActionId> after() {
        var found = new LinkedHashSet<ActionId>();
        for (var word : words()) find(word).map(Action::id).ifPresent(found::add);
        return List.copyOf(found);
    }

    /// Whether anything else is to be over first than was before.
    boolean isMoved() {
        return !after().equals(of.map(Action::after).orElse(List.of()));
    }

    /// What of it is still open.
    List<Action> holding() {
        return waiting().holding(after());
    }

    private Waiting waiting() {
        return new Waiting(around.state().actions());
    }

    private List<String> words() {
        return Pattern.compile("[\\s,;]+")
                .splitAsStream(numbers.getText())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<Action> find(String word) {
        var number = NUMBER.matcher(word);
        if (!number.matches()) return Optional.empty();
        int wanted = Integer.parseInt(number.group(1));
        return around.state().actions().stream()
                .filter(action -> action.id().number() == wanted)
                .findFirst();
    }

    private void say() {
        var wrong = problem();
        said.getStyleClass().removeAll("text-bad", "text-meta");
        said.getStyleClass().add(wrong.isPresent() ? "text-bad" : "text-meta");
        said.setText(wrong.orElseGet(this::named));
        Controls.shown(said, !said.getText().isEmpty());
    }

    private String named() {
        var chosen = after();
        return around.state().actions().stream()
                .filter(action -> chosen.contains(action.id()))
                .map(action -> around.texts()
                        .get(
                                action.state().isOver() ? "room.action.after.over" : "room.action.after.open",
                                action.id().spoken(),
                                action.title()))
                .collect(Collectors.joining(" · "));
    }
}
