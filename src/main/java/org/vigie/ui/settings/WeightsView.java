// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Labelled;
import org.vigie.ui.kit.Notice;
import org.vigie.ui.kit.Panel;
import org.vigie.ui.kit.PriorityTile;

/// What each term can add to a priority, as a form, beside what that would change for the most urgent mentions.
final class WeightsView extends StackPane {
    private static final int LONGEST = 90;

    private final Frame frame;
    private final WeightsViewModel model;
    private final Map<PriorityTerm, TextField> fields = new EnumMap<>(PriorityTerm.class);
    private final TextField fullWait = new TextField();
    private final VBox preview = new VBox(8);
    private final SimpleBooleanProperty faulty = new SimpleBooleanProperty();
    private boolean filling;

    WeightsView(Frame frame, WeightsViewModel model) {
        this.frame = frame;
        this.model = model;
        setId("weights");
        preview.setId("weights-preview");
        getChildren()
                .add(Cards.of(
                        new Panel(frame.texts().bind("settings.weights.title"), form()),
                        new Panel(frame.texts().bind("settings.weights.preview"), preview)));
        model.inForceProperty().subscribe(this::fill);
        model.weighedProperty().subscribe(_ -> show());
        frame.texts().follow(this, this::show);
        show();
        model.read();
    }

    private Node form() {
        var texts = frame.texts();
        var grid = new FlowPane(12, 12);
        for (var term : PriorityTerm.values()) {
            var field = new TextField();
            field.setId("weight-" + term.name());
            fields.put(term, field);
            grid.getChildren().add(labelled(field, term.textKey(), "settings.weights.wrong", true));
        }
        fullWait.setId("weight-wait");
        grid.getChildren().add(labelled(fullWait, "settings.weights.wait", "settings.weights.wait.wrong", false));
        var keep = Controls.button(texts.bind("settings.weights.keep"), Feather.CHECK, this::keep, "primary");
        keep.setId("weights-keep");
        keep.disableProperty().bind(faulty.or(model.saving().busyProperty()));
        var usual = Controls.button(
                texts.bind("settings.weights.usual"), Feather.ROTATE_CCW, () -> fill(PriorityWeights.USUAL));
        usual.setId("weights-usual");
        return new VBox(
                12,
                Forms.sentence(texts.bind("settings.weights.help"), "text-meta"),
                grid,
                Forms.sentenceWhile(
                        model.saving().refusedProperty(), texts.bind("settings.weights.refused"), "text-bad"),
                new HBox(8, keep, usual));
    }

    private Labelled labelled(TextField field, String name, String wrong, boolean points) {
        field.setPrefColumnCount(6);
        var isWrong = new SimpleBooleanProperty();
        field.textProperty().subscribe(text -> {
            isWrong.set(
                    points
                            ? WeightsViewModel.points(text).isEmpty()
                            : WeightsViewModel.minutes(text).isEmpty());
            if (!filling) show();
        });
        var labelled = new Labelled(frame.texts().bind(name), field)
                .error(isWrong, frame.texts().bind(wrong));
        labelled.setPrefWidth(200);
        return labelled;
    }

    private void fill(PriorityWeights weights) {
        filling = true;
        fields.forEach((term, field) -> field.setText(frame.formats().decimal(weights.of(term), whole(weights, term))));
        fullWait.setText(Long.toString(weights.fullWait().toMinutes()));
        filling = false;
        show();
    }

    private static int whole(PriorityWeights weights, PriorityTerm term) {
        double points = weights.of(term);
        return points == Math.rint(points) ? 0 : 1;
    }

    private Optional<PriorityWeights> draft() {
        var texts = new EnumMap<PriorityTerm, String>(PriorityTerm.class);
        fields.forEach((term, field) -> texts.put(term, field.getText()));
        return model.draft(texts, fullWait.getText());
    }

    private void show() {
        var draft = draft();
        faulty.set(draft.isEmpty());
        preview.getChildren().clear();
        if (draft.isEmpty()) {
            preview.getChildren().add(Forms.sentence(frame.texts().bind("settings.weights.faulty"), "text-muted"));
            return;
        }
        var changes = model.preview(draft.get());
        if (changes.isEmpty())
            preview.getChildren().add(Notice.empty(frame.texts().bind("settings.weights.nothing")));
        for (var change : changes) preview.getChildren().add(row(change));
    }

    private Node row(WeightsViewModel.Change change) {
        var mention = change.filed().mention();
        var said = Cleaner.line(mention.title() + " " + mention.text()).strip();
        if (said.length() > LONGEST) said = said.substring(0, said.lastIndexOf(' ', LONGEST)) + "…";
        var words = Controls.plain(said);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var tile = new PriorityTile();
        tile.show(
                change.after(),
                frame.texts().get(PriorityBand.of(change.after()).textKey()));
        var before = Controls.whole(
                Controls.plain(frame.texts().get("settings.weights.before", change.before()), "text-meta"));
        return Controls.line(12, tile, words, before);
    }

    private void keep() {
        draft().ifPresent(weights -> model.keep(
                weights,
                () -> frame.toasts()
                        .say(
                                frame.texts().get("settings.weights.kept"),
                                frame.texts().bind("settings.undo"),
                                model::undo)));
    }
}
