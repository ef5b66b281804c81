// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Theme;

/// Says why the station can't be opened and what to do; then the program can only end.
public final class ClosedView extends StackPane {
    /// @param sentence what failed and what to do
    /// @param leave ends the program
    public ClosedView(Frame frame, String sentence, Runnable leave) {
        var texts = frame.texts();
        getStylesheets().add(Theme.sheet("unlock"));
        getStyleClass().add("unlock");

        var title = new Label();
        title.textProperty().bind(texts.bind("unlock.closed"));
        title.getStyleClass().add("title-page");
        var why = new Label(sentence);
        why.setId("closed-why");
        why.getStyleClass().add("text-reading");
        why.setWrapText(true);
        var close = new Button();
        close.setId("closed-leave");
        close.textProperty().bind(texts.bind("unlock.leave"));
        close.getStyleClass().addAll("primary", "large");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> leave.run());

        var card = new VBox(new Icon(Feather.ALERT_TRIANGLE, Icon.Size.PX_28).styled("text-bad"), title, why, close);
        card.getStyleClass().addAll("card", "panel", "unlock-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
    }
}
