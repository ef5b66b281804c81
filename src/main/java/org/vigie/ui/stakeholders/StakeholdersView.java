// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Theme;

/// The whole page. Wide, the steps, what stands there and the objections are side by side; narrow, the latter two are
/// tabs.
final class StakeholdersView extends VBox {
    /// Narrower pages than this have tabs (a window of 1600 px less the rail, at 100 % text).
    private static final double WIDE = 1500;

    private final Around around;
    private final FunnelExport export;
    private final SpotForms forms;
    private final SpotsPane spots;
    private final SpotPane spot;
    private final ObjectionsPane objections;
    private final StackPane bodyPane = new StackPane();
    private boolean narrow;
    private boolean laidOut;

    StakeholdersView(Around around, FunnelExport export) {
        super(12);
        this.around = around;
        this.export = export;
        setId("stakeholders");
        getStyleClass().addAll("stakeholders", "page");
        getStylesheets().add(Theme.sheet("stakeholders"));
        forms = new SpotForms(around);
        spots = new SpotsPane(around, forms::put, forms::takeOff);
        spot = new SpotPane(around, forms);
        objections = new ObjectionsPane(around);
        VBox.setVgrow(bodyPane, Priority.ALWAYS);
        bodyPane.setMinHeight(0);
        getChildren().addAll(head(), problem(), bodyPane);
    }

    private Node head() {
        var texts = around.texts();
        var title = Controls.whole(Controls.label(texts.bind("stakeholders.title"), "title-page"));
        var subtitle = Controls.label(texts.bind("stakeholders.subtitle"), "text-muted");
        var exported = Controls.plain("", "text-meta");
        exported.setId("funnel-exported");
        around.onChange(() -> say(exported));
        var save = Controls.button(texts.bind("stakeholders.export"), Feather.DOWNLOAD, () -> export.ask(this));
        save.setId("funnel-export");
        var head = Controls.line(8, title, subtitle, Controls.space(), Controls.whole(exported), save);
        head.getStyleClass().add("page-head");
        return head;
    }

    /// What a site reads, against what is on.
    private void say(Label exported) {
        var state = around.model().state();
        var key = state.funnel().exported().isEmpty()
                ? "stakeholders.exported.never"
                : state.isExportBehind() ? "stakeholders.exported.behind" : "stakeholders.exported.current";
        exported.setText(around.texts()
                .get(
                        key,
                        state.funnel()
                                .exported()
                                .map(last -> around.when(last.at()))
                                .orElse("")));
        exported.getStyleClass().setAll("label", state.isExportBehind() ? "text-warn" : "text-meta");
        Controls.shown(exported, state.isRead());
    }

    private Node problem() {
        var texts = around.texts();
        var notice = Notice.warning(
                texts.bind("stakeholders.failed"), texts.bind("stakeholders.retry"), around.model()::refresh);
        notice.setId("stakeholders-problem");
        around.model().failedProperty().subscribe(failed -> Controls.shown(notice, failed));
        return notice;
    }

    @Override
    protected void layoutChildren() {
        boolean isNarrow = getWidth() / (around.frame().preferences().get().textPercent() / 100.0) < WIDE;
        if (isNarrow != narrow || !laidOut) {
            narrow = isNarrow;
            laidOut = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        bodyPane.getChildren().clear();
        if (narrow) {
            var tabs = new TabPane(tab("stakeholders.spot.title", spot), tab("stakeholders.objections", objections));
            tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
            bodyPane.getChildren().add(columns(spots, tabs));
        } else bodyPane.getChildren().add(columns(spots, spot, objections));
    }

    private Tab tab(String key, Node content) {
        var tab = new Tab();
        tab.textProperty().bind(around.texts().bind(key));
        tab.setContent(content);
        return tab;
    }

    private static HBox columns(Region... panes) {
        var row = new HBox(12, panes);
        for (var pane : panes) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setMinWidth(0);
            pane.setPrefWidth(0);
            pane.setMaxWidth(Double.MAX_VALUE);
        }
        return row;
    }

    SpotsPane spots() {
        return spots;
    }

    SpotForms forms() {
        return forms;
    }

    ObjectionsPane objections() {
        return objections;
    }
}
