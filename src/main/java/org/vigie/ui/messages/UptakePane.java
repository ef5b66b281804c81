// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.analysis.message.Uptake;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageMaps.Kept;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Tip;

/// Which key messages of a map the text takes up. One that it leaves out is put in by one press.
final class UptakePane extends VBox {
    private static final int PERCENT = 100;

    private final Around around;
    private final ObservableValue<Optional<Message>> draft;
    private final Consumer<String> insert;
    private final MapWords words;

    /// @param insert puts a sentence into the text
    UptakePane(Around around, ObservableValue<Optional<Message>> draft, Consumer<String> insert) {
        super(8);
        this.around = around;
        this.draft = draft;
        this.insert = insert;
        words = new MapWords(around);
        setId("message-uptake");
        draft.subscribe(this::lay);
        around.model().maps().allProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
    }

    private void lay() {
        getChildren().clear();
        draft.getValue().ifPresent(message -> {
            var map = around.model().maps().forText(message);
            if (map.isPresent()) show(message, map.get());
            else {
                getChildren().add(head("messages.uptake.title", 0, 0));
                choice(message, map);
                getChildren().add(Controls.label(around.texts().bind("messages.uptake.none"), "text-meta"));
            }
        });
    }

    private HBox head(String key, long taken, int all) {
        var count = Controls.plain(around.texts().get(key, taken, all), "title-panel");
        count.setId("uptake-count");
        return Controls.line(8, Controls.whole(count));
    }

    private void choice(Message message, Optional<Kept> map) {
        var maps = around.model().maps().of(message.language(), message.scenario());
        var box = around.box("uptake-map", maps, (Kept kept) -> words.name(kept.map()));
        box.setAccessibleText(around.texts().get("messages.map.choose"));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(map.orElse(null));
        box.valueProperty().addListener((_, _, now) -> {
            around.model().maps().choose(message.id(), now.map().id());
            lay();
        });
        getChildren().add(box);
    }

    private void show(Message message, Kept kept) {
        var all = Uptake.of(kept.map(), message.body());
        long taken = all.stream().filter(Uptake::isTaken).count();
        getChildren().add(head("messages.uptake", taken, all.size()));
        choice(message, Optional.of(kept));
        var chips = new VBox(6);
        for (var one : all)
            chips.getChildren()
                    .add(
                            one.isTaken()
                                    ? taken(kept.map().keys().get(one.key() - 1).words())
                                    : missing(
                                            one,
                                            kept.map().keys().get(one.key() - 1).words()));
        var help = Controls.label(
                around.texts().bind("messages.uptake.help", Math.round(Uptake.ENOUGH * PERCENT)), "text-meta");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(chips, help);
    }

    private Node taken(String said) {
        var chip = Controls.plain(words.filled(said), "chip", "ok");
        chip.setGraphic(new Icon(Feather.CHECK));
        chip.setMaxWidth(USE_PREF_SIZE);
        chip.setWrapText(true);
        chip.setMinHeight(USE_PREF_SIZE);
        chip.setAccessibleText(around.texts().get("messages.uptake.taken", words.filled(said)));
        return chip;
    }

    private Node missing(Uptake one, String said) {
        var texts = around.texts();
        var button =
                Controls.button(texts.bind("messages.uptake.insert"), Feather.PLUS, () -> insert.accept(said), "small");
        button.setId("uptake-insert-" + one.key());
        button.setAccessibleText(texts.get("messages.uptake.insert.this", words.filled(said)));
        var sentence = Controls.plain(words.filled(said), "text-muted");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Tip.on(
                sentence,
                texts.bind(
                        "messages.uptake.missing",
                        Math.round(one.share() * PERCENT),
                        String.join(", ", named(one.missing()))));
        return Controls.line(8, button, sentence);
    }

    private List<String> named(List<String> missing) {
        return missing.stream().map(words::filled).toList();
    }
}
