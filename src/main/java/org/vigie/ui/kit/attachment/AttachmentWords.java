// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.attachment;

import org.kordamp.ikonli.feather.Feather;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments.Kept;
import org.vigie.core.attachment.FileKind;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says in plain words what a file is, and why one was not taken.
public final class AttachmentWords {
    private final Texts texts;
    private final Formats formats;

    public AttachmentWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /// "plan.pdf · 1,2 Mo".
    public String brief(Attachment file) {
        return texts.get("kit.attachment.brief", file.name(), formats.bytes(file.bytes()));
    }

    public String kind(FileKind kind) {
        return texts.get("kit.attachment.family." + kind.family().name());
    }

    /// Why this file was not taken, and what to do; empty for one that was.
    public String refusal(String name, Kept kept) {
        return switch (kept) {
            case Kept.Done _, Kept.GivenUp _ -> "";
            case Kept.TooLarge(long bytes, long most) ->
                texts.get("kit.attachment.tooLarge", name, formats.bytes(bytes), formats.bytes(most));
            case Kept.Empty _ -> texts.get("kit.attachment.empty", name);
            case Kept.Program _ -> texts.get("kit.attachment.program", name);
            case Kept.UnknownKind _ -> texts.get("kit.attachment.unknown", name);
            case Kept.Unreadable _ -> texts.get("kit.attachment.unreadable", name);
            case Kept.NoRoom _ -> texts.get("kit.attachment.noRoom", name);
            case Kept.NotWritten _ -> texts.get("kit.attachment.notWritten", name);
        };
    }

    public static Feather icon(FileKind kind) {
        return switch (kind.family()) {
            case DOCUMENT, TEXT -> Feather.FILE_TEXT;
            case PICTURE -> Feather.IMAGE;
            case SOUND -> Feather.MIC;
            case VIDEO -> Feather.FILM;
            case ARCHIVE -> Feather.ARCHIVE;
        };
    }
}
