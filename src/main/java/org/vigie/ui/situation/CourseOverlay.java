// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.vigie.core.signal.Episode;
import org.vigie.ui.kit.ChartTip;
import org.vigie.ui.kit.Controls;

/// What lies over the curve as real nodes: lines first, then rings and labels with a halo in staggered rows, the tag
/// of the present and the words under the pointer.
final class CourseOverlay extends Pane {
    private static final double ROW = 20;
    private static final int ROWS = 4;
    private static final int FEW_ROWS = 3;
    private static final double TALL = 260;
    private static final double RING = 7;
    private static final double GAP = 8;
    /// How much further its right edge lies from a sign than its left edge does, in pixels.
    private static final double TURNED = 2;

    private final Around around;
    private final CoursePlot plot;
    private final Line cursor = new Line();
    private final ChartTip tip = new ChartTip("course-tip", "course-tip");
    private final List<MarkerNode> markers = new ArrayList<>();
    private int current = -1;
    private int rows = ROWS;

    CourseOverlay(Around around, CoursePlot plot) {
        this.around = around;
        this.plot = plot;
        getStyleClass().add("course-overlay");
        setPickOnBounds(false);
        cursor.getStyleClass().add("course-cursor");
        cursor.setMouseTransparent(true);
    }

    /// The height that rows of labels take in a chart of this height.
    double rowsHeight(double height) {
        rows = height / around.scale() < TALL ? FEW_ROWS : ROWS;
        return (rows * ROW + GAP) * around.scale();
    }

    void show(Course course) {
        var before = isAtMarker() ? Optional.of(markers.get(current).marker()) : Optional.<Marker>empty();
        getChildren().clear();
        markers.clear();
        current = -1;
        var area = plot.area();
        if (area.getWidth() < 1) return;
        for (var marker : course.markers()) markers.add(new MarkerNode(around, marker));
        markers.forEach(node -> getChildren().add(node.line()));
        getChildren().add(now(course, area));
        if (!course.isEmpty()) {
            layerNames(course, area);
            course.bursts().forEach(burst -> ring(course, burst, area));
            expected(course, area);
            fan(course, area);
            new ShareLabels(around, plot).show(course, this);
        }
        place(area);
        tag(course);
        getChildren().addAll(cursor, tip);
        point();
        before.ifPresent(this::back);
        // drawn from within a layout, the new nodes would stand without their colours until something else happens
        applyCss();
    }

    // ---- what happened

    private void place(Rectangle2D area) {
        var wishes = new ArrayList<Staggering.Wish>();
        for (var node : markers) {
            getChildren().add(node);
            node.applyCss();
            wishes.add(new Staggering.Wish(
                    plot.x(node.marker().at()) - node.anchor(), node.prefWidth(-1), 2 * node.anchor(), node.weight()));
        }
        var places = Staggering.places(wishes, rows, getWidth());
        double row = ROW * around.scale();
        for (int i = 0; i < markers.size(); i++) {
            var node = markers.get(i);
            var place = places.get(i);
            node.brief(place.isEmpty());
            boolean turned = place.filter(Staggering.Place::turned).isPresent();
            node.turn(turned);
            node.autosize();
            double x = plot.x(node.marker().at());
            double y = place.map(found -> found.row() * row).orElse(area.getMinY() - GAP * around.scale());
            node.relocate(turned ? x - node.getWidth() + node.anchor() + TURNED : x - node.anchor(), y);
            node.line(x, y + row, plot.bottom());
        }
    }

    /// Goes to another marker and says it; nothing if there is none.
    Optional<String> nextMarker(int step) {
        if (markers.isEmpty()) return Optional.empty();
        leaveMarker();
        current = Math.clamp(current + step, 0, markers.size() - 1);
        light();
        return Optional.of(markers.get(current).getAccessibleText());
    }

    /// On to the same marker, drawn anew: what was sent may have come further meanwhile.
    private void back(Marker before) {
        for (int i = 0; i < markers.size() && current < 0; i++) {
            var marker = markers.get(i).marker();
            if (marker.at().equals(before.at())
                    && marker.kind() == before.kind()
                    && marker.text().equals(before.text())) current = i;
        }
        if (current >= 0) light();
    }

    private void light() {
        var node = markers.get(current);
        node.current(true);
        double x = plot.x(node.marker().at());
        tip.say(node.getAccessibleText(), x, plot.area().getMinY(), getWidth(), around.scale());
    }

    boolean isAtMarker() {
        return current >= 0 && current < markers.size() && markers.get(current).isCurrent();
    }

    void leaveMarker() {
        if (current >= 0 && current < markers.size()) markers.get(current).current(false);
        point();
    }

    /// Opens the entry of the current marker; false if there is none.
    boolean openMarker() {
        if (!isAtMarker()) return false;
        markers.get(current).open();
        return true;
    }

    // ---- the curve itself

    private Line now(Course course, Rectangle2D area) {
        double x = plot.x(course.now());
        var line = new Line(x, area.getMinY() - GAP, x, plot.bottom());
        line.getStyleClass().add("course-now");
        line.setMouseTransparent(true);
        return line;
    }

    private void tag(Course course) {
        var tag = floating(around.formats().time(course.now()), "course-tag");
        getChildren().add(tag);
        tag.applyCss();
        tag.autosize();
        double left = plot.x(course.now()) - tag.getWidth() / 2;
        tag.relocate(Math.min(left, getWidth() - tag.getWidth()), plot.bottom() + 2);
    }

    private void layerNames(Course course, Rectangle2D area) {
        if (course.stack() != Course.Stack.TONE) return;
        var words = words();
        for (int i = 0; i < course.layers().size(); i++) {
            int layer = i;
            var thickest = course.points().stream()
                    .max((a, b) ->
                            Double.compare(a.rates().get(layer), b.rates().get(layer)))
                    .orElseThrow();
            double below = thickest.rates().subList(0, i).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            double top = plot.y(below + thickest.rates().get(i));
            double bottom = plot.y(below);
            if (bottom - top < ROW * around.scale()) continue;
            var label =
                    floating(words.layer(course, i) + " " + around.formats().percent(course.share(i)), "course-layer");
            getChildren().add(label);
            label.applyCss();
            label.autosize();
            double x = Math.clamp(
                    plot.x(thickest.at()) - label.prefWidth(-1) / 2,
                    area.getMinX() + GAP,
                    Math.max(area.getMinX() + GAP, plot.x(course.now()) - label.prefWidth(-1) - GAP));
            label.relocate(x, (top + bottom) / 2 - label.prefHeight(-1) / 2);
        }
    }

    private void ring(Course course, Episode burst, Rectangle2D area) {
        var at = course.at(burst.peak().plus(History.STEP));
        if (at.isEmpty()) return;
        double x = plot.x(at.get().at());
        double y = plot.y(at.get().total());
        var ring = new Circle(x, y, RING * around.scale());
        ring.getStyleClass().add("course-ring");
        var dot = new Circle(x, y, 2.5 * around.scale());
        dot.getStyleClass().add("course-ring-dot");
        var label = floating(
                around.texts()
                        .get("situation.course.burst", around.formats().decimal(burst.factor(), factorDigits(burst))),
                "course-burst");
        ring.setMouseTransparent(true);
        dot.setMouseTransparent(true);
        getChildren().addAll(ring, dot, label);
        label.applyCss();
        label.autosize();
        // below the row of signs
        double top = Math.max(area.getMinY() + GAP * around.scale(), y - label.prefHeight(-1) / 2);
        label.relocate(x - RING * around.scale() - GAP - label.prefWidth(-1), top);
    }

    private static int factorDigits(Episode burst) {
        return burst.factor() < 10 ? 1 : 0;
    }

    private void expected(Course course, Rectangle2D area) {
        course.points().stream()
                .filter(p -> p.expected().isPresent())
                .findFirst()
                .ifPresent(first -> {
                    var band = first.expected().orElseThrow();
                    var words = words();
                    var label = floating(
                            around.texts()
                                    .get("situation.course.band", words.rate(band.low()), words.rate(band.high())),
                            "course-band");
                    getChildren().add(label);
                    label.applyCss();
                    label.autosize();
                    double x = Math.max(area.getMinX() + 4, plot.x(first.at()));
                    double y = Math.min(plot.y(band.high()), plot.y(first.total())) - label.prefHeight(-1) - 2;
                    label.relocate(x, y);
                });
    }

    private void fan(Course course, Rectangle2D area) {
        course.known().ifPresent(known -> {
            var last = known.hours().getLast();
            var words = words();
            var middle = floating(
                    around.texts().get("situation.forecast.middle", words.rate(last.middle())), "course-median");
            var interval = floating(words.interval(last), "text-meta");
            var title = floating(around.texts().get("situation.forecast.title"), "text-meta");
            getChildren().addAll(middle, interval, title);
            for (var label : List.of(middle, interval, title)) {
                label.applyCss();
                label.autosize();
            }
            double right = area.getMaxX() - 4;
            middle.relocate(right - middle.prefWidth(-1), plot.y(last.middle()) - middle.prefHeight(-1) - 2);
            double top = Math.max(area.getMinY() + ROW, plot.y(last.nearlyAll().high()) - 2);
            interval.relocate(right - interval.prefWidth(-1), top - interval.prefHeight(-1));
            title.relocate(Math.min(plot.x(course.now()) + GAP, right - title.prefWidth(-1)), area.getMinY());
        });
    }

    private Label floating(String text, String style) {
        var label = Controls.plain(text, style);
        label.setMouseTransparent(true);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private CourseWords words() {
        return new CourseWords(around.texts(), around.formats());
    }

    // ---- what is pointed at

    /// Lights the time that is pointed at.
    void point() {
        var course = around.model().situation().course();
        var at = around.model().pointedProperty().get().flatMap(course::at);
        cursor.setVisible(at.isPresent());
        tip.setVisible(at.isPresent());
        if (at.isEmpty() || getWidth() < 1) return;
        var area = plot.area();
        double x = plot.x(at.get().at());
        cursor.setStartX(x);
        cursor.setEndX(x);
        cursor.setStartY(area.getMinY());
        cursor.setEndY(plot.bottom());
        tip.say(words().point(course, at.get()), x, area.getMinY(), getWidth(), around.scale());
        setAccessibleText(tip.getText());
    }
}
