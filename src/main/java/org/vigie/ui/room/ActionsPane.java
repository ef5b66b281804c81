// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Segmented;

/// Who does what by when, as a list, in columns or by role.
final class ActionsPane extends VBox {
    private final Around around;
    private final ActionForms forms;
    private final Segmented<Shape> shape;
    private final StackPane body = new StackPane();
    /// Kept, so that a list drawn anew stays where it was scrolled to.
    private final ScrollPane list = new ScrollPane();
    private final Panel panel;
    private final Node empty;
    private final Set<ActionGroup.Kind> folded = new HashSet<>(Set.of(ActionGroup.Kind.OVER));

    /// How actions are laid out.
    enum Shape {
        LIST,
        COLUMNS,
        BY_ROLE
    }

    ActionsPane(Around around) {
        this.around = around;
        this.forms = new ActionForms(around);
        setId("actions");
        var texts = around.texts();
        var choices = new LinkedHashMap<Shape, ObservableValue<String>>();
        for (var one : Shape.values()) choices.put(one, texts.bind("room.actions." + one.name()));
        shape = new Segmented<>(choices, Shape.LIST);
        shape.getStyleClass().add("small");
        shape.valueProperty().subscribe(this::draw);
        var give = Controls.button(texts.bind("room.action"), Feather.PLUS, this::give, "small");
        give.setId("action-give");
        empty = Notice.empty(texts.bind("room.actions.empty"), texts.bind("room.action.give"), this::give);
        list.setFitToWidth(true);
        panel = new Panel(texts.bind("room.actions"), body).flush().actions(shape, give);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().add(panel);
        around.onChange(this, this::draw);
    }

    /// Asks for a new action.
    void give() {
        forms.give(ActionOrigin.NONE);
    }

    void focusRows() {
        var first = lookup(".action-row");
        (first == null ? shape : first).requestFocus();
    }

    private void draw() {
        var state = around.state();
        if (panel == null) return;
        panel.meta()
                .setText(
                        around.texts().get("room.actions.total", state.actions().size()));
        if (!around.room().loadedProperty().get()) body.getChildren().setAll(Notice.loading());
        else if (state.actions().isEmpty()) body.getChildren().setAll(empty);
        else body.getChildren().setAll(rows(state));
    }

    private Node rows(RoomState state) {
        return switch (shape.valueProperty().get()) {
            case LIST -> listed(ActionGroup.byState(state.actions(), around.now()));
            case BY_ROLE -> listed(ActionGroup.byRole(state));
            case COLUMNS -> columns(ActionGroup.byState(state.actions(), around.now()));
        };
    }

    private ScrollPane listed(List<ActionGroup> groups) {
        list.setContent(stacked(groups));
        return list;
    }

    private VBox stacked(List<ActionGroup> groups) {
        var all = new VBox();
        for (var group : groups) {
            all.getChildren().add(header(group));
            if (!folded.contains(group.kind()))
                for (var action : group.actions()) all.getChildren().add(new ActionRow(around, forms, action));
        }
        return all;
    }

    private HBox columns(List<ActionGroup> groups) {
        var row = new HBox();
        for (var group : groups) {
            var column = new VBox(title(group));
            for (var action : group.actions()) column.getChildren().add(new ActionTile(around, forms, action));
            column.getStyleClass().add("action-column");
            var scroll = scrolled(column);
            HBox.setHgrow(scroll, Priority.ALWAYS);
            scroll.setPrefWidth(0);
            row.getChildren().add(scroll);
        }
        return row;
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        return scroll;
    }

    /// The head of a group folds it and unfolds it.
    private Node header(ActionGroup group) {
        boolean isFolded = folded.contains(group.kind());
        var arrow = new Icon(isFolded ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        var line = Controls.line(8, title(group), Controls.space());
        if (group.kind() == ActionGroup.Kind.OVER) line.getChildren().addFirst(arrow);
        if (isFolded) line.getChildren().add(2, Controls.plain(latest(group), "text-meta"));
        var header = new PressableRow(line, "action-group");
        header.setId("group-" + group.kind().name());
        header.setAccessibleText(words(group));
        header.onPress(() -> {
            if (!folded.remove(group.kind())) folded.add(group.kind());
            draw();
        });
        return header;
    }

    private Node title(ActionGroup group) {
        boolean late = group.kind() == ActionGroup.Kind.LATE;
        var words = Controls.plain(words(group), "strong", late ? "text-bad" : "text-muted");
        var count = new Label(around.formats().number(group.actions().size()));
        count.getStyleClass().add("count");
        if (late) count.getStyleClass().add("bad");
        return Controls.line(8, words, Controls.whole(count));
    }

    private String words(ActionGroup group) {
        return group.kind() == ActionGroup.Kind.OF_ROLE
                ? group.role().map(around::name).orElseGet(() -> around.texts().get("room.nobody"))
                : around.texts().get("room.actions.group." + group.kind().name());
    }

    private String latest(ActionGroup group) {
        var last = group.actions().getFirst();
        return around.texts()
                .get(
                        "room.actions.latest",
                        last.id().spoken(),
                        last.title(),
                        around.formats().time(last.since()));
    }
}
