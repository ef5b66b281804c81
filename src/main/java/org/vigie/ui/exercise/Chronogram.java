// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// The injects of a scenario by the way they come, on one axis of time, with what the cell does and the pressure.
final class Chronogram extends Region {
    private static final double ROW = 34;
    private static final double COMPACT_ROW = 29;
    private static final double CARD = 24;
    private static final double CELL = 35;
    private static final double CURVE = 63;
    private static final double COMPACT_CURVE = 44;
    private static final double LABELS = 176;
    private static final double COMPACT_LABELS = 148;
    private static final double RIGHT = 20;
    /// What the ring around the card that is looked at takes.
    private static final double RING = 3;
    /// More cards than these at once help nobody; zoomed in, the others are seen.
    private static final int MOST = 400;

    private final Around around;
    private final ChronoView view;
    private final ChronoGround ground;
    private final Pane front = new Pane();
    private final PressureLayer pressure;
    private final CellLayer cell;
    private final Region past = new Region();
    private final Line playhead = new Line();
    private final Label tag = new Label();
    private final Label dragTag = new Label();
    private final List<CardNode> cards = new ArrayList<>();
    private ChronoGround.Rows rows = ChronoGround.Rows.NONE;
    private boolean compact;
    private boolean stale = true;
    private double drawnWidth = -1;

    Chronogram(Around around) {
        this.around = around;
        view = new ChronoView(this::redraw);
        ground = new ChronoGround(around);
        pressure = new PressureLayer(around);
        cell = new CellLayer(around);
        setId("chronogram");
        getStyleClass().add("chronogram");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        past.getStyleClass().add("past");
        past.setMouseTransparent(true);
        playhead.getStyleClass().add("playhead");
        playhead.setMouseTransparent(true);
        tag.getStyleClass().add("playhead-tag");
        tag.setId("playhead");
        dragTag.getStyleClass().add("drag-tag");
        dragTag.setVisible(false);
        dragTag.setMouseTransparent(true);
        front.setPickOnBounds(false);
        getChildren().addAll(ground, past, pressure, cell, playhead, front, tag, dragTag);
        around.model().chartProperty().subscribe(_ -> redraw());
        around.texts().follow(this, () -> redraw());
        around.frame().preferences().subscribe((_, _) -> redraw());
        around.model().nowProperty().subscribe(this::moved);
        around.model().lookedProperty().subscribe(_ -> {
            mark();
            reveal();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    }

    /// Shows its rows closer together.
    void compact(boolean now) {
        if (compact == now) return;
        compact = now;
        redraw();
    }

    void zoom(int by) {
        view.zoom(by, chart().length(), around.model().nowProperty().get());
    }

    private Chart chart() {
        return around.model().chartProperty().get();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0 && (stale || width != drawnWidth)) draw(width);
        return rows.height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void layoutChildren() {
        if (stale || getWidth() != drawnWidth) draw(getWidth());
    }

    private double left() {
        return (compact ? COMPACT_LABELS : LABELS) * around.scale();
    }

    private TimeScale scale(double width) {
        return view.scale(chart().length(), left(), Math.max(1, width - left() - RIGHT));
    }

    private void draw(double width) {
        stale = false;
        drawnWidth = width;
        front.getChildren().clear();
        cards.clear();
        var scale = scale(width);
        var places = placeCards(scale);
        ground.draw(chart(), rows, scale, row(), width);
        double em = around.scale();
        for (int i = 0; i < cards.size(); i++) {
            var found = places.get(i);
            var node = cards.get(i);
            node.brief(found.place().brief());
            double top = rows.tops().get(found.row()) + found.place().line() * row() + (row() - CARD * em) / 2;
            double wide = Math.min(node.prefWidth(-1) + RING, node.getMaxWidth());
            node.resizeRelocate(found.place().x(), top, wide, CARD * em);
        }
        double cellHeight = CELL * em;
        cell.resizeRelocate(0, rows.cellTop(), width, cellHeight);
        cell.draw(chart(), scale, cellHeight);
        double curve = (compact ? COMPACT_CURVE : CURVE) * em;
        pressure.resizeRelocate(0, rows.curveTop(), width, curve);
        pressure.draw(chart(), scale, curve);
        // drawn within a layout: what is new is dressed and laid out at once
        for (var pane : new Pane[] {ground, cell, pressure, front}) {
            pane.applyCss();
            pane.layout();
        }
        mark();
        moved();
    }

    private double row() {
        return (compact ? COMPACT_ROW : ROW) * around.scale();
    }

    /// Where one card stands.
    private record Found(int row, CardPlaces.Place place) {}

    private List<Found> placeCards(TimeScale scale) {
        var all = new ArrayList<Found>();
        var lines = new ArrayList<Integer>();
        double em = around.scale();
        double right = scale.left() + scale.width();
        for (int r = 0; r < chart().rows().size(); r++) {
            boolean reserve = chart().rows().get(r).kind().isEmpty();
            var wishes = new ArrayList<CardPlaces.Wish>();
            double next = scale.left();
            for (var card : chart().rows().get(r).cards()) {
                if (!(reserve || scale.shows(card.at())) || cards.size() >= MOST) continue;
                var node = new CardNode(around, card);
                node.setOnMouseClicked(click -> {
                    if (click.getButton() == MouseButton.PRIMARY) pick(card);
                });
                if (around.model()
                        .console()
                        .inject(card.id())
                        .filter(around.model()::canShift)
                        .isPresent()) new CardDrag(around, node, () -> scale(drawnWidth), dragTag);
                cards.add(node);
                front.getChildren().add(node);
                node.setManaged(false);
                node.applyCss();
                double wide = Math.min(node.prefWidth(-1) + RING, node.getMaxWidth());
                wishes.add(new CardPlaces.Wish(reserve ? next : scale.x(card.at()), wide));
                next += wide + 8;
            }
            var places = CardPlaces.of(wishes, right, CARD * em);
            lines.add(CardPlaces.lines(places));
            for (var place : places) all.add(new Found(r, place));
        }
        var tops = new ArrayList<Double>();
        double y = ChronoGround.AXIS * em;
        for (int count : lines) {
            tops.add(y);
            y += count * row();
        }
        double curveTop = y + CELL * em + 6;
        rows = new ChronoGround.Rows(
                List.copyOf(tops),
                List.copyOf(lines),
                y,
                CELL * em,
                curveTop,
                curveTop + (compact ? COMPACT_CURVE : CURVE) * em + 10);
        return all;
    }

    private void pick(Chart.Card card) {
        around.model().pickedProperty().set(Optional.of(card.id()));
    }

    /// Brings what was picked into view.
    private void reveal() {
        if (around.model().pickedProperty().get().isEmpty()) return;
        around.model()
                .lookedProperty()
                .get()
                .ifPresent(inject -> view.reveal(around.model().console().time(inject), chart().length()));
    }

    /// Marks the card that is looked at.
    private void mark() {
        var looked = around.model().lookedProperty().get();
        for (var node : cards)
            node.picked(looked.filter(one -> one.id().equals(node.card().id())).isPresent());
        cards.stream()
                .filter(node ->
                        looked.filter(one -> one.id().equals(node.card().id())).isPresent())
                .findFirst()
                .ifPresent(node -> setAccessibleText(node.spoken(around)));
    }

    /// The present moved on.
    private void moved() {
        if (drawnWidth < 0) return;
        var now = around.model().nowProperty().get();
        if (around.model().pickedProperty().get().isEmpty()) view.follow(now, chart().length());
        if (stale) return;
        var scale = scale(drawnWidth);
        double x = scale.x(now);
        boolean inView = scale.shows(now);
        playhead.setVisible(inView);
        tag.setVisible(inView);
        double top = ChronoGround.AXIS * around.scale();
        double edge = Math.clamp(x, scale.left(), scale.left() + scale.width());
        past.resizeRelocate(scale.left(), top, edge - scale.left(), rows.height() - top - 10);
        past.setManaged(false);
        pressure.now(scale, x);
        playhead.setStartX(x);
        playhead.setEndX(x);
        playhead.setStartY(top - 6);
        playhead.setEndY(rows.height() - 10);
        tag.setText(around.minute(now));
        tag.applyCss();
        tag.autosize();
        double from = Math.clamp(x - tag.getWidth() / 2, 0, Math.max(0, drawnWidth - tag.getWidth()));
        tag.relocate(from, (top - tag.getHeight()) / 2 - 3);
    }

    private void scrolled(ScrollEvent scroll) {
        if (scroll.isShortcutDown()) {
            view.zoom(
                    scroll.getDeltaY() > 0 ? 1 : -1,
                    chart().length(),
                    scale(drawnWidth).at(scroll.getX()));
            scroll.consume();
        } else if (scroll.isShiftDown() && view.isZoomed()) {
            view.slide(scroll.getDeltaX() + scroll.getDeltaY() > 0 ? -1 : 1, chart().length());
            scroll.consume();
        }
    }
}
