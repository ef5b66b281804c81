// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.unlock;

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
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Theme;

/// Here a person says the passphrase or the recovery code, and nothing of the store is shown before.
public final class UnlockView extends StackPane {
    private final PasswordField words = new PasswordField();

    /// Why words are needed.
    public enum Reason {
        PASSPHRASE,
        OTHER_ACCOUNT
    }

    public UnlockView(UnlockViewModel model, Texts texts, Reason reason) {
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
                        () -> model.problemProperty().get().isEmpty()
                                ? ""
                                : texts.get(model.problemProperty().get()),
                        model.problemProperty(),
                        texts.localeProperty()));

        var card = new VBox(new Icon(Feather.LOCK, Icon.Size.PX_28).styled("text-accent"), title, why, row, problem);
        card.getStyleClass().addAll("card", "panel", "unlock-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
        model.busyProperty().subscribe(busy -> {
            if (!busy) words.requestFocus();
        });
    }

    private void submit(UnlockViewModel model) {
        var said = words.getText().toCharArray();
        words.clear();
        model.open(said);
    }
}
