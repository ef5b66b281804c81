// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.Inject;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.InjectKinds;
import org.vigie.ui.kit.Texts;

/// The injects in time, a line for each channel and one for the reserve. They are dragged, or moved with Alt and the
/// arrows: left and right by a minute (with Shift by ten seconds), up and down to another line.
final class TimelinePane extends Pane {
    /// More are drawn as marks, but for the chosen one: nobody could tell their boxes apart.
    static final int MOST = 600;

    private static final double LANE = 24;
    private static final double RIGHT = 16;
    private static final double BOX = 20;
    private static final double NARROWEST = 34;
    private static final double WIDEST = 190;

    private final Frame frame;
    private final Texts texts;
    private final EditorViewModel model;
    private final Map<String, TimelineBox> boxes = new HashMap<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Region> bands = new ArrayList<>();
    private final TimelineScale scale = new TimelineScale();
    private final TimelineMarks marks = new TimelineMarks();
    private final Pane field = new Pane();
    private final Label crowded = new Label();
    private List<Lane> lanes = List.of();
    private double gutter = 150;

    TimelinePane(Frame frame, EditorViewModel model) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        getStyleClass().add("timeline");
        setId("scenario-timeline");
        crowded.getStyleClass().add("text-muted");
        getChildren().addAll(scale, marks, field, crowded);
        model.scenarioProperty().subscribe(_ -> build());
        model.selectedProperty().subscribe(_ -> {
            if (isCrowded()) build();
            else mark();
        });
        texts.follow(this, () -> {
            lanes = List.of();
            build();
        });
        build();
        widthProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        return top() + (lanes.size() + (isCrowded() ? 1 : 0)) * lane() + 6;
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
    protected double computeMinWidth(double height) {
        return 300;
    }

    Frame frame() {
        return frame;
    }

    EditorViewModel model() {
        return model;
    }

    private void build() {
        var now = model.now();
        var wanted = Lane.of(now);
        if (!wanted.equals(lanes)) lay(wanted);
        crowded.setText(
                isCrowded()
                        ? texts.get("scenario.timeline.crowded", now.injects().size())
                        : "");
        var shown = isCrowded() ? model.selected().stream().toList() : now.injects();
        var ids = new HashSet<String>();
        for (var inject : shown) {
            ids.add(inject.id());
            boxes.computeIfAbsent(inject.id(), id -> {
                        var box = new TimelineBox(this, id);
                        box.addEventHandler(KeyEvent.KEY_PRESSED, press -> pressed(press, id));
                        field.getChildren().add(box);
                        return box;
                    })
                    .show(inject);
        }
        boxes.keySet().removeIf(id -> {
            if (ids.contains(id)) return false;
            field.getChildren().remove(boxes.get(id));
            return true;
        });
        mark();
        requestLayout();
    }

    /// Lines and boxes are as high as their text is large.
    private double scaled(double pixels) {
        return pixels * frame.preferences().get().textPercent() / 100.0;
    }

    private double lane() {
        return scaled(LANE);
    }

    /// Where the lines begin, below the hours.
    private double top() {
        return lane();
    }

    private boolean isCrowded() {
        return model.now().injects().size() > MOST;
    }

    private void lay(List<Lane> wanted) {
        lanes = wanted;
        getChildren().removeAll(names);
        getChildren().removeAll(bands);
        names.clear();
        bands.clear();
        for (var lane : lanes) {
            var name = Controls.plain(
                    lane.kind()
                            .map(kind -> texts.get("exercise.kind." + kind.name()))
                            .orElse(texts.get("scenario.reserve")),
                    "text-small");
            name.setGraphic(new Icon(lane.kind().map(InjectKinds::drawing).orElse(Feather.ARCHIVE), Icon.Size.PX_14));
            names.add(name);
            var band = new Region();
            band.getStyleClass().addAll("timeline-lane", bands.size() % 2 == 0 ? "even" : "odd");
            if (lane.isReserve()) band.getStyleClass().add("reserve");
            bands.add(band);
        }
        getChildren().addAll(0, bands);
        getChildren().addAll(bands.size(), names);
    }

    private void mark() {
        var selected = model.selectedProperty().get();
        boxes.forEach((id, box) -> box.choose(selected.equals(Optional.of(id))));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        gutter = names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(120) + 26;
        for (int i = 0; i < lanes.size(); i++) {
            double y = top() + i * lane();
            bands.get(i).resizeRelocate(0, y, width, lane());
            names.get(i).resizeRelocate(14, y + 3, gutter - 20, lane() - 6);
        }
        scale.resizeRelocate(0, 0, width, getHeight());
        field.resizeRelocate(0, 0, width, getHeight());
        marks.resizeRelocate(0, 0, width, getHeight());
        crowded.resizeRelocate(
                gutter, top() + lanes.size() * lane(), Math.max(0, width - gutter - scaled(RIGHT)), lane());
        var now = model.now();
        scale.draw(
                new TimelineScale.Shown(
                        getWidth(), top(), lanes.size() * lane(), gutter, end(), now.phases(), scaled(1)),
                this::x);
        marks.draw(isCrowded() ? now.injects() : List.of(), lanes, top(), lane(), this::x);
        boxes();
    }

    /// A box is as wide as there is room before the next one of its line.
    private void boxes() {
        var perLane = new HashMap<Lane, List<Inject>>();
        for (var inject : model.now().injects())
            if (boxes.containsKey(inject.id()))
                perLane.computeIfAbsent(Lane.of(inject), _ -> new ArrayList<>()).add(inject);
        perLane.forEach((lane, injects) -> {
            injects.sort(Comparator.comparing(Inject::offset).thenComparing(Inject::id));
            double y = top() + lanes.indexOf(lane) * lane() + (lane() - scaled(BOX)) / 2;
            for (int i = 0; i < injects.size(); i++) {
                double x = x(injects.get(i).offset());
                double room = i + 1 < injects.size() ? x(injects.get(i + 1).offset()) - x - 2 : getWidth() - x - 4;
                var box = boxes.get(injects.get(i).id());
                if (box == null || box.isDragged()) continue;
                double width = Math.clamp(
                        room,
                        scaled(NARROWEST),
                        Math.min(scaled(WIDEST), Math.max(scaled(NARROWEST), box.prefWidth(scaled(BOX)))));
                box.resizeRelocate(Math.min(x, getWidth() - scaled(NARROWEST) - 2), y, width, scaled(BOX));
            }
        });
    }

    private Duration end() {
        var end = model.end();
        return end.isZero() ? Duration.ofHours(1) : end;
    }

    private double perMinute() {
        return Math.max(1, getWidth() - gutter - scaled(RIGHT)) / Math.max(1, end().toSeconds() / 60.0);
    }

    private double x(Duration at) {
        return gutter + at.toSeconds() / 60.0 * perMinute();
    }

    /// What lies at a place of this pane, to the minute.
    ///
    /// @param x where a box begins
    /// @param y the middle of a box
    void drop(String id, double x, double y) {
        long minute = Math.max(0, Math.round((x - gutter) / perMinute()));
        int at = Math.clamp((int) ((y - top()) / lane()), 0, lanes.size() - 1);
        put(id, Duration.ofMinutes(minute), lanes.get(at));
    }

    private void put(String id, Duration at, Lane lane) {
        model.now()
                .inject(id)
                .ifPresent(inject -> model.place(id, at, lane.kind().orElse(inject.kind()), lane.isReserve()));
    }

    private void pressed(KeyEvent press, String id) {
        if (press.isShortcutDown()) return;
        boolean moves = press.isAltDown();
        var step = press.isShiftDown() ? Duration.ofSeconds(10) : Duration.ofMinutes(1);
        switch (press.getCode()) {
            case LEFT -> side(id, moves ? Optional.of(step.negated()) : Optional.empty(), -1);
            case RIGHT -> side(id, moves ? Optional.of(step) : Optional.empty(), 1);
            case UP, DOWN -> {
                if (!moves) return;
                lane(id, press.getCode() == KeyCode.UP ? -1 : 1);
            }
            case DELETE -> model.remove();
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// Moves it in time, or goes on to the one before or behind.
    private void side(String id, Optional<Duration> move, int next) {
        if (move.isPresent()) {
            model.shift(id, move.get());
            return;
        }
        var order = model.inOrder().stream().map(Inject::id).toList();
        int at = Math.clamp(order.indexOf(id) + (long) next, 0, order.size() - 1);
        Optional.ofNullable(boxes.get(order.get(at))).ifPresent(TimelineBox::requestFocus);
    }

    private void lane(String id, int by) {
        model.now().inject(id).ifPresent(inject -> {
            int at = Math.clamp(lanes.indexOf(Lane.of(inject)) + (long) by, 0, lanes.size() - 1);
            put(id, inject.offset(), lanes.get(at));
        });
    }
}
