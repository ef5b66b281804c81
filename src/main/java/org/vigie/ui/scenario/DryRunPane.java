// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.core.scenario.DryRun;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;

/// The scenario played without anybody: how hard it presses players who do all or nothing, and what never comes.
final class DryRunPane extends ScrollPane {
    private static final int MOST = 40;

    private final Frame frame;
    private final Texts texts;
    private final EditorViewModel model;
    private final PressureChart chart = new PressureChart();
    private final VBox page = new VBox(16);

    DryRunPane(Frame frame, EditorViewModel model) {
        this.frame = frame;
        this.texts = frame.texts();
        this.model = model;
        setFitToWidth(true);
        setContent(page);
        page.getStyleClass().add("scenario-part");
        model.runsProperty().subscribe(this::show);
        texts.follow(this, () -> show(model.runsProperty().get()));
        show(model.runsProperty().get());
    }

    private void show(Optional<Runs> runs) {
        chart.show(runs);
        page.getChildren().setAll(wrapped("scenario.dry.help", "text-muted"), legend(), chart);
        if (runs.isEmpty()) return;
        var both = new FlowPane(32, 16);
        both.getChildren()
                .addAll(
                        told("responsive", runs.get().responsive()),
                        told("silent", runs.get().silent()));
        page.getChildren().add(both);
    }

    private Node legend() {
        return Controls.line(16, key("responsive"), key("silent"));
    }

    private Node key(String style) {
        var mark = new Region();
        mark.getStyleClass().addAll("pressure-key", style);
        return Controls.line(6, mark, Controls.plain(texts.get("scenario.dry." + style), "text-small"));
    }

    private Node told(String posture, DryRun run) {
        var words = new ScenarioWords(texts);
        var peak = run.peak();
        var told = new VBox(
                4,
                Controls.plain(texts.get("scenario.dry." + posture), "title-panel"),
                Controls.plain(texts.get("scenario.dry.plays", run.plays().size())),
                Controls.plain(texts.get(
                        "scenario.dry.peak", frame.formats().decimal(peak.perMinute(), 1), HTime.of(peak.at()))));
        told.setId("dry-" + posture);
        if (!run.unplayed().isEmpty())
            told.getChildren()
                    .add(Controls.plain(
                            texts.get("scenario.dry.unplayed", run.unplayed().size()), "text-warn"));
        for (var id : run.unplayed().stream().limit(MOST).toList())
            told.getChildren().add(Controls.plain("• " + words.called(model.now(), id), "text-small"));
        return told;
    }

    private Label wrapped(String key, String style) {
        var label = Controls.plain(texts.get(key), style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
