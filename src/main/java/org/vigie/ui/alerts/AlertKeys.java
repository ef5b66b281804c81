// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;
import org.vigie.ui.kit.Chord;

/// The keyboard of the screen. Keys without Ctrl rest while someone types, and where people turned them off.
final class AlertKeys {
    private static final Chord ENTER = Chord.of("Enter");
    private static final List<String> ANSWERS = List.of("O", "N", "T");

    private final Around around;
    private final AlertsView view;
    private final Map<Chord, Runnable> always = new LinkedHashMap<>();
    private final Map<Chord, Runnable> single = new LinkedHashMap<>();

    AlertKeys(Around around, AlertsView view) {
        this.around = around;
        this.view = view;
        var alerts = around.alerts();
        always.put(Chord.of("Ctrl+N"), view::declare);
        always.put(Chord.of("F5"), alerts::start);
        single.put(Chord.of("Ctrl+Z"), alerts.acts()::undo);
        single.put(Chord.of("J"), alerts::next);
        single.put(Chord.of("K"), alerts::previous);
        single.put(Chord.of("Q"), view::acknowledge);
        single.put(Chord.of("C"), view::openCell);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
    }

    /// Before the control with the focus: a list would take letters for itself.
    private void first(KeyEvent event) {
        var keys = around.frame().keys();
        var owner = view.getScene().getFocusOwner();
        boolean mayAct = owner == null || keys.singleKeysAct(owner);
        if (run(always, event) || mayAct && (run(single, event) || answered(event))) return;
        if (mayAct && keys.matches(ENTER, event) && !takesEnter(owner)) {
            view.retain();
            event.consume();
        }
    }

    private boolean answered(KeyEvent event) {
        for (var key : ANSWERS) {
            if (!around.frame().keys().matches(Chord.of(key), event) || !view.press(key)) continue;
            event.consume();
            return true;
        }
        return false;
    }

    private boolean run(Map<Chord, Runnable> bound, KeyEvent event) {
        for (var each : bound.entrySet()) {
            if (!around.frame().keys().matches(each.getKey(), event)) continue;
            each.getValue().run();
            event.consume();
            return true;
        }
        return false;
    }

    private static boolean takesEnter(Node owner) {
        return owner instanceof ButtonBase || owner instanceof ComboBoxBase<?> || owner instanceof Pin;
    }
}
