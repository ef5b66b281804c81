// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.analysis.message.Finding;
import org.vigie.core.message.Message;
import org.vigie.core.message.Variant;
import org.vigie.ui.kit.Controls;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Icon;
import org.vigie.ui.kit.Panel;

/// How the text reads on each channel, how much of it that takes, and what the checker finds.
final class PreviewPane extends VBox {
    private final Around around;
    private final ObservableValue<Optional<Message>> draft;
    private final VBox content = new VBox(12);

    PreviewPane(Around around, ObservableValue<Optional<Message>> draft) {
        this.around = around;
        this.draft = draft;
        setId("message-preview");
        content.getStyleClass().add("preview");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        var panel = new Panel(around.texts().bind("messages.preview"), scroll).flush();
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().addAll(panel, new PublishBar(around, draft));
        draft.subscribe(this::lay);
        around.model().stateProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
    }

    private void lay() {
        content.getChildren().clear();
        draft.getValue().ifPresent(message -> {
            var findings = around.model().findings(message);
            content.getChildren().add(checks(findings));
            for (var outlet : message.outlets())
                content.getChildren().add(card(message, around.model().variant(message, outlet), findings));
        });
    }

    private Node card(Message message, Variant variant, List<Finding> findings) {
        var texts = around.texts();
        var name = Controls.plain(texts.get("message.outlet." + variant.outlet().name()), "strong");
        var count = Controls.whole(Controls.plain(count(variant), variant.fits() ? "text-meta" : "text-bad"));
        var copy = Controls.button(
                texts.bind("messages.copy"), Feather.COPY, () -> ask(message, variant, findings), "small");
        copy.setId("copy-" + variant.outlet().name());
        copy.setDisable(around.model()
                .current()
                .filter(one -> one.message().equals(message) && one.withdrawn().isEmpty())
                .isEmpty());
        var card = new VBox(8, Controls.line(8, name, Controls.space(), count, copy));
        if (!variant.subject().isEmpty()) card.getChildren().add(Controls.wrapped(variant.subject(), "strong"));
        card.getChildren().add(Controls.wrapped(around.model().marked(variant.text()), "reading"));
        card.getStyleClass().add("variant");
        return card;
    }

    private String count(Variant variant) {
        return switch (variant.outlet().measure()) {
            case GRAPHEMES ->
                around.texts()
                        .get(
                                "messages.size.signs",
                                variant.used(),
                                variant.outlet().limit());
            case WORDS ->
                around.texts()
                        .get(
                                "messages.size.words",
                                variant.used(),
                                variant.outlet().limit());
            case SEGMENTS ->
                around.texts()
                        .get(
                                "messages.size.segments",
                                variant.used(),
                                variant.outlet().limit(),
                                variant.size().gsm() ? "GSM-7" : "UCS-2",
                                variant.size().left());
        };
    }

    private Node checks(List<Finding> findings) {
        var box = new VBox(6, Controls.label(around.texts().bind("messages.checks", findings.size()), "title-panel"));
        box.setId("message-checks");
        if (findings.isEmpty())
            box.getChildren()
                    .add(Controls.line(
                            8,
                            new Icon(Feather.CHECK),
                            Controls.wrapped(around.texts().get("messages.checks.none"), "text-ok")));
        for (var finding : findings) {
            boolean grave = finding.rule().isGrave();
            box.getChildren()
                    .add(Controls.line(
                            8,
                            new Icon(grave ? Feather.ALERT_TRIANGLE : Feather.INFO),
                            Controls.wrapped(
                                    FindingWords.say(around.texts(), finding), grave ? "text-warn" : "text-muted")));
        }
        return box;
    }

    /// Says what leaves the program and what the checker holds against it, before it does.
    private void ask(Message message, Variant variant, List<Finding> findings) {
        var texts = around.texts();
        long grave =
                findings.stream().filter(finding -> finding.rule().isGrave()).count();
        around.frame()
                .dialogs()
                .confirm(
                        texts.bind("messages.copy.title"),
                        texts.bind(
                                "messages.copy.ask",
                                texts.get("message.outlet." + variant.outlet().name()),
                                texts.get(
                                        "message.audience." + message.audience().name()),
                                grave),
                        texts.bind("messages.copy"),
                        () -> copy(message, variant));
    }

    /// Nothing is copied that is not recorded.
    private void copy(Message message, Variant variant) {
        var words = around.model().copied(variant);
        var _ = around.model()
                .use(message, variant)
                .thenRun(() -> Fx.run(() -> {
                    var clip = new ClipboardContent();
                    clip.putString(words);
                    Clipboard.getSystemClipboard().setContent(clip);
                }));
    }
}
