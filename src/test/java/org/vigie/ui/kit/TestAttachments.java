// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.attachment.Magic;
import org.vigie.core.attachment.SafeName;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Progress;

/// Attachments in memory. They can be told to refuse, as a full disk does, and to lose or change what they hold.
public final class TestAttachments implements Attachments {
    public final Map<Hash, byte[]> contents = new HashMap<>();
    private Optional<Kept> refusal = Optional.empty();

    /// From now on nothing is taken, or everything again.
    public void refuse(Optional<Kept> why) {
        refusal = why;
    }

    @Override
    public Kept keep(Incoming file, long most, Progress progress) {
        if (refusal.isPresent()) return refusal.get();
        if (file.bytes() > most) return new Kept.TooLarge(file.bytes(), most);
        try (var in = file.content().open()) {
            var bytes = in.readAllBytes();
            if (bytes.length == 0) return new Kept.Empty();
            if (Magic.isProgram(bytes)) return new Kept.Program();
            var kind = FileKind.of(bytes);
            if (kind.isEmpty()) return new Kept.UnknownKind();
            if (!progress.goOn(bytes.length, bytes.length)) return new Kept.GivenUp();
            contents.put(Hash.of(bytes), bytes);
            return new Kept.Done(new Attachment(SafeName.shown(file.name()), bytes.length, kind.get(), Hash.of(bytes)));
        } catch (IOException e) {
            return new Kept.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Given give(Attachment wanted, OutputStream out, Progress progress) throws IOException {
        var bytes = contents.get(wanted.hash());
        if (bytes == null) return Given.MISSING;
        out.write(bytes);
        return Hash.of(bytes).equals(wanted.hash()) ? Given.WHOLE : Given.DAMAGED;
    }
}
