// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;
import org.vigie.core.mention.DismissReason;
import org.vigie.core.mention.Search;
import org.vigie.ui.kit.Chord;

/// The keyboard of the screen. Keys without Ctrl rest while someone types, and where people turned them off.
final class WatchKeys {
    private static final Chord SPACE = Chord.of("Space");
    private static final Chord ESCAPE = Chord.of("Esc");
    private static final Chord HOME = Chord.of("Home");

    private final Around around;
    private final WatchView view;
    private final Map<Chord, Runnable> always = new LinkedHashMap<>();
    private final Map<Chord, Runnable> single = new LinkedHashMap<>();

    WatchKeys(Around around, WatchView view) {
        this.around = around;
        this.view = view;
        var watch = around.watch();
        var triage = watch.triage();
        always.put(Chord.of("Ctrl+F"), view.query()::focusField);
        always.put(Chord.of("Ctrl+N"), () -> MentionForm.open(around));
        always.put(Chord.of("Ctrl+O"), around.outlets()::importFile);
        always.put(Chord.of("F5"), watch::bringNew);
        single.put(Chord.of("Ctrl+Z"), triage::undo);
        single.put(Chord.of("J"), watch.list()::next);
        single.put(Chord.of("K"), watch.list()::previous);
        single.put(Chord.of("T"), () -> triage.act(TriageAct.DONE));
        single.put(Chord.of("D"), () -> triage.act(TriageAct.IN_PROGRESS));
        single.put(Chord.of("U"), () -> triage.act(TriageAct.TO_DO));
        single.put(Chord.of("S"), triage::toggleFollow);
        single.put(Chord.of("F"), () -> triage.act(TriageAct.dismiss(DismissReason.FALSE_POSITIVE)));
        single.put(Chord.of("X"), () -> triage.act(TriageAct.dismiss(DismissReason.NO_ACTION_NEEDED)));
        single.put(Chord.of("A"), view.detail().triage()::assign);
        single.put(Chord.of("N"), view.detail().triage()::note);
        single.put(Chord.of("C"), view.detail().triage()::correct);
        single.put(Chord.of("L"), view.detail().triage()::link);
        single.put(Chord.of("V"), view.detail().triage()::claim);
        single.put(Chord.of("R"), view.detail().triage()::reply);
        single.put(Chord.of("E"), view.detail().triage()::escalate);
        single.put(Chord.of("P"), () -> watch.inquiry().toggle(Search.Order.PRIORITY));
        single.put(Chord.of("Shift+T"), view.mentions()::toggleBatch);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
    }

    /// Before the control with the focus: a list would take letters and Space for itself.
    private void first(KeyEvent event) {
        var keys = around.frame().keys();
        var owner = view.getScene().getFocusOwner();
        boolean mayAct = owner == null || keys.singleKeysAct(owner);
        if (run(always, event) || mayAct && run(single, event)) return;
        var digit = mayAct ? keys.digit(event) : OptionalInt.empty();
        if (digit.isPresent() && view.detail().triage().reply(digit.getAsInt() - 1)) {
            event.consume();
            return;
        }
        if (!mayAct || takesSpace(owner)) return;
        if (keys.matches(SPACE, event)) {
            around.watch().live().togglePause();
            event.consume();
        } else if (keys.matches(HOME, event) && around.watch().waitingProperty().get() > 0) {
            around.watch().bringNew();
            event.consume();
        }
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

    /// After the control with the focus: Escape closes what is open, then lets the chosen mention go.
    private void last(KeyEvent event) {
        if (!around.frame().keys().matches(ESCAPE, event)) return;
        var period = around.watch().period();
        if (view.closeOverlays() || view.mentions().closeBatch()) event.consume();
        else if (period.brushProperty().get().isPresent()) period.clearBrush();
        else {
            around.watch().list().choose(-1);
            view.mentions().focusList();
        }
        event.consume();
    }

    private static boolean takesSpace(Node owner) {
        return owner instanceof ButtonBase || owner instanceof ComboBoxBase<?> || owner instanceof FacetRow;
    }
}
