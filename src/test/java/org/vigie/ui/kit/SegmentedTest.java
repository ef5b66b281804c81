// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class SegmentedTest {
    private static final List<String> NAMES = List.of("À traiter", "Récits", "Échéances", "Rumeurs", "Silences");

    private final Segmented<String> choice = choice();

    @Test
    void withRoomForAllThereIsNoMenu() {
        try (var stand = Stand.show(TestRooms.frame(), 900, 200, this::page)) {
            assertThat(NAMES).allMatch(name -> stand.shows("#" + id(name)));
            assertThat(stand.shows(".more")).isFalse();
        }
    }

    @Test
    void whatFindsNoRoomIsInTheMenuThatNamesItOnceTaken() {
        try (var stand = Stand.show(TestRooms.frame(), 260, 200, this::page)) {
            assertThat(stand.shows("#" + id("À traiter"))).isTrue();
            assertThat(stand.shows("#" + id("Silences"))).isFalse();
            assertThat(stand.find(".more", MenuButton.class).getText()).isEqualTo("…");
            FxTest.runOnFx(() -> stand.find(".more", MenuButton.class).show());
            FxTest.runOnFx(() -> {
                var menu = stand.find(".more", MenuButton.class);
                assertThat(menu.getItems().getLast().getText()).isEqualTo("Silences");
                menu.getItems().getLast().fire();
            });
            FxTest.settle();
            assertThat(choice.valueProperty().get()).isEqualTo("Silences");
            assertThat(stand.find(".more", MenuButton.class).getText()).isEqualTo("Silences");
            assertThat(FxTest.onFx(() -> {
                        var menu = stand.find(".more", MenuButton.class);
                        return menu.localToScene(menu.getLayoutBounds()).getMaxX();
                    }))
                    .isLessThanOrEqualTo(260);
        }
    }

    private Pane page() {
        return new HBox(choice);
    }

    private static Segmented<String> choice() {
        return FxTest.onFx(() -> {
            var texts = new LinkedHashMap<String, SimpleStringProperty>();
            for (var name : NAMES) texts.put(name, new SimpleStringProperty(name));
            var made = new Segmented<>(texts, NAMES.getFirst()).folding(new SimpleStringProperty("Autres"));
            for (var name : NAMES) made.button(name).setId(id(name));
            return made;
        });
    }

    private static String id(String name) {
        return "choice-" + NAMES.indexOf(name);
    }
}
