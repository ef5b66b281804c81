// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Tip;

/// One inject on the chronogramme: its sign, its number and its title.
final class CardNode extends HBox {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double MOST = 230;

    private final Chart.Card card;
    private final Label title;
    private final Label number;

    CardNode(Around around, Chart.Card card) {
        super(5);
        this.card = card;
        setId("card-" + card.id());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("inject-card", card.look().name().toLowerCase(Locale.ROOT));
        drawing(card.look())
                .ifPresent(drawing -> getChildren().add(new Icon(drawing, Icon.Size.PX_12).styled("inject-sign")));
        if (card.conditional() && isWaiting(card.look()))
            getChildren().add(new Icon(Feather.GIT_BRANCH, Icon.Size.PX_12).styled("inject-sign"));
        number = Controls.plain(card.number(), "strong", "inject-words");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title = Controls.plain(card.title(), "inject-words");
        getChildren().addAll(number, title);
        setMaxWidth(MOST * around.scale());
        var texts = around.texts();
        Tip.on(this, texts.bind("exercise.card.tip", spoken(around), around.minute(card.at())));
    }

    /// "S-11 Capture d’IBAN, en cours".
    String spoken(Around around) {
        return around.texts()
                .get(
                        "exercise.card.spoken",
                        card.number(),
                        card.title(),
                        around.texts().get("exercise.look." + card.look().name()));
    }

    Chart.Card card() {
        return card;
    }

    void picked(boolean picked) {
        pseudoClassStateChanged(PICKED, picked);
    }

    /// Shows its sign alone, where there is no room.
    void brief(boolean brief) {
        Controls.shown(title, !brief);
        Controls.shown(number, !brief || getChildren().size() < 3);
    }

    private static boolean isWaiting(Chart.Look look) {
        return look == Chart.Look.COMING || look == Chart.Look.NEXT || look == Chart.Look.RESERVE;
    }

    private static Optional<Feather> drawing(Chart.Look look) {
        return switch (look) {
            case PLAYED -> Optional.of(Feather.CHECK);
            case CURRENT -> Optional.of(Feather.PLAY);
            case SKIPPED -> Optional.of(Feather.X);
            case OFF -> Optional.of(Feather.SLASH);
            case NEXT, COMING, RESERVE -> Optional.empty();
        };
    }
}
