// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.vigie.core.mention.Search;
import org.vigie.ui.kit.Controls;

/// In which order the list stands.
final class SortMenu extends MenuButton {
    SortMenu(Around around) {
        setId("sort");
        getStyleClass().addAll("small", "sort-menu");
        setMinWidth(USE_PREF_SIZE);
        var texts = around.texts();
        var order = around.watch().orderProperty();
        accessibleTextProperty().bind(texts.bind("watch.sort.label"));
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("watch.sort." + order.get().name()), order, texts.localeProperty()));
        setGraphic(Controls.label(texts.bind("watch.sort.short"), "text-muted"));
        var group = new ToggleGroup();
        for (var each : Search.Order.values()) {
            var item = new RadioMenuItem();
            item.textProperty().bind(texts.bind("watch.sort." + each.name()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> order.set(each));
            order.subscribe(now -> item.setSelected(now == each));
            getItems().add(item);
        }
    }
}
