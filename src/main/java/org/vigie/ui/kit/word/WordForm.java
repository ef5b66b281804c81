// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.vigie.core.journal.WordAct;
import org.vigie.core.word.Audience;
import org.vigie.ui.kit.FormDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.HourText;
import org.vigie.ui.kit.Labelled;

/// Records that a word was issued: to whom, by what channel, what it said and when, which may lie in the past. It
/// sends nothing.
public final class WordForm {
    private final Frame frame;
    private final String room;
    private final Supplier<Instant> now;
    private final Map<Audience, CheckBox> whom = new EnumMap<>(Audience.class);
    private final TextField channel = new TextField();
    private final TextArea text = new TextArea();
    private final TextField hour = new TextField();

    /// @param room names the draft that is kept
    public WordForm(Frame frame, String room, Supplier<Instant> now) {
        this.frame = frame;
        this.room = room;
        this.now = now;
        for (var audience : Audience.values()) {
            var box = new CheckBox();
            box.setId("audience-" + audience.name());
            box.textProperty().bind(frame.texts().bind("kit.audience." + audience.name()));
            whom.put(audience, box);
        }
        channel.setId("word-channel");
        channel.promptTextProperty().bind(frame.texts().bind("kit.word.channel.example"));
        text.setId("word-text");
        text.setWrapText(true);
        text.setPrefRowCount(3);
        hour.setId("word-hour");
        hour.setText(frame.formats().time(now.get()));
    }

    /// Asks for the word until it is recorded or the person gives up.
    ///
    /// @param first ticked from the start
    /// @param record puts it into the journal, with when it went out
    public void ask(List<Audience> first, BiFunction<WordAct.Issued, Instant, CompletableFuture<?>> record) {
        var texts = frame.texts();
        for (var audience : first) box(audience).setSelected(true);
        var watched = new ArrayList<Observable>(List.of(text.textProperty(), hour.textProperty()));
        for (var box : whom.values()) watched.add(box.selectedProperty());
        var valid = Bindings.createBooleanBinding(this::isWhole, watched.toArray(Observable[]::new));
        var kept = "word/" + room;
        new FormDialog(frame, texts.bind("kit.word.title"), body(), texts.bind("kit.word.go"))
                .onlyIf(valid)
                .keeping(kept, Map.of("channel", channel, "text", text))
                .open(() -> record.apply(
                        new WordAct.Issued(audiences(), channel.getText().strip(), said()), at()));
        text.requestFocus();
    }

    private Node body() {
        var texts = frame.texts();
        var boxes = new FlowPane(16, 8);
        boxes.getChildren().setAll(whom.values());
        boxes.getStyleClass().add("word-audiences");
        return new VBox(
                12,
                new Labelled(texts.bind("kit.word.whom"), boxes),
                new Labelled(texts.bind("kit.word.text"), text),
                new Labelled(texts.bind("kit.word.channel"), channel),
                new Labelled(texts.bind("kit.word.hour"), hour).help(texts.bind("kit.word.hour.help")));
    }

    private CheckBox box(Audience audience) {
        return Objects.requireNonNull(whom.get(audience));
    }

    private boolean isWhole() {
        return !audiences().isEmpty()
                && !said().isEmpty()
                && (hour.getText().isBlank() || HourText.isHour(hour.getText()));
    }

    private List<Audience> audiences() {
        return Stream.of(Audience.values())
                .filter(audience -> box(audience).isSelected())
                .toList();
    }

    private String said() {
        return text.getText().strip();
    }

    /// When it went out: this minute reads as now.
    private Instant at() {
        var moment = now.get();
        return hour.getText().isBlank()
                        || hour.getText().strip().equals(frame.formats().time(moment))
                ? moment
                : HourText.last(hour.getText(), moment, frame.formats().zone()).orElse(moment);
    }
}
