// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.scenario;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.scenario.Flaw;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.PressableRow;
import org.vigie.ui.kit.Texts;

/// What is amiss with the scenario, in plain words; a press leads to where it is put right.
final class CheckPane extends ScrollPane {
    private static final int MOST = 300;

    private final Texts texts;
    private final EditorViewModel model;
    private final Consumer<Flaw> go;
    private final VBox list = new VBox();

    CheckPane(Frame frame, EditorViewModel model, Consumer<Flaw> go) {
        this.texts = frame.texts();
        this.model = model;
        this.go = go;
        setFitToWidth(true);
        setContent(list);
        setId("scenario-check");
        model.flawsProperty().subscribe(this::show);
        texts.follow(this, () -> show(model.flawsProperty().get()));
        show(model.flawsProperty().get());
    }

    private void show(List<Flaw> flaws) {
        var words = new ScenarioWords(texts);
        list.getChildren().clear();
        if (flaws.isEmpty()) list.getChildren().add(sentence(texts.get("scenario.flaws.none"), "text-ok"));
        for (var flaw : flaws.stream().limit(MOST).toList()) {
            var tone = flaw.kind().isBlocking() ? "text-bad" : "text-warn";
            var said = words.flaw(model.now(), flaw);
            var line = Controls.line(
                    10,
                    new Icon(flaw.kind().isBlocking() ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE).styled(tone),
                    Controls.wrapped(said));
            var row = new PressableRow(line, "row", "scenario-flaw").onPress(() -> go.accept(flaw));
            row.setAccessibleText(said);
            list.getChildren().add(row);
        }
        if (flaws.size() > MOST)
            list.getChildren().add(sentence(texts.get("scenario.flaws.more", flaws.size() - MOST), "text-meta"));
    }

    private static Node sentence(String text, String style) {
        var label = Controls.wrapped(text);
        label.getStyleClass().addAll(style, "scenario-sentence");
        return label;
    }
}
