// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.mobilisation.Heard;
import org.vigie.core.mobilisation.Mobilisation;
import org.vigie.core.mobilisation.Reply;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// Who was called by what, and who answered what. Answers by e-mail are noted where they are plain, the others by hand;
/// silent people are called again, or the
/// next in line in their place.
final class BoardPane extends VBox {
    private final Frame frame;
    private final MobilisationViewModel model;
    private final ListView<Mobilisation.Line> lines = new ListView<>();
    private final Label summary = new Label();
    private final Label spent;

    BoardPane(Frame frame, MobilisationViewModel model) {
        super(12);
        this.frame = frame;
        this.model = model;
        spent = Controls.label(frame.texts().bind("mobilisation.spent"), "text-bad", "strong");
        spent.setWrapText(true);
        summary.setId("mobilisation-summary");
        summary.getStyleClass().add("title-panel");
        lines.setId("mobilisation-board");
        lines.setCellFactory(_ -> new Cell());
        VBox.setVgrow(lines, Priority.ALWAYS);
        var remind = button("mobilisation.remind", Feather.REPEAT, model::remind);
        remind.setId("mobilisation-remind");
        var pass = button("mobilisation.pass", Feather.CORNER_DOWN_RIGHT, model::passOn);
        pass.setId("mobilisation-pass");
        var end = button("mobilisation.end", Feather.CHECK, model::end);
        end.setId("mobilisation-end");
        var band = Controls.label(frame.texts().bind("mobilisation.exercise"), "chip", "exercise");
        Controls.shown(band, model.isExercise());
        spent.setId("mobilisation-spent");
        getChildren().addAll(band, spent, summary, lines, new HBox(8, remind, pass, Controls.space(), end));
        model.runningProperty().subscribe(now -> now.ifPresent(this::show));
        model.rosterProperty().subscribe(_ -> lines.refresh());
        frame.texts().follow(this, () -> model.runningProperty().get().ifPresent(this::show));
    }

    private ActionButton button(String key, Feather drawing, Runnable action) {
        return new ActionButton(frame.texts().bind(key), action).drawing(drawing);
    }

    private void show(Mobilisation now) {
        long answered =
                now.lines().stream().filter(line -> line.reply().isPresent()).count();
        summary.setText(frame.texts()
                .get(
                        "mobilisation.summary",
                        now.level().number(),
                        frame.formats().time(now.at()),
                        answered,
                        now.lines().size()));
        Controls.shown(spent, now.spent());
        int chosen = lines.getSelectionModel().getSelectedIndex();
        lines.getItems().setAll(now.lines());
        lines.getSelectionModel().select(chosen);
    }

    private final class Cell extends ListCell<Mobilisation.Line> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Mobilisation.Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            if (empty || line == null) return;
            var texts = frame.texts();
            var words = new VBox(Controls.plain(model.name(line.person()), "strong"));
            line.tried().entrySet().stream()
                    .map(each -> texts.get(
                            "mobilisation.tried",
                            each.getKey().address(),
                            texts.get("shell.log.outcome." + each.getValue().name())))
                    .sorted()
                    .forEach(said -> words.getChildren()
                            .add(Controls.plain(said, line.needsHand() ? "text-warn" : "text-meta")));
            if (line.tried().isEmpty())
                words.getChildren().add(Controls.plain(texts.get("mobilisation.trying"), "text-meta"));
            line.inPlaceOf()
                    .ifPresent(other -> words.getChildren()
                            .add(Controls.plain(texts.get("mobilisation.inplace", model.name(other)), "text-meta")));
            line.heard().ifPresent(letter -> words.getChildren().add(heard(letter)));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var row = new HBox(8, words, state(line));
            for (var reply : Reply.values()) row.getChildren().add(answer(line, reply));
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
        }

        /// What came by e-mail, in the words of whoever wrote it.
        private Label heard(Heard letter) {
            var said = Controls.plain(
                    frame.texts().get("mobilisation.heard." + letter.sort().name(), letter.words()), "text-meta");
            said.getStyleClass().add("mobilisation-heard");
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            return said;
        }

        private Node state(Mobilisation.Line line) {
            var texts = frame.texts();
            var waited = java.time.Duration.between(line.since(), model.now());
            boolean late = line.reply().isEmpty()
                    && model.runningProperty()
                            .get()
                            .filter(now -> waited.compareTo(now.within()) >= 0)
                            .isPresent();
            if (line.toRead()) {
                var unread = Controls.plain(texts.get("mobilisation.toread"), "chip", "warn");
                unread.setMinWidth(USE_PREF_SIZE);
                return unread;
            }
            var said = line.repliedAt()
                    .map(at -> texts.get("mobilisation.at", frame.formats().time(at)))
                    .orElseGet(() -> texts.get(
                            late ? "mobilisation.late" : "mobilisation.waiting",
                            frame.formats().duration(waited)));
            var chip = Controls.plain(said, "chip", late ? "warn" : "plain");
            chip.setMinWidth(USE_PREF_SIZE);
            return chip;
        }

        private ToggleButton answer(Mobilisation.Line line, Reply reply) {
            var button = new ToggleButton(frame.texts().get("mobilisation.reply." + reply.name()));
            button.setId("reply-" + reply.name().toLowerCase(Locale.ROOT) + "-" + getIndex());
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
            boolean said = line.reply().filter(reply::equals).isPresent();
            button.setSelected(said);
            if (said) {
                button.setGraphic(new Icon(Feather.CHECK, Icon.Size.PX_14));
                button.getStyleClass().add("primary");
            }
            button.setOnAction(_ -> model.reply(line.person(), reply));
            return button;
        }
    }
}
