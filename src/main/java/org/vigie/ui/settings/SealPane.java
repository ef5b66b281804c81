// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.journal.Journal;
import org.vigie.ui.kit.ActionButton;
import org.vigie.ui.kit.Frame;

/// Verifies the main courante now and says whether its chain is whole, or which entry is the first broken one.
final class SealPane extends VBox {
    SealPane(Frame frame, SecurityViewModel model) {
        super(12);
        var texts = frame.texts();
        var verdict = Forms.outcome(
                texts,
                "seal-verdict",
                model.verdictProperty(),
                found -> found.map(seen -> say(frame, seen)).orElse(""),
                found -> found.map(seen -> seen instanceof Journal.Verdict.Intact ? "text-ok" : "text-bad")
                        .orElse("text-meta"));
        var verify = new ActionButton(texts.bind("settings.seal.verify"), model::verifyJournal)
                .drawing(Feather.CHECK_CIRCLE);
        verify.setId("seal-verify");
        verify.disableProperty().bind(model.busyProperty());
        getChildren()
                .addAll(
                        Forms.sentence(texts.bind("settings.seal.text"), "text-muted"),
                        verdict,
                        Forms.sentenceWhile(model.busyProperty(), texts.bind("settings.working"), "text-meta"),
                        verify);
    }

    private static String say(Frame frame, Journal.Verdict verdict) {
        return switch (verdict) {
            case Journal.Verdict.Intact intact -> frame.texts().get("settings.seal.intact", intact.entries());
            case Journal.Verdict.Broken broken ->
                frame.texts().get("settings.seal.broken", broken.first().seq(), broken.why());
        };
    }
}
