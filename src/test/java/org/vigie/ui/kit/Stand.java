// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// Shows a node in a window of any size, dressed as in the program, and acts on it as a person would.
///
/// Every method may be called from the test's thread.
public final class Stand implements AutoCloseable {
    private static final double SCREEN = 900;

    private final Stage stage;
    private final Scene scene;
    private final Easel easel;
    private Runnable end = () -> {};

    private Stand(Stage stage) {
        this.stage = stage;
        this.scene = stage.getScene();
        this.easel = (Easel) scene.getRoot();
    }

    /// Shows a node with the dialogs and toasts of its frame over it. The node is made on the JavaFX thread.
    public static Stand show(Frame frame, int width, int height, Callable<? extends Parent> node) {
        var stand = FxTest.onFx(() -> {
            var page = new StackPane(
                    node.call(), frame.toasts().layer(), frame.dialogs().layer());
            var scene = new Scene(new Easel(page, width, height), SCREEN, SCREEN);
            frame.preferences().subscribe(now -> now.theme().dress(scene, now.textPercent()));
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return new Stand(stage);
        });
        // pages put the keyboard where work starts once they are shown
        stand.settle();
        return stand;
    }

    /// Shows a page of the program, and ends it with the stand: what goes on ticking would keep it for ever.
    public static Stand page(Frame frame, int width, int height, Callable<? extends Screen> page) {
        var screen = FxTest.onFx(page::call);
        var stand = show(frame, width, height, () -> (Parent) screen.node());
        stand.end = screen::close;
        return stand;
    }

    /// Acts on a window that shows its page on an [Easel] already.
    public static Stand on(Stage stage) {
        return new Stand(stage);
    }

    public Scene scene() {
        return scene;
    }

    /// The node that this selector finds ("#quick-entry"); fails if there is none.
    public <T extends Node> T find(String selector, Class<T> type) {
        return FxTest.onFx(() -> {
            draw();
            var found = scene.getRoot().lookup(selector);
            if (found == null) throw new AssertionError("Nothing matches " + selector + " among: " + said());
            return type.cast(found);
        });
    }

    /// Whether this selector finds something that can be seen.
    public boolean shows(String selector) {
        return FxTest.onFx(() -> {
            draw();
            return scene.getRoot().lookupAll(selector).stream().anyMatch(Stand::isSeen);
        });
    }

    /// The text of a label, button or field.
    public String text(String selector) {
        var node = find(selector, Node.class);
        return FxTest.onFx(() -> textOf(node));
    }

    /// Everything that can be read on the window, from the first node to the last.
    public List<String> said() {
        return FxTest.onFx(() -> {
            draw();
            var texts = new ArrayList<String>();
            collect(scene.getRoot(), texts);
            return texts;
        });
    }

    public Stand click(String selector) {
        var node = find(selector, Node.class);
        FxTest.runOnFx(() -> {
            if (node instanceof ButtonBase button) button.fire();
            else throw new AssertionError(selector + " is not a button.");
        });
        settle();
        return this;
    }

    public Stand focus(String selector) {
        var node = find(selector, Node.class);
        FxTest.runOnFx(node::requestFocus);
        return this;
    }

    /// Drags the middle of a node so far with this button, in three moves.
    public Stand drag(String selector, MouseButton button, double x, double y) {
        var node = find(selector, Node.class);
        FxTest.runOnFx(() -> {
            var bounds = node.localToScene(node.getLayoutBounds());
            double fromX = bounds.getCenterX();
            double fromY = bounds.getCenterY();
            node.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, button, fromX, fromY));
            for (int part = 1; part <= 3; part++)
                node.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, button, fromX + x * part / 3, fromY + y * part / 3));
            node.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, button, fromX + x, fromY + y));
        });
        settle();
        return this;
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, MouseButton button, double x, double y) {
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                button,
                1,
                false,
                false,
                false,
                false,
                down && button == MouseButton.PRIMARY,
                false,
                down && button == MouseButton.SECONDARY,
                false,
                button == MouseButton.SECONDARY,
                false,
                null);
    }

    /// Presses keys as in [Chord#of] ("Ctrl+K", "Alt+1", "Enter", "J"). Digits come from the numeric pad.
    public Stand press(String chord) {
        return send(event(Chord.of(chord)));
    }

    /// Presses one key that sends this text, as another layout would ("é" with Ctrl).
    public Stand send(KeyEvent pressed) {
        FxTest.runOnFx(() -> {
            Event.fireEvent(focusOwner(), pressed);
            Event.fireEvent(
                    focusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_RELEASED,
                            pressed.getCharacter(),
                            pressed.getText(),
                            pressed.getCode(),
                            pressed.isShiftDown(),
                            pressed.isControlDown(),
                            pressed.isAltDown(),
                            pressed.isMetaDown()));
        });
        settle();
        return this;
    }

    /// Types a text into whatever has the focus.
    public Stand type(String text) {
        FxTest.runOnFx(() -> text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(
                        focusOwner(),
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
        settle();
        return this;
    }

    /// Writes what is shown to `target/pictures/NAME.png`, to be looked at.
    public Path picture(String name) {
        settle();
        var file = Path.of("target", "pictures", name + ".png");
        FxTest.runOnFx(() -> {
            try {
                Snapshots.write(image(), file);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
        return file;
    }

    /// What is shown, open menus included. On the JavaFX thread.
    public WritableImage image() {
        return Snapshots.take(easel.page());
    }

    /// Brings a node onto the small headless screen, so that its menus open beside it.
    public Stand reveal(String selector) {
        var node = find(selector, Node.class);
        FxTest.runOnFx(() -> easel.reveal(node));
        settle();
        return this;
    }

    /// Lets the window come to rest: queued work is done and every control has its skin, so that it hears keys.
    public void settle() {
        FxTest.settle();
        FxTest.runOnFx(this::draw);
    }

    /// What the next frame would do: a control has what it shows only once it was styled and laid out.
    private void draw() {
        scene.getRoot().applyCss();
        easel.page().layout();
    }

    @Override
    public void close() {
        FxTest.runOnFx(() -> {
            end.run();
            stage.close();
            // the window may be kept for a while, its page not
            scene.setRoot(new StackPane());
        });
    }

    private EventTarget focusOwner() {
        return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    }

    private static KeyEvent event(Chord chord) {
        var code = switch (chord.key()) {
            case Chord.Code key -> key.value();
            case Chord.Digit digit -> KeyCode.valueOf("NUMPAD" + digit.value());
            case Chord.Sign sign -> sign.value() == '+' ? KeyCode.ADD : KeyCode.SUBTRACT;
        };
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, chord.shift(), chord.control(), chord.alt(), false);
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) return;
        var text = textOf(node);
        if (!text.isBlank()) texts.add(text);
        else if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        if (node instanceof Labeled labeled && labeled.getGraphic() != null && !text.isBlank())
            collect(labeled.getGraphic(), texts);
    }

    private static String textOf(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Icon _ -> "";
            case Text text -> text.getText();
            default -> "";
        };
    }

    private static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
