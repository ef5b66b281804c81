// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import org.vigie.ui.kit.Controls;

/// The name of the page, how fresh it is, and a warning where it is not.
final class HeadBar extends HBox {
    HeadBar(Around around) {
        super(12);
        getStyleClass().add("head-bar");
        var texts = around.texts();
        var title = Controls.label(texts.bind("situation.title"), "title-page");
        title.setMinWidth(USE_PREF_SIZE);
        var model = around.model();
        var about = Controls.plain("", "text-subtle");
        about.setId("freshness");
        about.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.readingProperty().get()
                                        && !model.wasReadProperty().get()
                                ? texts.get("situation.reading")
                                : texts.get("situation.about"),
                        model.readingProperty(),
                        model.wasReadProperty(),
                        texts.localeProperty()));
        var stale = Controls.plain("", "chip", "warn");
        stale.setId("stale");
        stale.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.staleProperty()
                                .get()
                                .map(age -> texts.get(
                                        "situation.stale", around.formats().duration(age)))
                                .orElse(""),
                        model.staleProperty(),
                        texts.localeProperty()));
        model.staleProperty().subscribe(age -> Controls.shown(stale, age.isPresent()));
        getChildren().addAll(title, about, Controls.space(), stale);
    }
}
