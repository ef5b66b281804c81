// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Questions asked over the page, inside the window: they stand in every picture and need no window system.
public final class Dialogs {
    /// How wide the buttons of a card may stand on one line.
    private static final double ACTIONS = 560;

    private final StackPane layer = new StackPane();
    private final Deque<Shown> open = new ArrayDeque<>();
    private final Texts texts;

    public Dialogs(Texts texts) {
        this.texts = texts;
        layer.setVisible(false);
        layer.setId("dialogs");
        layer.setPickOnBounds(true);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        layer.sceneProperty().subscribe(scene -> {
            if (scene == null) return;
            scene.focusOwnerProperty().subscribe(this::keepFocusInside);
            // of the scene, which hears keys even while nothing has the keyboard
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::hear);
        });
    }

    /// What the window lays over everything else.
    public Node layer() {
        return layer;
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /// Shows a card over the page until it is closed by Escape or by the caller; focus returns where it was.
    ///
    /// @return closes the card
    public Runnable show(Region card) {
        return show(card, true, Pos.CENTER, "scrim");
    }

    /// Shows a card that Escape can't close: what stands on it would be lost. Only the caller closes it.
    public Runnable showFirmly(Region card) {
        return showFirmly(card, _ -> {});
    }

    /// Shows a card that Escape can't close, with keys of its own.
    ///
    /// @param keys hears every key before anything else, wherever the keyboard is, while the card lies on top
    public Runnable showFirmly(Region card, EventHandler<KeyEvent> keys) {
        return show(card, false, Pos.CENTER, "scrim", keys);
    }

    /// Hides the whole window behind a card that Escape can't close, as a locked station does.
    public Runnable showCurtain(Region card) {
        return show(card, false, Pos.CENTER, "curtain");
    }

    /// Shows a card near the top, as the command palette does.
    ///
    /// @param card makes the card, given what closes it
    public void showHigh(Function<Runnable, Region> card) {
        show(card.apply(this::closeTop), true, Pos.TOP_CENTER, "scrim-high");
    }

    /// A card with a title, a body and buttons, to be filled and shown.
    public VBox card(ObservableValue<String> title, Node body, Button... buttons) {
        var heading = new Label();
        heading.getStyleClass().add("title-page");
        heading.textProperty().bind(title);
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        var card = new VBox(heading, body);
        card.getStyleClass().add("dialog-card");
        if (buttons.length > 0) {
            // wraps where the words of a language are too long for one line
            var actions = new FlowPane(8, 8, buttons);
            actions.setAlignment(Pos.CENTER_RIGHT);
            actions.setPrefWrapLength(ACTIONS);
            for (var button : buttons) button.setMinWidth(Region.USE_PREF_SIZE);
            actions.getStyleClass().add("dialog-actions");
            card.getChildren().add(actions);
        }
        return card;
    }

    /// Asks before something that can't be taken back.
    public void confirm(
            ObservableValue<String> title,
            ObservableValue<String> text,
            ObservableValue<String> verb,
            Runnable action) {
        var message = new Label();
        message.textProperty().bind(text);
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        var cancel = new Button();
        cancel.textProperty().bind(texts.bind("kit.dialog.cancel"));
        var go = new Button();
        go.textProperty().bind(verb);
        go.getStyleClass().add("danger");
        var close = show(card(title, message, cancel, go));
        cancel.setOnAction(_ -> close.run());
        go.setOnAction(_ -> {
            close.run();
            action.run();
        });
        cancel.requestFocus();
    }

    private Runnable show(Region card, boolean escapable, Pos place, String cover) {
        return show(card, escapable, place, cover, _ -> {});
    }

    private Runnable show(Region card, boolean escapable, Pos place, String cover, EventHandler<KeyEvent> keys) {
        var scrim = new StackPane(card);
        scrim.getStyleClass().add(cover);
        StackPane.setAlignment(card, place);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        var shown = new Shown(scrim, escapable, before, keys);
        open.push(shown);
        layer.getChildren().add(scrim);
        layer.setVisible(true);
        scrim.setOnMouseClicked(click -> {
            if (escapable && scrim.equals(click.getTarget())) close(shown);
        });
        firstFocusable(card).orElse(scrim).requestFocus();
        return () -> close(shown);
    }

    private void closeTop() {
        var top = open.peek();
        if (top != null) close(top);
    }

    private void close(Shown shown) {
        if (!open.remove(shown)) return;
        layer.getChildren().remove(shown.scrim());
        layer.setVisible(!open.isEmpty());
        if (shown.before() != null) shown.before().requestFocus();
    }

    private void hear(KeyEvent event) {
        var top = open.peek();
        if (top != null) top.keys().handle(event);
    }

    private void escape(KeyEvent event) {
        var top = open.peek();
        if (top == null || event.getCode() != KeyCode.ESCAPE || !top.escapable()) return;
        event.consume();
        close(top);
    }

    /// Tab goes round inside the card: the page behind it rests. Where what had the keyboard was taken away, and
    /// nothing took it over, the card has it again.
    private void keepFocusInside(@Nullable Node owner) {
        if (owner == null) Fx.later(this::keepFocus);
        else if (!open.isEmpty()) keepFocus();
    }

    private void keepFocus() {
        var top = open.peek();
        if (top == null || layer.getScene() == null) return;
        var owner = layer.getScene().getFocusOwner();
        if (owner != null && isInside(owner, top.scrim())) return;
        firstFocusable(top.scrim()).orElse(top.scrim()).requestFocus();
    }

    private static boolean isInside(Node node, Node container) {
        for (var at = node; at != null; at = at.getParent()) if (at.equals(container)) return true;
        return false;
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (!node.isVisible()) return Optional.empty();
        if (node.isFocusTraversable() && !node.isDisabled()) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> firstFocusable(child).stream())
                .findFirst();
    }

    private record Shown(
            StackPane scrim, boolean escapable, @Nullable Node before, EventHandler<KeyEvent> keys) {}
}
