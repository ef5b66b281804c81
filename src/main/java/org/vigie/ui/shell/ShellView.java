// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Frame;

/// The frame of every page: top line, status bar, rail, the page itself, and the quick entry at its foot.
final class ShellView extends StackPane {
    /// Below this width, counted at 100 % text, the frame takes its compact form.
    private static final double COMPACT_BELOW = 1600;

    private static final double NARROW_BELOW = 1000;
    private static final PseudoClass EXERCISE = PseudoClass.getPseudoClass("exercise");

    private final Frame frame;
    private final TopLine topLine;
    private final StackPane page = new StackPane();
    private final StackPane middle = new StackPane(page);
    private final QuickEntry quick;
    private final BorderPane column = new BorderPane();

    ShellView(Frame frame, StatusBar bar, Node banners, Rail rail, QuickEntry quick) {
        this.frame = frame;
        this.quick = quick;
        this.topLine = new TopLine(frame.texts());
        getStyleClass().add("window");
        page.getStyleClass().add("page");
        page.setMinSize(0, 0);
        // with very large text a page may want more room than there is: what lacks room is cut at its far ends, and
        // never covers the rail or the lines above
        page.setAlignment(Pos.TOP_LEFT);
        page.setClip(clip(page));
        middle.setMinSize(0, 0);
        // set in this order, which is the order of Tab: status bar, rail, page, quick entry
        var body = new BorderPane();
        body.setLeft(rail);
        body.setCenter(middle);
        body.setMinSize(0, 0);
        column.setTop(new VBox(topLine, bar, banners));
        column.setCenter(body);
        column.setBottom(quick);
        column.setMinSize(0, 0);
        var border = new StackPane();
        border.getStyleClass().add("window-border");
        border.setMouseTransparent(true);
        getChildren()
                .addAll(column, frame.toasts().layer(), border, frame.dialogs().layer());
        widthProperty().subscribe(_ -> fold());
        frame.preferences().subscribe(_ -> fold());
    }

    private static Rectangle clip(Region of) {
        var clip = new Rectangle();
        clip.widthProperty().bind(of.widthProperty());
        clip.heightProperty().bind(of.heightProperty());
        return clip;
    }

    QuickEntry quick() {
        return quick;
    }

    void show(Node node) {
        page.getChildren().setAll(node);
        // What lies in a skin, as in a scroll pane, is in no scene, and takes no focus, before its style is applied.
        node.applyCss();
    }

    void enter(Optional<OpenRoom> room) {
        topLine.show(room);
        boolean exercise = room.filter(r -> r.room().nature() != Nature.REAL).isPresent();
        pseudoClassStateChanged(EXERCISE, exercise);
    }

    /// The line above everything repeats the colour of the level.
    void at(CrisisLevel level) {
        topLine.at(level);
    }

    /// Puts another bar in the place of the quick entry, or the quick entry back.
    void foot(Optional<Node> instead) {
        column.setBottom(instead.orElse(quick));
    }

    /// Lays a drawer over the right of the page, or takes it away.
    void drawer(Optional<Node> drawer) {
        middle.getChildren().setAll(page);
        drawer.ifPresent(node -> {
            StackPane.setAlignment(node, Pos.CENTER_RIGHT);
            middle.getChildren().add(node);
        });
    }

    /// Large text leaves as little room as a small window does.
    private void fold() {
        double width = getWidth() * 100 / frame.preferences().get().textPercent();
        if (width == 0) return;
        boolean compact = width < COMPACT_BELOW;
        quick.fold(compact);
        getStyleClass().removeAll("wide", "compact", "narrow");
        getStyleClass().add(compact ? "compact" : "wide");
        if (width < NARROW_BELOW) getStyleClass().add("narrow");
    }
}
