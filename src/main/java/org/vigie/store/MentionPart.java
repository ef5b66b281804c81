// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Analyst;
import org.vigie.core.topic.QueryParser;
import org.vigie.store.h2.Disk;
import org.vigie.store.journal.Ledger;
import org.vigie.store.key.MasterKey;
import org.vigie.store.work.MentionStore;

/// The mentions of a store while they open in the background, and from then on what the journal says to them.
final class MentionPart implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MentionPart.class);

    private final Ledger ledger;
    private final CompletableFuture<MentionStore> opening;

    private MentionPart(Ledger ledger, CompletableFuture<MentionStore> opening) {
        this.ledger = ledger;
        this.opening = opening;
    }

    static MentionPart open(
            StoreFolder folder,
            MasterKey key,
            Disk disk,
            Ledger ledger,
            InstantSource clock,
            Events events,
            Analyst analyst) {
        var parser = new QueryParser(clock, ZoneId.systemDefault());
        var opening = new CompletableFuture<MentionStore>();
        var part = new MentionPart(ledger, opening);
        ledger.journal().tell(part::follow);
        Thread.ofPlatform().name("opening mentions").daemon().start(() -> {
            try {
                var around =
                        new MentionStore.Surroundings(analyst, ledger.topics().all(), parser, clock, events);
                var store = MentionStore.open(folder, key, disk, around);
                store.catchUp(ledger.journal());
                opening.complete(store);
            } catch (RuntimeException | Error e) {
                LOG.error("The mentions could not be opened", e);
                opening.completeExceptionally(e);
            }
        });
        return part;
    }

    /// Waits until the mentions are open.
    MentionStore opened() {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    /// Only what changes mentions waits for them; whoever writes into the log never does.
    private CompletableFuture<?> follow(Entry entry) {
        return switch (entry.payload()) {
            case Payload.TopicKept _, Payload.TopicWithdrawn _ -> {
                opening.thenAccept(store -> store.topicsChanged(ledger.topics().all()));
                yield CompletableFuture.completedFuture(entry);
            }
            case Payload.MentionsTriaged _,
                    Payload.MentionsAssigned _,
                    Payload.MentionsFollowed _,
                    Payload.MentionNoted _,
                    Payload.MentionErased _,
                    Payload.Undone _ -> opening.thenCompose(store -> store.follow(entry));
            default -> CompletableFuture.completedFuture(entry);
        };
    }

    /// Waits for an opening that is under way: what is half open can't be closed in order.
    @Override
    public void close() {
        opening.handle((store, failed) -> {
                    if (store != null) store.close();
                    return true;
                })
                .join();
    }
}
