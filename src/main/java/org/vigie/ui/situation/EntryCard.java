// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vigie.ui.kit.Controls;

/// The entry behind a marker, whole: what, when, by whom, with its number on this station.
final class EntryCard {
    private final Around around;

    EntryCard(Around around) {
        this.around = around;
    }

    void open(Marker marker, String text) {
        var texts = around.texts();
        var author = marker.by()
                .map(person -> around.model().situation().names().people().getOrDefault(person, ""))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> texts.get("situation.entry.nobody"));
        var sentence = Controls.plain(text, "text-reading");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var facts = Controls.plain(
                texts.get(
                        "situation.entry.facts",
                        texts.get("situation.marker." + marker.kind().name()),
                        around.formats().dateTime(marker.at()),
                        author),
                "text-meta");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        var close = new Button();
        close.textProperty().bind(texts.bind("situation.close"));
        close.getStyleClass().add("primary");
        close.setId("entry-close");
        var said = new Button();
        said.textProperty().bind(texts.bind("situation.entry.around"));
        var body = new VBox(8, sentence, facts);
        body.setId("entry-card");
        var after = new Button();
        after.textProperty().bind(texts.bind("situation.entry.after"));
        after.setId("entry-after");
        Controls.shown(after, marker.said().isPresent());
        var shut = around.frame()
                .dialogs()
                .show(around.frame().dialogs().card(texts.bind("situation.entry.title"), body, after, said, close));
        after.setOnAction(_ -> {
            shut.run();
            marker.said().ifPresent(around.leads().said()::open);
        });
        close.setOnAction(_ -> shut.run());
        said.setOnAction(_ -> {
            shut.run();
            var course = around.model().situation().course();
            var end = marker.at().plus(course.window());
            around.open(around.model()
                    .situation()
                    .questions()
                    .around(end, course.window().multipliedBy(2)));
        });
        close.requestFocus();
    }
}
