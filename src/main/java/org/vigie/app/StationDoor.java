// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.LanguageDetector;
import org.vigie.analysis.LocalAnalyst;
import org.vigie.app.command.CliTexts;
import org.vigie.core.cell.Room;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Nature;
import org.vigie.core.mention.Analyst;
import org.vigie.store.FolderLock;
import org.vigie.store.RoomGlance;
import org.vigie.store.Store;
import org.vigie.store.StoreFolder;
import org.vigie.store.key.BrokenKeyring;
import org.vigie.store.key.KeySlots;
import org.vigie.store.key.MasterKey;

/// Opens the station's folder: takes it for this process, finds its key, opens its store.
/// What goes wrong is a sentence for the person, never a stack trace.
final class StationDoor {
    private static final Logger LOG = LoggerFactory.getLogger(StationDoor.class);

    private final StoreFolder folder;
    private final KeySlots slots;
    private final Path account;
    private final InstantSource clock;
    private final CliTexts texts;
    private final KeptEngine engine;
    private final Analyst analyst;
    private final Events events = new Events();

    /// With the engine that was chosen for this account.
    ///
    /// @param account the account's configuration folder
    StationDoor(Path data, Path account, InstantSource clock, CliTexts texts) {
        this(data, account, clock, texts, new KeptEngine(account));
    }

    private StationDoor(Path data, Path account, InstantSource clock, CliTexts texts, KeptEngine engine) {
        this(
                data,
                account,
                clock,
                texts,
                engine,
                new LocalAnalyst(new LanguageDetector(), engine::version, engine::tone));
    }

    StationDoor(Path data, Path account, InstantSource clock, CliTexts texts, KeptEngine engine, Analyst analyst) {
        this.folder = new StoreFolder(data);
        this.slots = new KeySlots(folder.keyring(), account, System.getProperty("user.name", ""));
        this.account = account;
        this.clock = clock;
        this.texts = texts;
        this.engine = engine;
        this.analyst = analyst;
    }

    /// What came of opening.
    sealed interface Opening {
        record Opened(OpenStation station) implements Opening {}

        /// A person must say the passphrase or the recovery code.
        record NeedsWords(boolean otherAccount) implements Opening {}

        /// What was said opens nothing.
        ///
        /// @param left how many tries are left before a pause
        record WrongWords(int left) implements Opening {}

        /// Too many wrong words: nothing is tried before this instant.
        record Paused(Instant until) implements Opening {}

        /// @param sentence why not, and what to do
        record NotOpened(String sentence) implements Opening {}
    }

    Path folder() {
        return folder.root();
    }

    /// Whether a station was ever opened in its folder.
    boolean isThere() {
        return Files.exists(folder.keyring());
    }

    /// An opening beside what is under way.
    ///
    /// @param byItself known early: whether the account opens the store, without a question to a person
    /// @param glance known early too: the rooms as they were told last, if this station has them and is held
    /// @param outcome known once the store is open, which with a glance begins when the window was seen
    record UnderWay(
            CompletableFuture<Boolean> byItself,
            CompletableFuture<Optional<List<Room>>> glance,
            CompletableFuture<Void> seen,
            CompletableFuture<Opening> outcome) {
        /// An opening that a person's words brought about.
        static UnderWay over(CompletableFuture<Opening> outcome) {
            return new UnderWay(
                    CompletableFuture.completedFuture(false),
                    CompletableFuture.completedFuture(Optional.empty()),
                    CompletableFuture.completedFuture(null),
                    outcome);
        }

        /// The window was seen, or will not be: the machine is free for the rest.
        void goOn() {
            seen.complete(null);
        }
    }

    /// What the station tells, from before it is open.
    Events events() {
        return events;
    }

    InstantSource clock() {
        return clock;
    }

    /// Opens as [#open()] does, while the caller goes on.
    UnderWay openBeside() {
        var byItself = new CompletableFuture<Boolean>();
        var glance = new CompletableFuture<Optional<List<Room>>>();
        var seen = new CompletableFuture<Void>();
        Consumer<MasterKey> held = key -> {
            var rooms = new RoomGlance(folder, key).read();
            glance.complete(rooms);
            if (rooms.isPresent()) seen.join();
        };
        var outcome = CompletableFuture.supplyAsync(
                        () -> guarded(() -> {
                            var tried = byAccount();
                            byItself.complete(tried instanceof KeySlots.Opening.Opened);
                            return answer(tried, held);
                        }),
                        task -> Thread.ofPlatform().daemon().name("opening").start(task))
                .whenComplete((_, _) -> {
                    byItself.complete(false);
                    glance.complete(Optional.empty());
                });
        return new UnderWay(byItself, glance, seen, outcome);
    }

    /// Opens without a question if the account may.
    Opening open() {
        return guarded(() -> answer(byAccount(), _ -> {}));
    }

    /// Opens with a passphrase or the recovery code. Slow on purpose.
    Opening open(char[] said) {
        return guarded(() -> answer(slots.open(said, clock.instant()), _ -> {}));
    }

    /// A new key would open nothing of what lies here already.
    private KeySlots.Opening byAccount() throws IOException {
        if (!isThere() && folder.isInhabited()) throw new BrokenKeyring(folder.keyring(), "it is missing");
        return slots.open();
    }

    /// @param held called once the folder is this process's own
    private Opening answer(KeySlots.Opening opening, Consumer<MasterKey> held) throws IOException {
        return switch (opening) {
            case KeySlots.Opening.Opened(var key) -> openStore(key, held);
            case KeySlots.Opening.NeedsPassphrase _ -> new Opening.NeedsWords(false);
            case KeySlots.Opening.OtherAccount _ -> new Opening.NeedsWords(true);
            case KeySlots.Opening.Wrong(int left) -> new Opening.WrongWords(left);
            case KeySlots.Opening.Paused(Instant until) -> new Opening.Paused(until);
        };
    }

    private Opening openStore(MasterKey key, Consumer<MasterKey> held) throws IOException {
        return switch (FolderLock.take(folder.lock(), ProcessHandle.current().pid(), clock.instant())) {
            case FolderLock.Taking.InUse inUse -> new Opening.NotOpened(sentence(inUse));
            case FolderLock.Taking.Taken(var lock) -> {
                try {
                    held.accept(key);
                    var store = Store.open(folder, key, Nature.REAL, clock, events, analyst);
                    yield new Opening.Opened(OpenStation.of(
                            lock, store, slots, key, analyst, engine, new KeptProposer(account, clock), events, clock));
                } catch (RuntimeException notOpened) {
                    lock.close();
                    throw notOpened;
                }
            }
        };
    }

    private String sentence(FolderLock.Taking.InUse inUse) {
        if (inUse.pid().isEmpty() || inUse.since().isEmpty())
            return texts.get("cli.notopened.inuse.unknown", folder.root());
        var since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault())
                .format(inUse.since().get());
        return texts.get(
                "cli.notopened.inuse", folder.root(), Long.toString(inUse.pid().get()), since);
    }

    private Opening guarded(Attempt attempt) {
        try {
            return attempt.run();
        } catch (IOException | RuntimeException broken) {
            LOG.debug("Not opened", broken);
            return new Opening.NotOpened(new WhyClosed(folder.root(), texts).sentence(broken));
        }
    }

    private interface Attempt {
        Opening run() throws IOException;
    }
}
