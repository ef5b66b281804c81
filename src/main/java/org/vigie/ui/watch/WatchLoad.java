// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.util.List;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.vigie.core.mention.Search.Facet;

/// Drives the watch screen as someone in a hurry would, one step per frame: scrolling all the time, and now and
/// then another query, another filter, another mention. On the JavaFX thread only; for measurements.
public final class WatchLoad {
    private static final double PIXELS = 40;
    private static final int TURN = 240;
    private static final int NEXT = 30;
    private static final int FILTER = 75;
    private static final int QUERY = 150;
    private static final List<String> QUERIES = List.of("", "panne", "box OU fibre", "pann*");

    private final WatchScreen screen;
    private @Nullable VirtualFlow<?> flow;
    private int steps;

    public WatchLoad(WatchScreen screen) {
        this.screen = screen;
    }

    /// What is done in one frame.
    public void step() {
        steps++;
        scroll(steps / TURN % 2 == 0 ? PIXELS : -PIXELS);
        var watch = screen.model();
        if (steps % NEXT == 0) watch.list().next();
        if (steps % FILTER == 0) watch.facets().tick(Facet.LANGUAGE, "en", steps / FILTER % 2 == 0);
        if (steps % QUERY == 0) {
            watch.query().textProperty().set(QUERIES.get(steps / QUERY % QUERIES.size()));
            watch.query().submit();
        }
    }

    /// Mentions that wait outside the list now.
    public long waiting() {
        return screen.model().waitingProperty().get();
    }

    /// Rows of the list now.
    public int rows() {
        return screen.model().list().rowsProperty().get().size();
    }

    private void scroll(double pixels) {
        if (flow == null && screen.node().lookup(".mention-list .virtual-flow") instanceof VirtualFlow<?> found)
            flow = found;
        if (flow != null) flow.scrollPixels(pixels);
    }
}
