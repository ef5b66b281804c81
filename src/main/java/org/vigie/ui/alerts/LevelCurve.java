// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.vigie.core.alert.Alert;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.LevelDecision;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.LevelGlyph;

/// The level of the room as steps over time, with the reason at each step, and what the next answer could make of it.
final class LevelCurve extends Region {
    private static final double LEFT = 128;
    private static final double FOOT = 22;
    private static final double TOP = 12;
    private static final double RIGHT = 12;
    private static final double AHEAD = 24;
    /// Between the words of a step and its left edge, with what parts them from the step.
    private static final double GAP = 14;
    /// So much of the width may stand before the first step.
    private static final double MOST_BEFORE = 0.5;
    private static final Duration BEFORE = Duration.ofMinutes(90);

    private final Around around;
    private Optional<AlertBook> book = Optional.empty();
    private Optional<Alert> chosen = Optional.empty();
    private Drawn drawn = new Drawn(0, 0, Instant.MIN, "");

    /// What the drawing was made for: it is made again only when that is another.
    private record Drawn(double width, double height, Instant now, String sentence) {}

    LevelCurve(Around around) {
        this.around = around;
        getStyleClass().add("level-curve");
        setId("level-curve");
        setMinHeight(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(AlertBook now, Optional<Alert> alert) {
        book = Optional.of(now);
        chosen = alert;
        setAccessibleText(sentence(now));
        drawn = new Drawn(0, 0, Instant.MIN, "");
        requestLayout();
    }

    /// What a screen reader says instead of the chart.
    private String sentence(AlertBook now) {
        return now.history().isEmpty()
                ? around.texts().get("alerts.level.none")
                : around.texts()
                        .get(
                                "alerts.level.spoken",
                                around.levels().whole(now.roomLevel()),
                                around.formats().time(now.history().getLast().at()),
                                now.history().size());
    }

    @Override
    protected void layoutChildren() {
        var wanted = new Drawn(getWidth(), getHeight(), around.now().getValue(), getAccessibleText());
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        getChildren().clear();
        if (book.isEmpty() || getWidth() < LEFT * around.scale() * 1.5) return;
        var outcomes = outcomes(book.get());
        double ahead = ahead(outcomes);
        var frame = new Axes(beginning(book.get(), ahead), around.now().getValue(), ahead);
        for (var level : CrisisLevel.values()) level(frame, level);
        hours(frame);
        steps(frame, book.get().history());
        outlook(frame, outcomes, book.get().roomLevel());
    }

    /// Early enough for the reason of the first step to stand whole to its left.
    private Instant beginning(AlertBook now, double ahead) {
        var usual = beginning(now);
        if (now.history().isEmpty()) return usual;
        var first = now.history().getFirst();
        var words = words(first);
        double needed = words.prefWidth(-1) + GAP;
        getChildren().remove(words);
        double share = Math.min(MOST_BEFORE, needed / (getWidth() - LEFT * around.scale() - RIGHT - ahead));
        var since = Duration.between(first.at(), around.now().getValue());
        var wanted = first.at().minusMillis(Math.round(Math.max(0, since.toMillis()) * share / (1 - share)));
        return wanted.isBefore(usual) ? wanted : usual;
    }

    private Instant beginning(AlertBook now) {
        var first = now.history().isEmpty()
                ? around.now().getValue()
                : now.history().getFirst().at();
        var latest = around.now().getValue().minus(BEFORE);
        return (first.isBefore(latest) ? first : latest).minus(BEFORE);
    }

    private final class Axes {
        private final Instant from;
        private final Instant until;
        /// Room to the right of now.
        private final double ahead;

        private final double scale = around.scale();

        Axes(Instant from, Instant until, double ahead) {
            this.from = from;
            this.until = until;
            this.ahead = ahead;
        }

        double x(Instant at) {
            double share = (double) Duration.between(from, at).toMillis()
                    / Math.max(1, Duration.between(from, until).toMillis());
            double left = LEFT * scale;
            return left + Math.clamp(share, 0, 1) * (getWidth() - left - RIGHT - ahead);
        }

        double y(CrisisLevel level) {
            double height = getHeight() - FOOT * scale - 2 * TOP * scale;
            return TOP * scale + height * (4 - level.number()) / 4;
        }
    }

    private void level(Axes axes, CrisisLevel level) {
        double y = axes.y(level);
        add(new Line(axes.x(axes.from), y, getWidth() - RIGHT, y), "grid");
        LevelGlyph glyph = around.levels().glyph(level);
        glyph.setManaged(false);
        getChildren().add(glyph);
        place(glyph, 0, y);
        place(label(around.levels().name(level), "text-small", "text-muted"), 26 * axes.scale, y);
    }

    private void hours(Axes axes) {
        var sample = label(around.formats().time(axes.from), "text-meta");
        double wide = sample.prefWidth(-1) + GAP;
        getChildren().remove(sample);
        double hour = axes.x(axes.from.plus(Duration.ofHours(1))) - axes.x(axes.from);
        long hours = Math.max(1, (long) Math.ceil(wide / Math.max(1, hour)));
        var at = axes.from
                .atZone(around.formats().zone())
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
        for (; at.toInstant().isBefore(axes.until); at = at.plusHours(hours)) {
            var tick = label(around.formats().time(at.toInstant()), "text-meta");
            double x = axes.x(at.toInstant()) - tick.prefWidth(-1) / 2;
            place(tick, x, getHeight() - FOOT * axes.scale / 2);
        }
    }

    private void steps(Axes axes, List<LevelDecision> history) {
        var now = around.now().getValue();
        var points = new ArrayList<Double>();
        var level = CrisisLevel.WATCH;
        point(points, axes.x(axes.from), axes.y(level));
        for (var decision : history) {
            double x = axes.x(decision.at());
            point(points, x, axes.y(level));
            point(points, x, axes.y(decision.level()));
            level = decision.level();
        }
        point(points, axes.x(now), axes.y(level));
        var line = new Polyline();
        line.getPoints().setAll(points);
        add(line, "level-line");
        for (var decision : history) {
            double x = axes.x(decision.at());
            double y = axes.y(decision.level());
            add(new Circle(x, y, 4), "level-knot");
            var words = words(decision);
            double width = Math.min(words.prefWidth(-1), x - LEFT * axes.scale - 4);
            if (width > 40) {
                words.resize(width, words.prefHeight(-1));
                words.relocate(x - width - 8, y - words.prefHeight(-1) - 1);
            } else place(words, x + 8, y - 9 * axes.scale);
        }
        add(new Circle(axes.x(now), axes.y(level), 4), "level-now");
    }

    private Label words(LevelDecision decision) {
        return label(
                around.texts().get("alerts.level.step", around.formats().time(decision.at()), decision.reason()),
                "text-small",
                "level-words");
    }

    /// What the question that is asked now could make of the level, one dashed step for each other outcome.
    private void outlook(Axes axes, Map<CrisisLevel, String> outcomes, CrisisLevel level) {
        double from = axes.x(around.now().getValue());
        double until = getWidth() - RIGHT;
        outcomes.forEach((each, said) -> {
            double y = axes.y(each);
            add(new Polyline(from + 8, axes.y(level), from + 8, y, until, y), "level-outlook");
            var words = label(said, "text-small", "outlook-words");
            double height = words.prefHeight(-1);
            double middle = y + (each.compareTo(level) > 0 ? 10 : -10) * axes.scale;
            words.resizeRelocate(from + 12, middle - height / 2, Math.max(0, until - from - 12), height);
        });
    }

    /// In words, by the level that they lead to: answers that lead to the same one share a line.
    private Map<CrisisLevel, String> outcomes(AlertBook now) {
        var outcomes = new EnumMap<CrisisLevel, String>(CrisisLevel.class);
        if (chosen.isEmpty() || chosen.get().state().isOver()) return outcomes;
        var texts = around.texts();
        for (var each : now.proposal(chosen.get()).stage().outlook()) {
            if (each.level() == now.roomLevel()) continue;
            var choice = each.choice().text().in(around.words().language()).toLowerCase(texts.locale());
            outcomes.merge(
                    each.level(),
                    texts.get("alerts.proposal.ifShort", choice),
                    (one, other) -> texts.get("alerts.proposal.either", one, other));
        }
        return outcomes;
    }

    /// The room that the words about the next levels need to the right of now.
    private double ahead(Map<CrisisLevel, String> outcomes) {
        double widest = 0;
        for (var said : outcomes.values()) {
            var words = label(said, "text-small", "outlook-words");
            widest = Math.max(widest, words.prefWidth(-1) + 24);
            getChildren().remove(words);
        }
        return Math.clamp(widest, AHEAD * around.scale(), getWidth() / 3);
    }

    private static void point(List<Double> points, double x, double y) {
        points.add(x);
        points.add(y);
    }

    private void add(Shape shape, String style) {
        shape.getStyleClass().add(style);
        shape.setManaged(false);
        getChildren().add(shape);
    }

    private Label label(String text, String... styles) {
        var label = Controls.plain(text, styles);
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        return label;
    }

    private static void place(Region node, double x, double middle) {
        node.applyCss();
        double height = Math.max(node.minHeight(-1), node.prefHeight(-1));
        node.resizeRelocate(x, middle - height / 2, Math.max(node.minWidth(-1), node.prefWidth(-1)), height);
    }
}
