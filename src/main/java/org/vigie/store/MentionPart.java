// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.Analyst;
import org.vigie.core.topic.QueryParser;
import org.vigie.store.h2.Disk;
import org.vigie.store.journal.Ledger;
import org.vigie.store.key.MasterKey;
import org.vigie.store.work.MentionStore;

/// The mentions of a store: closed until someone wants them, then opened in the background, and from then on told
/// what the journal says.
final class MentionPart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MentionPart.class);

    private final StoreFolder folder;
    private final MasterKey key;
    private final Disk disk;
    private final Ledger ledger;
    private final Outside outside;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile CompletableFuture<MentionStore> opening = new CompletableFuture<>();

    private MentionPart(StoreFolder folder, MasterKey key, Disk disk, Ledger ledger, Outside outside) {
        this.folder = folder;
        this.key = key;
        this.disk = disk;
        this.ledger = ledger;
        this.outside = outside;
    }

    /// What mentions need that is no part of the store.
    record Outside(InstantSource clock, Events events, Analyst analyst) {}

    static MentionPart of(StoreFolder folder, MasterKey key, Disk disk, Ledger ledger, Outside outside) {
        var part = new MentionPart(folder, key, disk, ledger, outside);
        ledger.journal().tell(part::follow);
        return part;
    }

    /// Begins to open the mentions, unless that was done before.
    void begin() {
        if (begun.compareAndSet(false, true)) openInBackground(opening);
    }

    /// Waits until the mentions are open.
    MentionStore opened() {
        begin();
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /// Removes all that can be made again, and makes it again. Whoever held on to the mentions must ask anew.
    MentionStore rebuild() {
        var before = opening;
        boolean wasOpen = begun.getAndSet(true);
        opening = new CompletableFuture<>();
        if (wasOpen) close(before);
        MentionStore.forget(folder, key);
        openInBackground(opening);
        return opened();
    }

    private void openInBackground(CompletableFuture<MentionStore> promise) {
        Thread.ofPlatform().name("opening mentions").daemon().start(() -> {
            try {
                var around = new MentionStore.Surroundings(
                        analyst(),
                        ledger.topics().all(),
                        new QueryParser(outside.clock, ZoneId.systemDefault()),
                        outside.clock,
                        outside.events);
                var store = MentionStore.open(folder, key, disk, around);
                store.catchUp(ledger.journal());
                promise.complete(store);
            } catch (RuntimeException | Error e) {
                LOG.error("The mentions could not be opened", e);
                promise.completeExceptionally(e);
            }
        });
    }

    /// Only what changes mentions waits for them; whoever writes into the log never does.
    private CompletableFuture<?> follow(Entry entry) {
        return switch (entry.payload()) {
            case Payload.TopicKept _, Payload.TopicWithdrawn _ -> {
                opening.thenAccept(store -> store.topicsChanged(ledger.topics().all()));
                yield CompletableFuture.completedFuture(entry);
            }
            case SignalAct.TaxonomyKept _, SignalAct.WeightsKept _ -> {
                opening.thenAccept(store -> store.analystChanged(analyst()));
                yield CompletableFuture.completedFuture(entry);
            }
            case Payload.Undone(EntryRef act) -> {
                if (ledger.journal()
                        .find(act)
                        .filter(MentionPart::isAboutTheAnalyst)
                        .isPresent()) opening.thenAccept(store -> store.analystChanged(analyst()));
                begin();
                yield opening.thenCompose(store -> store.follow(entry));
            }
            case Payload.MentionsTriaged _,
                    Payload.MentionsAssigned _,
                    Payload.MentionsFollowed _,
                    Payload.MentionNoted _,
                    Payload.MentionsAnswered _,
                    Payload.MentionErased _,
                    SignalAct _ -> {
                begin();
                yield opening.thenCompose(store -> store.follow(entry));
            }
            default -> CompletableFuture.completedFuture(entry);
        };
    }

    private static boolean isAboutTheAnalyst(Entry entry) {
        return entry.payload() instanceof SignalAct.TaxonomyKept || entry.payload() instanceof SignalAct.WeightsKept;
    }

    /// Who listens: the program's analyst, with the taxonomy and the weights that the cell has set.
    private Analyst analyst() {
        var journal = ledger.journal();
        var analyst = outside.analyst;
        if (journal.lastStanding(SignalAct.TaxonomyKept.class)
                        .map(Entry::payload)
                        .orElse(null)
                instanceof SignalAct.TaxonomyKept(var taxonomy)) analyst = analyst.with(taxonomy);
        if (journal.lastStanding(SignalAct.WeightsKept.class)
                        .map(Entry::payload)
                        .orElse(null)
                instanceof SignalAct.WeightsKept(var weights)) analyst = analyst.with(weights);
        return analyst;
    }

    /// Waits for an opening that is under way: what is half open can't be closed in order.
    @Override
    public void close() {
        if (begun.getAndSet(true)) close(opening);
    }

    private static void close(CompletableFuture<MentionStore> opened) {
        opened.handle((store, failed) -> {
                    if (store != null) store.close();
                    return true;
                })
                .join();
    }
}
