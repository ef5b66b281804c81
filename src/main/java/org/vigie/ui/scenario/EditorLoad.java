// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.vigie.core.journal.PlayedActs;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// Drives the editor as somebody at work on a long scenario would: a letter, a step down, a move in time. On the
/// JavaFX thread only; for measurements.
public final class EditorLoad {
    private static final int MINUTE = 60;

    private final EditorViewModel model;
    private final EditorView view;
    private int step;

    public EditorLoad(Scenario scenario, Frame frame) {
        var acts = new PlayedActs(() -> {});
        model = new EditorViewModel(scenario, acts, frame.drafts(), "bench", Lanes.live());
        view = new EditorView(frame, model, new EditorView.Verbs(() -> {}, () -> {}, Optional.empty()));
    }

    public Parent node() {
        return view;
    }

    /// A letter more in the title of the inject that is looked at.
    public void type() {
        ((TextField) view.lookup("#inject-title")).appendText("x");
    }

    /// On to the next inject of the table.
    public void down() {
        var table = (InjectTable) view.lookup("#inject-table");
        table.getSelectionModel().selectNext();
    }

    /// A minute later, and back.
    public void move() {
        model.selectedProperty()
                .get()
                .ifPresent(id -> model.shift(id, Duration.ofSeconds(step++ % 2 == 0 ? MINUTE : -MINUTE)));
    }

    /// What was found amiss when one last looked; another list each time.
    public List<Flaw> flaws() {
        return model.flawsProperty().get();
    }

    /// Whether the scenario was looked at since it was opened.
    public boolean isLookedAt() {
        return model.runsProperty().get().isPresent();
    }
}
