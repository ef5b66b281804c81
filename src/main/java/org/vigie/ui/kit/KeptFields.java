// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/// The fields of a form whose text is kept while it is not recorded: it stands there again when the form opens next,
/// and a sentence says so.
public final class KeptFields {
    private final Frame frame;
    private final String form;
    private final Map<String, ? extends TextInputControl> fields;
    private final Map<String, String> proposed = new LinkedHashMap<>();
    private boolean over;

    /// @param form names it among all forms; where it belongs to a room, with the room
    public KeptFields(Frame frame, String form, Map<String, ? extends TextInputControl> fields) {
        this.frame = frame;
        this.form = form;
        this.fields = fields;
        fields.forEach((name, field) -> proposed.put(name, field.getText()));
    }

    /// Fills in what was left, and from now on keeps what is typed; what is emptied is forgotten.
    ///
    /// @return says that something was left, and takes it away
    public Node takeUp() {
        var left = frame.drafts().load(form);
        left.forEach((name, text) -> {
            var field = fields.get(name);
            if (field != null) field.setText(text);
        });
        fields.values().forEach(field -> field.textProperty().addListener((_, _, _) -> keep()));
        var notice = notice();
        Controls.shown(notice, !left.isEmpty());
        return notice;
    }

    private Node notice() {
        var again = new Button();
        again.setId("draft-drop");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.getStyleClass().addAll("small", "ghost");
        again.textProperty().bind(frame.texts().bind("kit.draft.drop"));
        var words = Controls.label(frame.texts().bind("kit.draft.taken"), "text-warn");
        words.setWrapText(true);
        var notice = Controls.line(12, words, Controls.space(), again);
        notice.setId("draft-taken");
        again.setOnAction(_ -> {
            proposed.forEach((name, text) -> {
                var field = fields.get(name);
                if (field != null) field.setText(text);
            });
            Controls.shown(notice, false);
        });
        return notice;
    }

    private void keep() {
        if (over) return;
        var typed = new TreeMap<String, String>();
        fields.forEach((name, field) -> {
            if (!field.getText().equals(proposed.get(name))) typed.put(name, field.getText());
        });
        frame.drafts().save(form, typed);
    }

    /// It was recorded, or given up.
    void forget() {
        over = true;
        frame.drafts().forget(form);
    }
}
