// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// Several of what the scenario names, such as teams: each is a button that stays pressed. What is chosen and is no
/// more there stands at the end, so that it can be left out.
final class PickCell<T> extends Cells.Shown<T> {
    private final Frame frame;
    private final String id;
    private final Function<T, Map<String, String>> options;
    private final Function<T, List<String>> get;
    private final FlowPane pane;
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Runnable changed;

    /// @param id of the pane; a button's is this, a dash and the id that it stands for
    /// @param options names by id, in order
    PickCell(
            Frame frame,
            String id,
            Cell.Change<T> change,
            Function<T, Map<String, String>> options,
            Function<T, List<String>> get,
            BiFunction<T, List<String>, T> set) {
        var flow = new FlowPane(6, 6);
        super(flow);
        this.pane = flow;
        this.frame = frame;
        this.id = id;
        this.options = options;
        this.get = get;
        pane.setId(id);
        changed = () -> {
            var chosen = chosen();
            change.make(id + ".", thing -> set.apply(thing, chosen));
        };
    }

    private List<String> chosen() {
        var chosen = new ArrayList<String>();
        buttons.forEach((key, button) -> {
            if (button.isSelected()) chosen.add(key);
        });
        return chosen;
    }

    @Override
    void fill(T now) {
        var chosen = get.apply(now);
        var names = new LinkedHashMap<>(options.apply(now));
        for (var key : chosen) names.putIfAbsent(key, key + " ?");
        if (!List.copyOf(buttons.keySet()).equals(List.copyOf(names.keySet()))) {
            buttons.clear();
            names.keySet().forEach(key -> buttons.put(key, button(key)));
            pane.getChildren().setAll(buttons.values());
            if (names.isEmpty())
                pane.getChildren().add(Controls.label(frame.texts().bind("scenario.pick.none"), "text-meta"));
        }
        buttons.forEach((key, button) -> {
            button.setText(names.get(key));
            button.setSelected(chosen.contains(key));
        });
    }

    private ToggleButton button(String key) {
        var button = new ToggleButton();
        button.setId(id + "-" + key);
        button.getStyleClass().addAll("small", "type-choice");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.selectedProperty().addListener((_, _, _) -> ifShown(changed));
        return button;
    }
}
