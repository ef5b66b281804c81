// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.Attachments;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.attachment.Incoming;
import org.vigie.core.attachment.Magic;
import org.vigie.core.attachment.SafeName;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Journal.Progress;
import org.vigie.store.key.MasterKey;
import org.vigie.store.sealed.SealedInput;
import org.vigie.store.sealed.SealedOutput;

/// Attachments as encrypted files of a folder, one for each content.
///
/// A file's name is a keyed hash of the content's SHA-256: whoever steals the disk can't even ask whether a document
/// that is known lies there. A file gets its name once it was forced to the disk, read back and found whole.
public final class AttachmentFiles implements Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFiles.class);
    private static final int CHUNK = 64 * 1024;
    private static final String PART = ".part";
    /// Left to the journal on the disk, whatever is attached.
    private static final long LEFT_FREE = 4L << 20;

    private final Path folder;
    private final SecretKey contentKey;
    private final SecretKey nameKey;
    private final LongSupplier free;
    private final SecureRandom random = new SecureRandom();
    /// Contents that no entry speaks of yet.
    private final Set<Hash> unspoken = ConcurrentHashMap.newKeySet();

    /// What a crash left half written in the folder is removed.
    ///
    /// @param free bytes that are left on the disk
    public AttachmentFiles(Path folder, MasterKey key, LongSupplier free) {
        this.folder = folder;
        this.contentKey = key.key("attachments");
        this.nameKey = key.key("attachments/names");
        this.free = free;
        for (var file : all()) if (file.toString().endsWith(PART)) remove(file);
    }

    @Override
    public Kept keep(Incoming file, long most, Progress progress) {
        if (file.bytes() > most) return new Kept.TooLarge(file.bytes(), most);
        if (free.getAsLong() < file.bytes() + LEFT_FREE) return new Kept.NoRoom();
        try (var in = file.content().open()) {
            var head = in.readNBytes(Magic.HEAD);
            if (head.length == 0) return new Kept.Empty();
            if (Magic.isProgram(head)) return new Kept.Program();
            var kind = FileKind.of(head);
            if (kind.isEmpty()) return new Kept.UnknownKind();
            return keep(file, kind.get(), new Taking(head, in, most, Math.max(file.bytes(), head.length), progress));
        } catch (IOException e) {
            return new Kept.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Given give(Attachment wanted, OutputStream out, Progress progress) throws IOException {
        var path = path(wanted.hash());
        if (!Files.exists(path)) return Given.MISSING;
        var digest = new Digesting();
        try (var in = opened(path)) {
            var chunk = new byte[CHUNK];
            long done = 0;
            for (int got = next(in, chunk); got >= 0; got = next(in, chunk)) {
                digest.add(chunk, got);
                out.write(chunk, 0, got);
                done += got;
                if (!progress.goOn(done, wanted.bytes())) return Given.GIVEN_UP;
            }
        } catch (Damaged notWhole) {
            LOG.error("The attachment {} is not whole", wanted.hash(), notWhole);
            return Given.DAMAGED;
        }
        return digest.hash().equals(wanted.hash()) ? Given.WHOLE : Given.DAMAGED;
    }

    /// From now on an entry says to what this content belongs.
    public void spokenOf(Hash content) {
        unspoken.remove(content);
    }

    /// Removes what no entry speaks of any more, since it was erased by law.
    ///
    /// @param needed every content that an entry speaks of
    public void keepOnly(Set<Hash> needed) {
        var names = new HashSet<String>();
        for (var hash : needed) names.add(name(hash));
        for (var hash : unspoken) names.add(name(hash));
        for (var file : all())
            if (!names.contains(String.valueOf(file.getFileName()))
                    && !file.toString().endsWith(PART)) remove(file);
    }

    /// The encrypted file of a content, to be copied into a backup; empty if it is not there.
    public Optional<Path> file(Hash content) {
        return Optional.of(path(content)).filter(Files::exists);
    }

    private Kept keep(Incoming file, FileKind kind, Taking taking) {
        var part = folder.resolve(UUID.randomUUID() + PART);
        try {
            Files.createDirectories(folder);
            Hash hash;
            try (var out = new SealedOutput(part, contentKey, random)) {
                if (taking.isStopped(out)) return taking.why();
                hash = taking.hash();
            }
            force(part);
            if (!hash.equals(read(part))) throw new IOException("What was written reads otherwise.");
            unspoken.add(hash);
            Files.move(part, path(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
            return new Kept.Done(new Attachment(SafeName.shown(file.name()), taking.done(), kind, hash));
        } catch (Taking.CantRead e) {
            return new Kept.Unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.warn("An attachment could not be written", e);
            boolean full = free.getAsLong() < LEFT_FREE
                    || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("space");
            return full ? new Kept.NoRoom() : new Kept.NotWritten(String.valueOf(e.getMessage()));
        } finally {
            remove(part);
        }
    }

    private Hash read(Path sealed) throws IOException {
        var digest = new Digesting();
        try (var in = new SealedInput(sealed, contentKey)) {
            var chunk = new byte[CHUNK];
            for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) digest.add(chunk, got);
        }
        return digest.hash();
    }

    private SealedInput opened(Path path) throws Damaged {
        try {
            return new SealedInput(path, contentKey);
        } catch (IOException e) {
            throw new Damaged(e);
        }
    }

    /// What can't be read is another thing than what can't be written.
    private static int next(InputStream in, byte[] chunk) throws Damaged {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw new Damaged(e);
        }
    }

    private Path path(Hash content) {
        return folder.resolve(name(content));
    }

    private String name(Hash content) {
        return HexFormat.of().formatHex(Digesting.keyed(nameKey, content.bytes()));
    }

    private Set<Path> all() {
        if (!Files.isDirectory(folder)) return Set.of();
        try (var files = Files.list(folder)) {
            return Set.copyOf(files.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of attachments can't be read", e);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Makes a new name last through a power cut, where the system lets a program ask for it.
    private void forceFolder() {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOffered) {
            // Windows opens no folder; its file systems journal names by themselves
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed", file, e);
        }
    }

    /// The file on the disk is not the one that was written.
    private static final class Damaged extends Exception {
        private static final long serialVersionUID = 1;

        Damaged(IOException cause) {
            super(cause);
        }
    }
}
