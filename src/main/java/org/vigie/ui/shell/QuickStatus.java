// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import org.vigie.core.journal.Entry;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;

/// The words beside the line: the number it will get, the number it got, or that it could not be saved.
final class QuickStatus extends Label {
    private final Texts texts;
    private final Formats formats;
    private final LogViewModel log;

    QuickStatus(Frame frame, QuickEntryViewModel model, LogViewModel log) {
        this.texts = frame.texts();
        this.formats = frame.formats();
        this.log = log;
        setId("quick-status");
        getStyleClass().add("text-meta");
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> say(model),
                        model.outcomeProperty(),
                        model.savingProperty(),
                        model.roomProperty(),
                        log.pageProperty(),
                        texts.localeProperty()));
        model.outcomeProperty().subscribe(now -> {
            getStyleClass().removeAll("text-ok", "text-bad");
            switch (now) {
                case QuickEntryViewModel.Outcome.Typing _ -> {}
                case QuickEntryViewModel.Outcome.Saved _ -> getStyleClass().add("text-ok");
                case QuickEntryViewModel.Outcome.Refused _, QuickEntryViewModel.Outcome.NotAllowed _ ->
                    getStyleClass().add("text-bad");
            }
        });
    }

    private String say(QuickEntryViewModel model) {
        if (model.roomProperty().get().isEmpty()) return "";
        if (model.savingProperty().get()) return texts.get("shell.quick.saving");
        return switch (model.outcomeProperty().get()) {
            case QuickEntryViewModel.Outcome.Typing _ ->
                texts.get(
                        "shell.quick.next",
                        formats.number(log.pageProperty().get().next()));
            case QuickEntryViewModel.Outcome.Saved saved -> saved(saved.entry());
            case QuickEntryViewModel.Outcome.Refused _ -> texts.get("shell.quick.refused");
            case QuickEntryViewModel.Outcome.NotAllowed _ -> texts.get("shell.quick.notAllowed");
        };
    }

    /// The number is known once the page that holds the entry was read.
    private String saved(Entry entry) {
        return log.pageProperty().get().entries().stream()
                .filter(line -> line.entry().id().equals(entry.id()))
                .findFirst()
                .map(line -> texts.get("shell.quick.saved", formats.number(line.number())))
                .orElseGet(() -> texts.get("shell.quick.savedSoon"));
    }
}
