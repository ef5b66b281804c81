// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyEvent;
import org.vigie.ui.kit.Chord;
import org.vigie.ui.situation.UrgentViewModel.Act;

/// The keyboard of the screen. Keys without Ctrl rest while someone types, and where people turned them off.
final class SituationKeys {
    private final Around around;
    private final SituationView view;
    private final Map<Chord, Runnable> single = new LinkedHashMap<>();

    SituationKeys(Around around, SituationView view) {
        this.around = around;
        this.view = view;
        var urgent = around.model().urgent();
        single.put(Chord.of("J"), urgent::next);
        single.put(Chord.of("K"), urgent::previous);
        single.put(Chord.of("P"), view.urgent()::openAll);
        single.put(Chord.of("A"), view.urgent()::assign);
        single.put(Chord.of("E"), view.urgent()::escalate);
        single.put(Chord.of("T"), () -> urgent.act(Act.DONE));
        single.put(Chord.of("D"), () -> urgent.act(Act.IN_PROGRESS));
        single.put(Chord.of("X"), () -> urgent.act(Act.NO_ACTION_NEEDED));
        single.put(Chord.of("F"), () -> urgent.act(Act.FALSE_POSITIVE));
        single.put(Chord.of("S"), () -> urgent.act(Act.FOLLOWED));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// A key that was pressed as another page took this one's place acts on neither.
    private void pressed(KeyEvent event) {
        if (view.getScene() == null) return;
        var keys = around.frame().keys();
        if (keys.matches(Chord.of("F5"), event)) {
            around.model().restart();
            event.consume();
            return;
        }
        var owner = view.getScene().getFocusOwner();
        if (owner != null && !keys.singleKeysAct(owner)) return;
        for (var each : single.entrySet()) {
            if (!keys.matches(each.getKey(), event)) continue;
            each.getValue().run();
            event.consume();
            return;
        }
    }
}
