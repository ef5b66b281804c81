// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.LevelDecision;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;

/// The levels of a room up to now, latest first: when, which, for how long, who decided, and why.
final class LevelHistory extends VBox {
    private final Frame frame;
    private final Function<PersonId, Optional<String>> names;
    private final LevelWords words;
    private final VBox rows = new VBox(8);

    /// @param names who decided
    LevelHistory(Frame frame, Function<PersonId, Optional<String>> names) {
        super(8);
        this.frame = frame;
        this.names = names;
        this.words = new LevelWords(frame.texts());
        setId("level-history");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("level-history");
        getChildren().addAll(Controls.label(frame.texts().bind("shell.level.history"), "strong"), scroll);
        Controls.shown(this, false);
    }

    /// @param decisions in the order of their times
    /// @param now until when the last one holds
    void show(List<LevelDecision> decisions, Instant now) {
        var lines = new ArrayList<Label>();
        var until = now;
        for (var decision : decisions.reversed()) {
            lines.add(line(decision, Duration.between(decision.at(), until)));
            until = decision.at();
        }
        rows.getChildren().setAll(lines);
        Controls.shown(this, !lines.isEmpty());
    }

    private Label line(LevelDecision decision, Duration held) {
        var texts = frame.texts();
        var formats = frame.formats();
        var line = Controls.plain(texts.get(
                "shell.level.told",
                formats.dateTime(decision.at()),
                words.whole(decision.level()),
                formats.duration(held),
                decision.by().flatMap(names).orElseGet(() -> texts.get("shell.level.someone")),
                decision.reason()));
        line.setWrapText(true);
        return line;
    }
}
