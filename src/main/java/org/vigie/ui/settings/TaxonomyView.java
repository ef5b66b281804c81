// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.signal.TaxonomyFlaw;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Panel;

/// The categories as a text of words in French and English, its flaws with their lines, and what it would change.
final class TaxonomyView extends StackPane {
    private static final int FLAWS = 8;

    private final Frame frame;
    private final TaxonomyViewModel model;
    private final VBox flaws = new VBox(4);
    private final VBox preview = new VBox(6);
    /// Held here: what is bound to a button alone would be collected.
    private final BooleanBinding faulty;

    TaxonomyView(Frame frame, TaxonomyViewModel model) {
        this.frame = frame;
        this.model = model;
        setId("taxonomy");
        faulty =
                Bindings.createBooleanBinding(() -> !model.flawsProperty().get().isEmpty(), model.flawsProperty());
        flaws.setId("taxonomy-flaws");
        preview.setId("taxonomy-preview");
        getChildren().add(new Panel(frame.texts().bind("settings.taxonomy.title"), form()));
        model.flawsProperty().subscribe(_ -> tellFlaws());
        model.previewProperty().subscribe(_ -> tellPreview());
        frame.texts().follow(this, () -> {
            tellFlaws();
            tellPreview();
        });
        model.read();
    }

    private Node form() {
        var texts = frame.texts();
        var area = new TextArea();
        area.setId("taxonomy-text");
        area.setWrapText(true);
        area.textProperty().bindBidirectional(model.textProperty());
        area.setPrefRowCount(16);
        var labelled =
                new Labelled(texts.bind("settings.taxonomy.text"), area).help(texts.bind("settings.taxonomy.help"));
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox.setVgrow(labelled, Priority.ALWAYS);
        var keep = Controls.button(texts.bind("settings.taxonomy.keep"), Feather.CHECK, this::keep, "primary");
        keep.setId("taxonomy-keep");
        keep.disableProperty().bind(faulty.or(model.saving().busyProperty()));
        var look = Controls.button(texts.bind("settings.taxonomy.look"), Feather.EYE, model::look);
        look.setId("taxonomy-look");
        look.disableProperty().bind(faulty);
        var usual = Controls.button(texts.bind("settings.taxonomy.usual"), Feather.ROTATE_CCW, model::usual);
        usual.setId("taxonomy-usual");
        return new VBox(
                12,
                labelled,
                flaws,
                preview,
                Forms.sentenceWhile(
                        model.saving().refusedProperty(), texts.bind("settings.weights.refused"), "text-bad"),
                new FlowPane(8, 8, keep, look, usual));
    }

    private void tellFlaws() {
        flaws.getChildren()
                .setAll(model.flawsProperty().get().stream()
                        .limit(FLAWS)
                        .map(this::flaw)
                        .toList());
    }

    private Label flaw(TaxonomyFlaw flaw) {
        var said = frame.texts().get(flaw.problem().textKey());
        var about = flaw.term().isEmpty() ? flaw.category() : flaw.term();
        var label = Controls.plain(frame.texts().get("settings.taxonomy.flaw", flaw.line(), about, said), "text-bad");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void tellPreview() {
        preview.getChildren().clear();
        var texts = frame.texts();
        model.previewProperty().get().ifPresent(found -> {
            preview.getChildren()
                    .add(Controls.plain(
                            texts.get(
                                    "settings.taxonomy.preview", found.changes().size(), found.looked()),
                            "strong"));
            for (var change : found.changes())
                preview.getChildren()
                        .add(Controls.plain(texts.get(
                                "settings.taxonomy.change",
                                change.category().label(texts.locale()),
                                change.before(),
                                change.after())));
        });
    }

    private void keep() {
        model.keep(() -> frame.toasts()
                .say(frame.texts().get("settings.taxonomy.kept"), frame.texts().bind("settings.undo"), model::undo));
    }
}
