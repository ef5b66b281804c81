// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.attachment;

import javafx.scene.control.Button;
import org.vigie.core.attachment.Attachment;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Icon;

/// One file of a line: what it is, its name and its size. Pressed, it is shown.
public final class AttachmentChip extends Button {
    public AttachmentChip(Frame frame, Attachment file, Runnable open) {
        var words = new AttachmentWords(frame.texts(), frame.formats());
        getStyleClass().addAll("small", "attachment-chip");
        setGraphic(new Icon(AttachmentWords.icon(file.kind())));
        setText(words.brief(file));
        setAccessibleText(frame.texts().get("kit.attachment.open.named", words.kind(file.kind()), words.brief(file)));
        setOnAction(_ -> open.run());
    }
}
