// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Theme;

/// The whole page. Wide, everything is side by side; narrow, filters are a drawer and the detail lies over the
/// list until Escape.
final class WatchView extends StackPane {
    /// Narrower pages than this have drawers (a window of 1600 px less the rail, at 100 % text).
    private static final double WIDE = 1500;
    /// What large text needs before panes stand side by side, in pixels of the mockups.
    private static final double WIDE_ENOUGH = 1300;
    private static final double OVER_MARGIN = 16;
    private static final double TALL_ENOUGH = 640;

    private final Around around;
    private final HeadBar head;
    private final QueryBar query;
    private final FacetPane facets;
    private final VolumePane volume;
    private final MentionListPane mentions;
    private final DetailPane detail;
    private final HBox row = new HBox(12);
    private final Node drawerButton;
    private boolean narrow;
    private boolean laidOut;
    private boolean drawer;
    private boolean overlay;
    private boolean facetsHidden;

    WatchView(Around around) {
        this.around = around;
        getStyleClass().addAll("watch");
        getStylesheets().add(Theme.sheet("watch"));
        setId("watch");
        head = new HeadBar(around);
        query = new QueryBar(around);
        facets = new FacetPane(around, this::toggleFacets);
        volume = new VolumePane(around);
        detail = new DetailPane(around, this::closeOverlays);
        mentions = new MentionListPane(around, detail.triage(), this::openDetail);
        drawerButton = Controls.button(around.texts().bind("watch.facets.title"), Feather.FILTER, this::toggleFacets);
        drawerButton.setId("facets-show");
        HBox.setHgrow(query, Priority.ALWAYS);
        var asking = new HBox(8, drawerButton, query, new TopicMenu(around), new PeriodPicker(around));
        asking.getStyleClass().add("asking");
        var middle = new VBox(12, volume, mentions);
        VBox.setVgrow(mentions, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        middle.setPrefWidth(0);
        row.getChildren().addAll(facets, middle, detail);
        VBox.setVgrow(row, Priority.ALWAYS);
        var page = new VBox(12, head, asking, problem(), row);
        page.getStyleClass().add("page");
        getChildren().add(page);
        new WatchKeys(around, this);
        holdOnTouch(mentions);
        holdOnTouch(detail);
    }

    /// Whoever touches the list or the detail is at work on what is chosen.
    private void holdOnTouch(Node pane) {
        var list = around.watch().list();
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> list.hold());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, _ -> list.hold());
    }

    private HBox problem() {
        var texts = around.texts();
        var notice = Notice.warning(
                texts.bind("watch.failed.overview"), texts.bind("watch.failed.retry"), around.watch()::retry);
        notice.setId("overview-problem");
        around.watch().problemProperty().subscribe(problem -> Controls.shown(notice, problem.isPresent()));
        return notice;
    }

    @Override
    protected void layoutChildren() {
        double scale = around.scale();
        boolean isNarrow = getWidth() < WIDE || getWidth() / scale < WIDE_ENOUGH;
        if (isNarrow != narrow || !laidOut) {
            narrow = isNarrow;
            overlay = false;
            drawer = false;
            if (!laidOut || isNarrow) volume.openProperty().set(getHeight() / scale >= TALL_ENOUGH);
            laidOut = true;
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        getChildren().removeAll(facets, detail);
        facets.getStyleClass().remove("over");
        detail.getStyleClass().remove("over");
        row.getChildren().removeAll(facets, detail);
        boolean withFacets = narrow ? drawer : !facetsHidden;
        Controls.shown(drawerButton, narrow || facetsHidden);
        detail.showAsOverlay(narrow);
        head.showCompact(narrow);
        if (narrow) {
            if (drawer) over(facets, Pos.CENTER_LEFT);
            if (overlay) over(detail, Pos.CENTER_RIGHT);
        } else {
            if (withFacets) row.getChildren().addFirst(facets);
            row.getChildren().addLast(detail);
        }
    }

    private void over(VBox pane, Pos side) {
        setAlignment(pane, side);
        setMargin(pane, new Insets(OVER_MARGIN));
        pane.setMaxWidth(USE_PREF_SIZE);
        pane.getStyleClass().add("over");
        getChildren().add(pane);
    }

    private void toggleFacets() {
        if (narrow) drawer = !drawer;
        else facetsHidden = !facetsHidden;
        arrange();
    }

    /// Enter on a row: the detail comes over the list where it is not beside it.
    void openDetail() {
        if (!narrow || around.watch().list().selected().isEmpty()) return;
        overlay = true;
        arrange();
        detail.lookup("#act-done").requestFocus();
    }

    /// Escape: closes what lies over the list; tells whether there was anything.
    boolean closeOverlays() {
        boolean any = narrow && (overlay || drawer);
        overlay = false;
        drawer = false;
        if (any) {
            arrange();
            mentions.focusList();
        }
        return any;
    }

    /// Asks what an alert from the query needs.
    void watchQuery() {
        new AlertCards(around).watchQuery();
    }

    QueryBar query() {
        return query;
    }

    MentionListPane mentions() {
        return mentions;
    }

    DetailPane detail() {
        return detail;
    }
}
