// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.message.Approval;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Message;
import org.vigie.ui.kit.Controls;

/// Below the preview: hands the text over, or says what stands before that.
final class PublishBar extends VBox {
    private final Around around;
    private final ObservableValue<Optional<Message>> draft;
    private final Button publish;
    private final Label why = Controls.plain("", "text-meta");

    PublishBar(Around around, ObservableValue<Optional<Message>> draft) {
        super(8);
        this.around = around;
        this.draft = draft;
        getStyleClass().add("publish-bar");
        publish = Controls.keyed(
                around.frame(), "publish.send", Feather.SEND, "Ctrl+Enter", () -> SendForm.open(around), "primary");
        publish.setId("message-publish");
        publish.setMaxWidth(Double.MAX_VALUE);
        why.setId("publish-why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(publish, why);
        draft.subscribe(this::lay);
        around.model().stateProperty().subscribe(this::lay);
        around.sending().standingProperty().subscribe(this::lay);
        around.texts().follow(this, this::lay);
    }

    private void lay() {
        var key = hindrance();
        publish.setDisable(key.isPresent());
        why.setText(around.texts().get(key.orElseGet(this::promise)));
    }

    private String promise() {
        if (around.sending().isPractice()) return "publish.why.practice";
        return around.sending().standingProperty().get().isCutOff() ? "publish.why.cutOff" : "publish.why.ready";
    }

    /// The key of the sentence that says why it can't go out.
    private Optional<String> hindrance() {
        var one = around.model().current().filter(record -> record.withdrawn().isEmpty());
        if (one.isEmpty()) return Optional.of("publish.why.nothing");
        var message = one.get().message();
        if (!draft.getValue().equals(Optional.of(message))) return Optional.of("publish.why.unsaved");
        var approval = around.circuit().of(message);
        if (!(approval instanceof Approved approved))
            return Optional.of(approval instanceof Approval.Submitted ? "publish.why.waits" : "publish.why.draft");
        if (!approved.holdsAt(around.model().now())) return Optional.of("publish.why.ended");
        if (around.sending().proposals(approved).isEmpty()) return Optional.of("publish.why.noAccount");
        return Optional.empty();
    }
}
