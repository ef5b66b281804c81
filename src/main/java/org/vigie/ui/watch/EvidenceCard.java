// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.vigie.core.mention.Cleaner;
import org.vigie.core.mention.Evidence;
import org.vigie.ui.kit.Controls;

/// Shows the very bytes that a source gave, with their hash. They can be read and copied, never changed, and are
/// shown as text only.
final class EvidenceCard {
    private static final int SHOWN = 64 * 1024;

    private final Around around;

    EvidenceCard(Around around) {
        this.around = around;
    }

    /// Fetches the bytes of the chosen mention and shows them.
    void open() {
        around.watch().detail().evidence(this::show, _ -> complain("watch.failed.evidence"));
    }

    private void complain(String key) {
        around.frame().toasts().complain(around.texts().get(key));
    }

    private void show(Optional<Evidence> found) {
        if (found.isEmpty()) {
            complain("watch.evidence.none");
            return;
        }
        var evidence = found.get();
        var texts = around.texts();
        var close = new Button();
        close.textProperty().bind(texts.bind("watch.close"));
        var card = around.frame().dialogs().card(texts.bind("watch.evidence.title"), body(evidence), close);
        card.setId("evidence-card");
        card.getStyleClass().add("wide");
        var shut = around.frame().dialogs().show(card);
        close.setOnAction(_ -> shut.run());
        close.requestFocus();
    }

    private VBox body(Evidence evidence) {
        var texts = around.texts();
        int length = Math.min(SHOWN, evidence.bytes().length);
        var bytes = new TextArea(Cleaner.text(new String(evidence.bytes(), 0, length, StandardCharsets.UTF_8)));
        bytes.setId("evidence-bytes");
        bytes.setEditable(false);
        bytes.setWrapText(true);
        bytes.setPrefRowCount(16);
        bytes.getStyleClass().add("evidence-bytes");
        bytes.accessibleTextProperty().bind(texts.bind("watch.evidence.title"));
        var hash = new TextField(evidence.hash().hex());
        hash.setEditable(false);
        hash.accessibleTextProperty().bind(texts.bind("watch.evidence.hash"));
        var size = around.formats().bytes(evidence.bytes().length);
        return new VBox(
                8,
                Controls.plain(texts.get("watch.evidence.kind", evidence.mediaType(), size), "text-meta"),
                Controls.label(texts.bind("watch.evidence.hash"), "text-muted"),
                hash,
                bytes);
    }
}
