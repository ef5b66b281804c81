// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.index;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKey;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.vigie.store.sealed.SealedFile;
import org.vigie.store.sealed.SealedOutput;

/// A folder of Lucene files, each encrypted and authenticated on the disk and decrypted into memory when opened.
///
/// Nothing readable ever reaches the disk. See [SealedFile] for the layout.
public final class EncryptedDirectory extends BaseDirectory {
    private static final int BUFFER = 16 * 1024;

    private final Path folder;
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong temporaries = new AtomicLong();

    /// @param key 256 bits, used for nothing else
    public EncryptedDirectory(Path folder, SecretKey key) throws IOException {
        super(new SingleInstanceLockFactory());
        this.folder = Files.createDirectories(folder);
        this.key = key;
    }

    @Override
    public String[] listAll() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Override
    public void deleteFile(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    @Override
    public long fileLength(String name) throws IOException {
        return SealedFile.plainLength(Files.size(folder.resolve(name)));
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        ensureOpen();
        return new OutputStreamIndexOutput(name, name, new SealedOutput(folder.resolve(name), key, random), BUFFER);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        while (true) {
            var name = getTempFileName(prefix, suffix, temporaries.getAndIncrement());
            try {
                return createOutput(name, context);
            } catch (FileAlreadyExistsException left) {
                continue; // by a run that was killed; the next number is free
            }
        }
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        for (var name : names) force(folder.resolve(name), StandardOpenOption.WRITE);
    }

    @Override
    public void syncMetaData() throws IOException {
        if (java.io.File.separatorChar == '/') force(folder, StandardOpenOption.READ); // Windows has no such call
    }

    @Override
    public void rename(String source, String target) throws IOException {
        Files.move(folder.resolve(source), folder.resolve(target), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    @SuppressWarnings("MustBeClosedChecker") // the input that is handed out frees its memory when it is closed
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        var path = folder.resolve(name);
        long length = SealedFile.plainLength(Files.size(path));
        if (length < 0) throw new IOException("An index file was cut: " + name);
        var arena = Arena.ofShared();
        try {
            var memory = arena.allocate(length);
            decrypt(path, memory);
            return new MemoryInput(name, memory, arena);
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    private void decrypt(Path path, MemorySegment memory) throws IOException {
        var sealed = new byte[SealedFile.CHUNK + SealedFile.TAG];
        var plain = new byte[SealedFile.CHUNK + SealedFile.TAG];
        try (var in = new DataInputStream(Files.newInputStream(path))) {
            var file = SealedFile.of(key, in.readNBytes(SealedFile.HEADER));
            long at = 0;
            for (long chunk = 0; chunk == 0 || at < memory.byteSize(); chunk++) {
                long left = memory.byteSize() - at;
                int size = in.readNBytes(sealed, 0, (int) Math.min(left, SealedFile.CHUNK) + SealedFile.TAG);
                int opened = file.open(chunk, left <= SealedFile.CHUNK, sealed, size, plain);
                MemorySegment.copy(plain, 0, memory, java.lang.foreign.ValueLayout.JAVA_BYTE, at, opened);
                at += opened;
            }
        }
    }

    @Override
    public void close() {
        isOpen = false;
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of(); // files are closed as soon as they are read, so that every deletion happens at once
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
