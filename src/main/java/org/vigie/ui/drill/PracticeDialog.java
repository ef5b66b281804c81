// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.OpenRoom;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Segmented;
import org.vigie.ui.kit.Theme;

/// Practice over any page: drills of five minutes, the interview, and the angry customer. It sends nothing, and keeps
/// results for the station.
public final class PracticeDialog {
    private final Around around;
    private final StackPane body = new StackPane();
    private final DrillViewModel drilling;
    private final InterviewViewModel asking;
    private final CustomerViewModel talking;
    private final DrillPane drills;
    private final InterviewPane interview;
    private final CustomerPane customer;

    PracticeDialog(Around around) {
        this.around = around;
        this.drilling = new DrillViewModel(around.book(), around.language());
        this.asking = new InterviewViewModel(around);
        this.talking = new CustomerViewModel(around);
        this.drills = new DrillPane(around, drilling);
        this.interview = new InterviewPane(around, asking);
        this.customer = new CustomerPane(around, talking);
    }

    /// What is practised.
    enum Tab {
        DRILLS,
        INTERVIEW,
        CUSTOMER
    }

    /// Opens it, unless something else covers the page.
    ///
    /// @param room that is open, if any: its state can be asked about in an interview
    /// @param seeds makes a number never used before
    public static void open(Frame frame, PracticeDesk desk, Optional<OpenRoom> room, Lanes lanes, LongSupplier seeds) {
        if (frame.dialogs().isOpen()) return;
        var book = new PracticeBook(
                desk,
                lanes,
                frame.formats().zone(),
                () -> frame.toasts().complain(frame.texts().get("drill.notSaved")));
        new PracticeDialog(new Around(frame, book, room, lanes, seeds)).show();
    }

    void show() {
        var texts = around.texts();
        var names = new EnumMap<Tab, ObservableValue<String>>(Tab.class);
        for (var tab : Tab.values()) names.put(tab, texts.bind("drill.tab." + tab.name()));
        var tabs = new Segmented<>(names, Tab.DRILLS);
        for (var tab : Tab.values()) tabs.button(tab).setId("practice-" + tab.name());
        var hint = Controls.label(texts.bind("drill.private"), "text-meta");
        hint.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        var content = new VBox(12, Controls.line(16, tabs, hint), body);
        VBox.setVgrow(content, Priority.ALWAYS);
        var close = new Button();
        close.setId("practice-close");
        close.textProperty().bind(texts.bind("drill.close"));
        var card = around.frame().dialogs().card(texts.bind("drill.title"), content, close);
        card.setId("practice");
        card.getStyleClass().add("drill");
        card.getStylesheets().add(Theme.sheet("drill"));
        // what was typed would be lost by a key pressed too much
        // its keys are heard here, and not in the panes: the keyboard may be on a tab, or where a page was before it
        // was drawn anew
        var shut = around.frame().dialogs().showFirmly(card, event -> {
            if (event.getCode() != KeyCode.ENTER || !event.isShortcutDown()) return;
            event.consume();
            answer(tabs.valueProperty().get());
        });
        close.setOnAction(_ -> shut.run());
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || isUnderWay()) return;
            event.consume();
            shut.run();
        });
        tabs.valueProperty().subscribe(this::turn);
        around.book().refresh();
    }

    private boolean isUnderWay() {
        return drilling.isUnderWay() || asking.isUnderWay() || talking.isUnderWay();
    }

    private void answer(Tab tab) {
        switch (tab) {
            case DRILLS -> drilling.check();
            case INTERVIEW -> asking.answer();
            case CUSTOMER -> talking.send();
        }
    }

    private void turn(Tab tab) {
        if (tab == Tab.DRILLS) drilling.settle();
        Node pane = switch (tab) {
            case DRILLS -> drills;
            case INTERVIEW -> interview;
            case CUSTOMER -> customer;
        };
        body.getChildren().setAll(pane);
        Fx.later(() -> {
            switch (tab) {
                case DRILLS -> drills.focusWork();
                case INTERVIEW -> interview.focusFirst();
                case CUSTOMER -> customer.focusFirst();
            }
        });
    }
}
