// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Texts;
import org.vigie.ui.kit.Tip;

/// The way between screens: one entry for each that exists, with what waits there.
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;
    private final Consumer<String> go;
    private final List<Button> items = new ArrayList<>();
    private Subscription badges = Subscription.EMPTY;

    Rail(Texts texts, Consumer<String> go) {
        this.texts = texts;
        this.go = go;
        getStyleClass().add("rail");
    }

    void show(List<Screen> screens) {
        badges.unsubscribe();
        badges = Subscription.EMPTY;
        items.clear();
        var top = new VBox();
        var foot = new VBox();
        top.getStyleClass().add("rail-group");
        foot.getStyleClass().add("rail-group");
        for (var screen : screens) {
            var place = Place.of(screen.name());
            var item = item(screen, place);
            items.add(item);
            (place.filter(Place::isAtFoot).isPresent() ? foot : top)
                    .getChildren()
                    .add(item);
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().setAll(top, space, foot);
    }

    /// Marks the page that is shown; nothing for the start screen.
    void mark(Optional<Screen> screen) {
        for (var item : items) {
            boolean current =
                    screen.filter(s -> item.getId().equals("rail-" + s.name())).isPresent();
            item.pseudoClassStateChanged(CURRENT, current);
        }
    }

    private Button item(Screen screen, Optional<Place> place) {
        var name = texts.bind("shell.screen." + screen.name());
        var label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("rail-label");
        label.setWrapText(true);
        var icon = new Icon(place.map(Place::drawing).orElse(Feather.SQUARE), Icon.Size.PX_22);
        var centre = new VBox(icon, label);
        centre.getStyleClass().add("rail-centre");
        var digit = new Label(place.map(p -> Integer.toString(p.digit())).orElse(""));
        digit.getStyleClass().addAll("text-meta", "rail-digit");
        var badge = new Label();
        badge.getStyleClass().addAll("count", "rail-badge");
        badges = badges.and(screen.badge().subscribe(now -> draw(badge, now)));
        var content = new StackPane(centre, digit, badge);
        content.getStyleClass().add("rail-content");
        var item = new Button("", content);
        item.setId("rail-" + screen.name());
        item.getStyleClass().addAll("ghost", "rail-item");
        item.accessibleTextProperty().bind(name);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setOnAction(_ -> go.accept(screen.name()));
        Tip.on(item, name);
        return item;
    }

    private static void draw(Label label, Badge badge) {
        label.setText(badge.count() > 999 ? "999+" : Long.toString(badge.count()));
        label.setVisible(badge.count() > 0);
        label.getStyleClass().removeAll("warn", "bad");
        switch (badge.tone()) {
            case PLAIN -> {}
            case LATE -> label.getStyleClass().add("warn");
            case URGENT -> label.getStyleClass().add("bad");
        }
    }
}
