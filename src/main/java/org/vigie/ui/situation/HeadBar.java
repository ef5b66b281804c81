// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.ui.kit.Controls;

/// The name of the page, how fresh it is, a warning where it is not, and what a cell does from here: decide the level,
/// prepare the next situation report.
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
        getChildren().addAll(title, about, Controls.space(), stale, level(around), report(around));
    }

    private static Button level(Around around) {
        var level = Controls.keyed(
                around.frame(),
                "situation.level",
                Feather.FLAG,
                "Ctrl+L",
                () -> around.leads()
                        .level()
                        .accept(() -> around.model().situation().cell().level()));
        level.setId("level-decide");
        return level;
    }

    private static Button report(Around around) {
        var number = around.model().situationProperty().map(now -> now.cell().nextReport());
        var words = Bindings.createStringBinding(
                () -> around.texts().get("situation.report", number.getValue()),
                number,
                around.texts().localeProperty());
        var report = Controls.keyed(
                around.frame(),
                words,
                Feather.FILE_TEXT,
                "Ctrl+P",
                around.leads().report(),
                "primary");
        report.setId("report-write");
        return report;
    }
}
