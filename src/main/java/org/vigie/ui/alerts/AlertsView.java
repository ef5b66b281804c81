// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.alert.AlertState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Theme;

/// The whole page. Wide, list, matrix with level, and qualification stand side by side; narrow, matrix and level are
/// sides of the detail.
final class AlertsView extends StackPane {
    /// Narrower pages than this have no room for three columns.
    private static final double WIDE = 1500;
    /// Lower pages let all of the qualification scroll but its verbs (a window of 1000 px less the frame).
    private static final double TALL = 880;

    private static final PseudoClass CALLED_FOR = PseudoClass.getPseudoClass("called-for");

    private final Around around;
    private final AlertForms forms;
    private final AlertListPane list;
    private final MatrixPane matrix;
    private final LevelPane level;
    private final DetailPane detail;
    private final VBox middle = new VBox(12);
    private final HBox row = new HBox(12);
    private boolean narrow;
    private boolean low;
    private boolean laidOut;

    AlertsView(Around around) {
        this.around = around;
        getStyleClass().add("alerts");
        getStylesheets().add(Theme.sheet("alerts"));
        setId("alerts-page");
        forms = new AlertForms(around);
        list = new AlertListPane(around, forms::declare);
        matrix = new MatrixPane(around, forms, this::editMatrix);
        level = new LevelPane(around);
        detail = new DetailPane(around, forms, matrix, level, this::editTree);
        middle.getStyleClass().add("alert-middle");
        HBox.setHgrow(detail, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        row.setMinHeight(0);
        var page = new VBox(
                12,
                head(),
                new HaltBanner(around, forms::declare),
                new AlarmBanner(around),
                new ReadinessBanner(around),
                problem(),
                row);
        page.getStyleClass().add("page");
        getChildren().add(page);
        new AlertKeys(around, this);
    }

    private HBox head() {
        var texts = around.texts();
        var rules = Controls.button(texts.bind("alerts.rules"), Feather.SLIDERS, this::openRules);
        rules.setId("open-rules");
        var acknowledge = new ActionButton(texts.bind("alerts.acknowledge"), this::acknowledge)
                .drawing(Feather.CHECK)
                .keys("Q", around.frame());
        acknowledge.setId("acknowledge");
        around.alerts()
                .selectedProperty()
                .subscribe(alert ->
                        acknowledge.setDisable(alert.filter(a -> a.state() instanceof AlertState.Unqualified)
                                .isEmpty()));
        var declare = new ActionButton(texts.bind("alerts.declare"), forms::declare)
                .drawing(Feather.PLUS)
                .keys("Ctrl+N", around.frame());
        declare.setId("declare");
        var cell = new ActionButton(texts.bind("alerts.cell"), this::openCell)
                .drawing(Feather.USERS)
                .keys("C", around.frame());
        cell.setId("open-cell");
        around.alerts().selectedProperty().subscribe(alert -> cell.setDisable(alert.isEmpty()));
        // a room at alert or above is about to need one
        around.alerts()
                .bookProperty()
                .subscribe(book -> cell.pseudoClassStateChanged(
                        CALLED_FOR,
                        book.filter(now -> now.roomLevel().isAtLeast(CrisisLevel.ALERT))
                                .isPresent()));
        var subtitle = Controls.label(texts.bind("alerts.subtitle"), "text-meta");
        var head = new HBox(
                12,
                Controls.whole(Controls.label(texts.bind("shell.screen.alerts"), "title-page")),
                subtitle,
                Controls.space(),
                rules,
                acknowledge,
                cell,
                declare);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("alerts-head");
        return head;
    }

    private Node problem() {
        var texts = around.texts();
        var notice = Notice.error(texts.bind("alerts.failed"), texts.bind("alerts.retry"), around.alerts()::start);
        notice.setId("alerts-problem");
        around.alerts().problemProperty().subscribe(why -> Controls.shown(notice, why.isPresent()));
        return notice;
    }

    @Override
    protected void layoutChildren() {
        boolean isNarrow = getWidth() / around.scale() < WIDE;
        boolean isLow = getHeight() / around.scale() < TALL;
        if (isNarrow != narrow || isLow != low || !laidOut) {
            narrow = isNarrow;
            low = isLow;
            laidOut = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        detail.arrange(narrow, low);
        if (narrow) {
            middle.getChildren().clear();
            detail.arrange(true, low);
            row.getChildren().setAll(list, detail);
        } else {
            middle.getChildren().setAll(matrix, level);
            VBox.setVgrow(level, Priority.ALWAYS);
            row.getChildren().setAll(list, middle, detail);
        }
        list.getStyleClass().remove("narrow");
        if (narrow) list.getStyleClass().add("narrow");
    }

    void focusList() {
        list.focusList();
    }

    void declare() {
        forms.declare();
    }

    /// Acknowledges the alert that is looked at, where its state allows.
    void acknowledge() {
        around.alerts()
                .selectedProperty()
                .get()
                .filter(alert -> alert.state() instanceof AlertState.Unqualified)
                .ifPresent(forms::acknowledge);
    }

    /// Asks for what a cell needs, on the alert that is looked at.
    void openCell() {
        around.alerts().selectedProperty().get().ifPresent(around.cells()::on);
    }

    /// Retains a level for the alert that is looked at, where its state allows.
    void retain() {
        var book = around.alerts().bookProperty().get();
        around.alerts()
                .selectedProperty()
                .get()
                .filter(alert -> alert.state() instanceof AlertState.Qualifiable)
                .ifPresent(alert -> book.ifPresent(now -> forms.retain(alert, now.level(alert))));
    }

    boolean press(String key) {
        return detail.press(key);
    }

    void openRules() {
        RulesDialog.open(around);
    }

    void editTree() {
        TreeEditor.open(around);
    }

    void editMatrix() {
        MatrixEditor.open(around);
    }

    DetailPane detail() {
        return detail;
    }
}
