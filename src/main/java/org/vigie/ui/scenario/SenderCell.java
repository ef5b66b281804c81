// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ComboBox;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Frame;

/// Who sends an inject: somebody invented, a medium, or any name that is typed.
final class SenderCell extends Cells.Shown<Inject> {
    private final EditorViewModel model;
    private final ComboBox<String> box;

    SenderCell(Frame frame, EditorViewModel model, Cell.Change<Inject> change) {
        var combo = new ComboBox<String>();
        super(combo);
        this.box = combo;
        this.model = model;
        box.setEditable(true);
        box.setId("inject-sender");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getEditor().setId("inject-sender-name");
        box.accessibleTextProperty().bind(frame.texts().bind("scenario.field.sender"));
        box.getEditor()
                .textProperty()
                .addListener((_, _, text) -> ifShown(() -> change.make(
                        "sender",
                        inject -> new InjectEdit(inject)
                                .sender(idOf(text.strip()))
                                .made())));
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        Scenario whole = model.now();
        whole.personas().forEach(one -> names.put(one.id(), one.name()));
        whole.outlets().forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    private String idOf(String name) {
        return names().entrySet().stream()
                .filter(one -> one.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    @Override
    void fill(Inject now) {
        var names = names();
        var all = names.values().stream().filter(name -> !name.isBlank()).toList();
        if (!box.getItems().equals(all)) box.getItems().setAll(all);
        var name = names.getOrDefault(now.sender(), now.sender());
        if (box.getEditor().getText() == null
                || !name.equals(box.getEditor().getText().strip())) {
            box.setValue(name);
            box.getEditor().setText(name);
        }
    }
}
