// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.assistant;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.assistant.AssistantViewModel.Step;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Theme;

/// Surveiller une marque: three steps from a name to an open watch. Alt+← and Ctrl+Enter go back and on, Escape
/// leaves; what was typed stays.
final class AssistantPage extends StackPane {
    private final Frame frame;
    private final AssistantViewModel model;
    private final Consumer<OpenRoom> onOpened;
    private final Runnable onLeave;
    private final BrandStep brand;
    private final SourcesStep sources;
    private final OpenStep open;
    private final ScrollPane place = new ScrollPane();
    private final Button next;

    /// @param onOpened receives the room once it is open
    /// @param onLeave returns to where one came from
    AssistantPage(Frame frame, AssistantViewModel model, Consumer<OpenRoom> onOpened, Runnable onLeave) {
        this.frame = frame;
        this.model = model;
        this.onOpened = onOpened;
        this.onLeave = onLeave;
        this.brand = new BrandStep(frame, model.brand());
        this.sources = new SourcesStep(frame, model.proposals());
        this.open = new OpenStep(frame, model);
        this.next = new ActionButton(nextVerb(), this::next)
                .keys("Ctrl+Enter", frame)
                .styled("primary", "large");
        getStyleClass().add("assistant");
        getStylesheets().add(Theme.sheet("assistant"));
        setId("assistant");
        place.setFitToWidth(true);
        place.setFocusTraversable(false);
        VBox.setVgrow(place, Priority.ALWAYS);
        var card = new VBox(new VBox(16, heading(), new StepHeader(frame.texts(), model)), place, actions());
        card.getStyleClass().addAll("panel", "card", "assistant-card");
        card.getChildren().getFirst().getStyleClass().add("assistant-head");
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.stepProperty().subscribe(this::show);
    }

    /// Puts the keyboard where the step begins.
    void focusFirst() {
        switch (model.stepProperty().get()) {
            case BRAND -> brand.focusFirst();
            case SOURCES -> next.requestFocus();
            case OPEN -> open.focusFirst();
        }
    }

    private Node heading() {
        var title = new Label();
        title.getStyleClass().add("title-page");
        title.textProperty().bind(text("assistant.title"));
        var promise = new Label();
        promise.getStyleClass().add("text-muted");
        promise.setWrapText(true);
        promise.textProperty().bind(text("assistant.promise"));
        return new VBox(4, title, promise);
    }

    private Node actions() {
        next.setId("assistant-next");
        next.disableProperty().bind(model.openingProperty());
        var back = new ActionButton(text("assistant.back"), model::back).styled("large");
        back.setId("assistant-back");
        back.visibleProperty().bind(model.stepProperty().map(step -> step != Step.BRAND));
        var leave = new ActionButton(text("assistant.leave"), this::leave).styled("large", "ghost");
        leave.setId("assistant-leave");
        var opening = new Label();
        opening.getStyleClass().add("text-meta");
        opening.textProperty().bind(text("assistant.open.working"));
        opening.visibleProperty().bind(model.openingProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var actions = new HBox(8, leave, space, opening, back, next);
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.getStyleClass().add("assistant-actions");
        return actions;
    }

    private ObservableValue<String> nextVerb() {
        return Bindings.createStringBinding(
                () -> frame.texts()
                        .get(
                                switch (model.stepProperty().get()) {
                                    case BRAND -> "assistant.next.sources";
                                    case SOURCES -> "assistant.next.open";
                                    case OPEN -> "assistant.open.go";
                                }),
                model.stepProperty(),
                frame.texts().localeProperty());
    }

    private void show(Step step) {
        place.setContent(
                switch (step) {
                    case BRAND -> brand;
                    case SOURCES -> sources;
                    case OPEN -> open;
                });
        place.setVvalue(0);
        if (getScene() != null) focusFirst();
    }

    private void next() {
        if (model.stepProperty().get() == Step.OPEN) model.open(onOpened);
        else model.next();
        if (model.brand().nameMissingProperty().get()) brand.focusFirst();
    }

    private void leave() {
        model.leave();
        onLeave.run();
    }

    private void press(KeyEvent event) {
        var act = actOf(event);
        if (act.isEmpty()) return;
        event.consume();
        act.get().run();
    }

    private Optional<Runnable> actOf(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) return Optional.of(this::next);
        if (event.getCode() == KeyCode.LEFT && event.isAltDown()) return Optional.of(model::back);
        if (event.getCode() == KeyCode.ESCAPE) return Optional.of(this::leave);
        return Optional.empty();
    }

    private ObservableValue<String> text(String key) {
        return frame.texts().bind(key);
    }
}
