// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.unlock;

import java.time.Instant;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.unlock.UnlockViewModel.Answer;

/// Here a person says the passphrase or the recovery code, and nothing of the store is shown before.
public final class UnlockView extends StackPane {
    private final PasswordField words = new PasswordField();

    /// Why words are needed.
    public enum Reason {
        PASSPHRASE,
        OTHER_ACCOUNT
    }

    public UnlockView(UnlockViewModel model, Frame frame, Reason reason) {
        var texts = frame.texts();
        getStylesheets().add(Theme.sheet("unlock"));
        getStyleClass().add("unlock");

        var title = new Label();
        title.textProperty().bind(texts.bind("unlock.title"));
        title.getStyleClass().add("title-page");
        var why = new Label();
        why.textProperty().bind(texts.bind("unlock.why." + reason.name()));
        why.getStyleClass().addAll("text-reading", "text-muted");
        why.setWrapText(true);

        words.setId("unlock-words");
        words.promptTextProperty().bind(texts.bind("unlock.words"));
        words.accessibleTextProperty().bind(texts.bind("unlock.words"));
        words.disableProperty().bind(model.busyProperty());
        words.setOnAction(_ -> submit(model));
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = new Button();
        open.setId("unlock-open");
        open.textProperty()
                .bind(Bindings.when(model.busyProperty())
                        .then(texts.bind("unlock.opening"))
                        .otherwise(texts.bind("unlock.open")));
        open.getStyleClass().addAll("primary", "large");
        open.disableProperty().bind(model.busyProperty());
        open.setOnAction(_ -> submit(model));
        var row = new HBox(words, open);
        row.getStyleClass().add("unlock-row");

        var problem = new Label();
        problem.setId("unlock-problem");
        problem.getStyleClass().add("text-bad");
        problem.setWrapText(true);
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sentence(model.answerProperty().get(), frame),
                        model.answerProperty(),
                        texts.localeProperty()));

        var card = new VBox(new Icon(Feather.LOCK, Icon.Size.PX_28).styled("text-accent"), title, why, row, problem);
        card.getStyleClass().addAll("card", "panel", "unlock-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
        model.busyProperty().subscribe(busy -> {
            if (!busy) words.requestFocus();
        });
    }

    private static String sentence(Answer answer, Frame frame) {
        var texts = frame.texts();
        return switch (answer) {
            case Answer.Waiting _, Answer.Opens _ -> "";
            case Answer.Empty _ -> texts.get("unlock.problem.empty");
            case Answer.Wrong(int left) -> texts.get("unlock.problem.wrong", left);
            case Answer.Paused(Instant until) ->
                texts.get("unlock.problem.paused", frame.formats().timeWithSeconds(until));
            case Answer.Failed _ -> texts.get("unlock.problem.failed");
        };
    }

    private void submit(UnlockViewModel model) {
        var said = words.getText().toCharArray();
        words.clear();
        model.open(said);
    }
}
