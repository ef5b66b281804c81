// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.vigie.core.publish.SendingId;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.ChartTip;
import org.vigie.ui.kit.message.SpokenWords;

/// What the cell said, over the chart: a line at its minute with a sign on top, which says it in words.
final class SaidLayer extends Pane {
    private static final double SIGN = 11;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /// A press on a sign looks at this long before and after.
    private static final Duration SPAN = Duration.ofMinutes(30);

    private final Around around;
    private final VolumePlot plot;
    private final List<Button> signs = new ArrayList<>();
    private final ChartTip tip = new ChartTip("said-tip", "said-tip");
    private List<Spoken> shown = List.of();
    private Optional<Spoken> current = Optional.empty();

    SaidLayer(Around around, VolumePlot plot) {
        this.around = around;
        this.plot = plot;
        setId("volume-said");
        setPickOnBounds(false);
    }

    /// Draws anew what lies on the time axis.
    void draw(List<Spoken> all, Instant from, Instant to) {
        shown = all.stream()
                .filter(one -> !one.at().isBefore(from) && !one.at().isAfter(to))
                .toList();
        getChildren().clear();
        signs.clear();
        for (var one : shown) {
            signs.add(sign(one));
            getChildren().addAll(line(one), signs.getLast());
        }
        getChildren().add(tip);
        light();
    }

    /// What was said between two instants, in words; oldest first.
    List<String> words(Instant from, Instant until) {
        return shown.stream()
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .map(this::words)
                .toList();
    }

    private String words(Spoken one) {
        return SpokenWords.say(around.texts(), around.formats(), one);
    }

    // ---- by keyboard

    /// Goes to the mark before or after, and says it; nothing if there is no mark.
    Optional<String> step(int by) {
        if (shown.isEmpty()) return Optional.empty();
        int next = place() < 0 ? (by > 0 ? 0 : shown.size() - 1) : Math.clamp(place() + by, 0, shown.size() - 1);
        current = Optional.of(shown.get(next));
        light();
        return current.map(this::words);
    }

    /// Leaves the marks; false if none was looked at.
    boolean leave() {
        boolean any = place() >= 0;
        current = Optional.empty();
        light();
        return any;
    }

    /// The mark that is looked at, as it stands now.
    Optional<Spoken> current() {
        int place = place();
        return place < 0 ? Optional.empty() : Optional.of(shown.get(place));
    }

    private int place() {
        for (int i = 0; i < shown.size(); i++)
            if (current.filter(isSame(shown.get(i))).isPresent()) return i;
        return -1;
    }

    /// What is read anew is the same, however far it has come.
    private static Predicate<Spoken> isSame(Spoken one) {
        return other -> one.at().equals(other.at())
                && one.message().equals(other.message())
                && one.text().equals(other.text())
                && name(one).equals(name(other));
    }

    private static Optional<SendingId> name(Spoken one) {
        return one.item().map(item -> item.sending().id());
    }

    private void light() {
        int place = place();
        for (int i = 0; i < signs.size(); i++) signs.get(i).pseudoClassStateChanged(CURRENT, i == place);
        tip.setVisible(place >= 0);
        if (place < 0) return;
        var one = shown.get(place);
        tip.say(words(one), plot.x(one.at()), plot.area().getMinY(), getWidth(), around.scale());
    }

    private Line line(Spoken one) {
        var area = plot.area();
        double x = plot.x(one.at());
        var line = new Line(x, area.getMinY(), x, area.getMaxY());
        line.getStyleClass().addAll("said-line", style(one));
        line.setMouseTransparent(true);
        return line;
    }

    private Button sign(Spoken one) {
        var sign = new Button();
        sign.getStyleClass().setAll("said-sign", style(one));
        sign.setFocusTraversable(false);
        sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        double size = SIGN * around.scale();
        sign.resizeRelocate(plot.x(one.at()) - size / 2, plot.area().getMinY(), size, size);
        sign.setManaged(false);
        sign.setAccessibleText(words(one));
        sign.setTooltip(new Tooltip(words(one)));
        sign.setOnAction(_ ->
                around.watch().period().brush(one.at().minus(SPAN), one.at().plus(SPAN)));
        return sign;
    }

    private static String style(Spoken one) {
        return one.item().isPresent() ? "sent" : "copied";
    }
}
