// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments.Given;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.store.attachment.AttachmentFiles;
import org.vigie.store.h2.Disk;
import org.vigie.store.journal.Along;
import org.vigie.store.journal.H2Journal;
import org.vigie.store.key.MasterKey;

/// The attachments of a store: their files, and what the journal says of them.
///
/// A content goes only with the last entry that speaks of it, erased by law; an act taken back leaves it where it is,
/// like everything that was said.
final class AttachmentPart {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentPart.class);

    private final StoreFolder folder;
    private final MasterKey key;
    private final H2Journal journal;
    private final AttachmentFiles files;

    private AttachmentPart(StoreFolder folder, MasterKey key, H2Journal journal) {
        this.folder = folder;
        this.key = key;
        this.journal = journal;
        this.files = new AttachmentFiles(folder.attachments(), key, () -> Disk.freeBytes(folder.root()));
    }

    static AttachmentPart of(StoreFolder folder, MasterKey key, H2Journal journal) {
        var part = new AttachmentPart(folder, key, journal);
        journal.tell(part::follow);
        return part;
    }

    AttachmentFiles files() {
        return files;
    }

    /// What goes into a backup beside the journal.
    Along withKeyring() {
        var whole = whole();
        return new Along() {
            @Override
            public List<Path> files() {
                var along = new ArrayList<Path>();
                along.add(folder.keyring());
                for (var attachment : whole) files.file(attachment.hash()).ifPresent(along::add);
                return along;
            }

            @Override
            public void verify(FileSystem copy) throws IOException {
                var place = folder.root().relativize(folder.attachments()).toString();
                var copied = new AttachmentFiles(copy.getPath("/" + place), key, () -> Long.MAX_VALUE);
                for (var attachment : whole)
                    if (read(copied, attachment) != Given.WHOLE)
                        throw new IOException("The copy of the attachment " + attachment.name() + " is not whole.");
            }
        };
    }

    /// A file that is damaged here can't be saved by any copy: that is no reason to be without a copy of the rest.
    private List<Attachment> whole() {
        return spoken().values().stream()
                .filter(attachment -> {
                    try {
                        var found = read(files, attachment);
                        if (found != Given.WHOLE) LOG.error("{} is {} and not copied", attachment.name(), found);
                        return found == Given.WHOLE;
                    } catch (IOException e) {
                        LOG.error("{} can't be read and is not copied", attachment.name(), e);
                        return false;
                    }
                })
                .toList();
    }

    private static Given read(AttachmentFiles from, Attachment attachment) throws IOException {
        return from.give(attachment, OutputStream.nullOutputStream(), (_, _) -> true);
    }

    private CompletableFuture<?> follow(Entry entry) {
        switch (entry.payload()) {
            case AttachmentAct.Added(var _, var file) -> files.spokenOf(file.hash());
            case RestrictedAct.Attached(var _, var added) ->
                files.spokenOf(added.file().hash());
            case Payload.Redacted _ -> files.keepOnly(Set.copyOf(spoken().keySet()));
            default -> {}
        }
        return CompletableFuture.completedFuture(null);
    }

    /// Everything that an entry speaks of, taken back or not.
    private Map<Hash, Attachment> spoken() {
        var found = new LinkedHashMap<Hash, Attachment>();
        for (var entry : journal.latest(AttachmentAct.class, Integer.MAX_VALUE))
            if (entry.payload() instanceof AttachmentAct.Added(var _, var file)) found.put(file.hash(), file);
        for (var entry : journal.latest(RestrictedAct.Attached.class, Integer.MAX_VALUE))
            if (entry.payload() instanceof RestrictedAct.Attached(var _, var added))
                found.put(added.file().hash(), added.file());
        return found;
    }
}
