// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.files.WholeFiles;

/// Writes a status page with its questions and answers into a folder that a web server reads: `index.html`,
/// `status.json` and an Atom feed. What stands there is known by the key of its sending, so a second sending adds
/// nothing. All files are written beside their places before the first one takes its own.
public final class PageChannel implements Channel {
    static final String INDEX = "index.html";
    static final String STATUS = "status.json";
    static final String FEED = "feed.xml";
    static final String SEARCH = "search.js";
    static final String SEARCHED = "faq-index.js";

    private static final String LOCK = ".vigie.lock";
    /// The folder remembers for ever; what fails so long is for a person to look at.
    private static final Duration KNOWS = Duration.ofDays(1);

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final Account account;
    private final ZoneId zone;
    private final PageIndex index;
    private final Disk disk;

    /// Writes beside its place what is to stand there.
    @FunctionalInterface
    interface Disk {
        void add(WholeFiles files, Path file, byte[] bytes) throws IOException;
    }

    /// @param account its address is the folder
    /// @param zone in which the page says when
    /// @param index makes the answers ready to be searched
    public PageChannel(Account account, ZoneId zone, PageIndex index) {
        this(account, zone, index, WholeFiles::add);
    }

    PageChannel(Account account, ZoneId zone, PageIndex index, Disk disk) {
        this.account = account;
        this.zone = zone;
        this.index = index;
        this.disk = disk;
    }

    @Override
    public Duration knowsAgain() {
        return KNOWS;
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        var folder = folder();
        return List.of(
                folder.isEmpty()
                        ? nowhere()
                        : locked(folder.get(), now, () -> put(folder.get(), PageEntry.of(parcel, now), now)));
    }

    /// Writes nothing that anybody reads.
    @Override
    public Receipt probe(Instant now) {
        var folder = folder();
        return folder.isEmpty()
                ? nowhere()
                : locked(folder.get(), now, () -> {
                    state(folder.get());
                    return new Receipt.Sent("", "");
                });
    }

    /// Where the page stands, if that is a folder.
    private Optional<Path> folder() {
        try {
            var path = Path.of(account.address().strip());
            return path.isAbsolute() && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private Receipt nowhere() {
        return new Receipt.Refused(Ground.SETTINGS, account.address());
    }

    /// What is done in the folder while nobody else does anything there.
    @FunctionalInterface
    private interface Work {
        Receipt done() throws IOException;
    }

    /// Two rooms, or two stations on a shared folder, take turns.
    private static Receipt locked(Path folder, Instant now, Work work) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lock(channel)) {
            return lock == null ? new Receipt.Waiting(now.plus(MOMENT), Why.UNREACHABLE) : work.done();
        } catch (IOException failed) {
            return notDone(failed, now);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    private Receipt put(Path folder, PageEntry entry, Instant now) throws IOException {
        var page = state(folder).named(account.name()).with(entry);
        try (var files = new WholeFiles()) {
            disk.add(files, folder.resolve(STATUS), page.json());
            disk.add(files, folder.resolve(FEED), AtomFeed.write(page));
            disk.add(files, folder.resolve(SEARCHED), IndexFile.write(page, index));
            disk.add(
                    files,
                    folder.resolve(SEARCH),
                    PageHtml.resource("search.js").getBytes(StandardCharsets.UTF_8));
            disk.add(files, folder.resolve(INDEX), new PageHtml(page, zone).bytes());
            return move(files, entry.key());
        }
    }

    /// From the first file that takes its place on, the words may have been read.
    private static Receipt move(WholeFiles files, String key) {
        try {
            files.move();
            return new Receipt.Sent(key, "");
        } catch (IOException halfway) {
            return new Receipt.Unknown(words(halfway));
        }
    }

    /// What stands in the folder. A page of somebody else is never written over.
    private PageState state(Path folder) throws IOException {
        var file = folder.resolve(STATUS);
        if (Files.exists(file)) {
            try {
                return PageState.read(Files.readAllBytes(file));
            } catch (IOException notOurs) {
                throw new FileSystemException(STATUS, null, words(notOurs));
            }
        }
        for (var name : List.of(INDEX, FEED))
            if (Files.exists(folder.resolve(name)))
                throw new FileSystemException(name, null, "there is a page of another origin");
        return PageState.empty(account.name());
    }

    /// Nothing has changed in the folder.
    private static Receipt notDone(IOException failed, Instant now) {
        var words = words(failed);
        // a folder may be called "Customer space"
        var reason = failed instanceof FileSystemException named ? String.valueOf(named.getReason()) : words;
        var small = reason.toLowerCase(Locale.ROOT);
        return small.contains("space") || small.contains("quota")
                ? new Receipt.Waiting(now.plus(PAUSE), Why.FULL)
                : new Receipt.Refused(Ground.SETTINGS, words);
    }

    private static String words(IOException failed) {
        return String.valueOf(failed.getMessage());
    }
}
