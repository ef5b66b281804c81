// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.vigie.ui.kit.Swatches;

/// The curve with its markers. Moving over it lights the same time in every panel; a click opens what was said then.
/// With the keyboard, left and right go from point to point, up and down from marker to marker, Enter opens.
final class CourseChart extends Region {
    private final Around around;
    private final CoursePlot plot;
    private final Swatches look = Colours.swatches();
    private final CourseOverlay overlay;
    private boolean drawn;

    CourseChart(Around around) {
        this.around = around;
        this.plot = new CoursePlot(around.formats());
        this.overlay = new CourseOverlay(around, plot);
        setId("course-chart");
        getStyleClass().add("course-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(look, plot.canvas(), overlay);
        around.model().situationProperty().subscribe(_ -> redraw());
        around.texts().follow(this, this::redraw);
        redraw();
        around.frame().preferences().subscribe(_ -> redraw());
        sceneProperty().subscribe(_ -> redraw());
        around.model().pointedProperty().subscribe(_ -> overlay.point());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> openPointed());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Draws when next laid out: several changes make one drawing.
    private void redraw() {
        drawn = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width < 1 || height < 1) return;
        var canvas = plot.canvas();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            drawn = false;
        }
        overlay.resizeRelocate(0, 0, width, height);
        if (drawn || getScene() == null) return;
        drawn = true;
        look.applyCss();
        var course = around.model().situation().course();
        plot.draw(course, look, around.scale(), overlay.rowsHeight(height));
        overlay.show(course);
        if (!overlay.isAtMarker())
            setAccessibleText(new CourseWords(around.texts(), around.formats()).sentence(course));
    }

    // ---- pointing at a time

    private Course course() {
        return around.model().situation().course();
    }

    private void point(Optional<Instant> at) {
        if (!at.equals(around.model().pointedProperty().get()))
            around.model().pointedProperty().set(at);
    }

    private void pointAt(double x) {
        var area = plot.area();
        boolean inside = x >= area.getMinX() && x <= area.getMaxX();
        point(inside ? course().at(plot.instant(x)).map(Course.Point::at) : Optional.empty());
    }

    private void openPointed() {
        requestFocus();
        around.model().pointedProperty().get().ifPresent(this::open);
    }

    private void open(Instant at) {
        around.open(around.model().situation().questions().around(at, course().window()));
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return;
        var code = event.getCode();
        if (code == KeyCode.LEFT) step(-1);
        else if (code == KeyCode.RIGHT) step(1);
        else if (code == KeyCode.UP) marker(-1);
        else if (code == KeyCode.DOWN) marker(1);
        else if (code == KeyCode.ENTER) {
            if (!overlay.openMarker()) openPointed();
        } else if (code == KeyCode.ESCAPE
                && around.model().pointedProperty().get().isPresent()) point(Optional.empty());
        else return;
        event.consume();
    }

    private void marker(int by) {
        overlay.nextMarker(by).ifPresent(this::setAccessibleText);
    }

    private void step(int by) {
        var points = course().points();
        if (points.isEmpty()) return;
        overlay.leaveMarker();
        var at = around.model().pointedProperty().get();
        var next = at.map(now -> now.plus(gap().multipliedBy(by)))
                .orElseGet(() -> points.getLast().at());
        point(course().at(next).map(Course.Point::at));
    }

    private Duration gap() {
        var points = course().points();
        return points.size() < 2
                ? course().window()
                : Duration.between(points.get(0).at(), points.get(1).at());
    }
}
