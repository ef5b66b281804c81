// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vigie.core.message.Message;
import org.vigie.core.message.Purpose;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Panel;

/// The crises that texts are for, and what for, each with how many the other filters leave.
final class ScenarioPane extends VBox {
    private final Around around;
    private final TreeView<Place> tree = new TreeView<>();
    private final Panel panel;
    private boolean laying;

    /// A crisis, or a use of texts in it; neither for all texts.
    private record Place(Optional<String> scenario, Optional<Purpose> purpose, long count) {
        boolean isSame(Place other) {
            return scenario.equals(other.scenario) && purpose.equals(other.purpose);
        }
    }

    ScenarioPane(Around around) {
        this.around = around;
        setId("messages-scenarios");
        tree.setId("scenario-tree");
        tree.accessibleTextProperty().bind(around.texts().bind("messages.scenarios"));
        tree.setCellFactory(_ -> new Cell());
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item == null || laying) return;
            var filter = around.model().filterProperty();
            filter.set(filter.get()
                    .placed(item.getValue().scenario(), item.getValue().purpose()));
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        panel = new Panel(around.texts().bind("messages.scenarios"), tree).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.model().stateProperty().subscribe(this::lay);
        around.model().filterProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
    }

    private void lay() {
        laying = true;
        var left = around.model().leftInAllScenarios();
        var opened = new ArrayList<Optional<String>>();
        if (tree.getRoot() != null)
            tree.getRoot().getChildren().stream()
                    .filter(TreeItem::isExpanded)
                    .map(item -> item.getValue().scenario())
                    .forEach(opened::add);
        var root = new TreeItem<>(new Place(Optional.empty(), Optional.empty(), left.size()));
        root.setExpanded(true);
        var codes =
                new ArrayList<>(around.plans().stream().map(CrisisPlan::code).toList());
        left.stream()
                .map(Message::scenario)
                .filter(code -> !codes.contains(code))
                .distinct()
                .forEach(codes::add);
        for (var code : codes) root.getChildren().add(branch(code, left, opened.contains(Optional.of(code))));
        tree.setRoot(root);
        var filter = around.model().filterProperty().get();
        select(root, new Place(filter.scenario(), filter.purpose(), 0));
        panel.meta().setText(around.formats().number(left.size()));
        laying = false;
    }

    private static TreeItem<Place> branch(String code, List<Message> left, boolean opened) {
        var here =
                left.stream().filter(message -> message.scenario().equals(code)).toList();
        var item = new TreeItem<>(new Place(Optional.of(code), Optional.empty(), here.size()));
        for (var purpose : Purpose.values()) {
            long count = here.stream()
                    .filter(message -> message.purpose() == purpose)
                    .count();
            if (count > 0)
                item.getChildren().add(new TreeItem<>(new Place(Optional.of(code), Optional.of(purpose), count)));
        }
        item.setExpanded(opened);
        return item;
    }

    private void select(TreeItem<Place> item, Place place) {
        if (item.getValue().isSame(place)) tree.getSelectionModel().select(item);
        item.getChildren().forEach(child -> select(child, place));
    }

    private String name(Place place) {
        return place.purpose()
                .map(purpose -> around.texts().get("message.purpose." + purpose.name()))
                .or(() -> place.scenario().map(around::scenario))
                .orElseGet(() -> around.texts().get("messages.all.scenario"));
    }

    private final class Cell extends TreeCell<Place> {
        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            if (empty || place == null) {
                setGraphic(null);
                return;
            }
            var name = name(place);
            var count = around.formats().number(place.count());
            var row = Controls.line(
                    8, Controls.plain(name), Controls.space(), Controls.whole(Controls.plain(count, "text-meta")));
            row.setMinWidth(0);
            row.setPrefWidth(10);
            setGraphic(row);
            setAccessibleText(Objects.toString(name) + ", " + count);
        }
    }
}
