// SPDX-License-Identifier: Apache-2.0
package org.vigie.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.attachment.Attachments;
import org.vigie.core.cell.Maintenance;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Rooms;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.GuardedActs;
import org.vigie.core.journal.GuardedJournal;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.PlayedJournal;
import org.vigie.core.journal.Secrecy;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Chronicle;
import org.vigie.core.mention.Intake;
import org.vigie.core.mention.Mentions;
import org.vigie.core.signal.Narratives;
import org.vigie.core.signal.Quality;
import org.vigie.core.source.Sources;
import org.vigie.core.topic.Topics;
import org.vigie.store.h2.Disk;
import org.vigie.store.journal.Follower;
import org.vigie.store.journal.H2Journal;
import org.vigie.store.journal.JournalFiles;
import org.vigie.store.journal.Ledger;
import org.vigie.store.key.MasterKey;
import org.vigie.store.key.Secrets;

/// An open store: the parts list of everything under one folder and one key.
///
/// The station has one, of nature REAL; every exercise has its own inside the station's folder. What the
/// journal tells is there at once; mentions open in the background once somebody wants them.
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final StoreFolder folder;
    private final MasterKey key;
    private final Disk disk;
    private final Ledger ledger;
    private final MentionPart mentions;
    private final Rooms rooms;
    private final AttachmentPart attachments;
    private final OnDuty reader;
    private final Events events;
    private final List<Events.Subscription> relays = new CopyOnWriteArrayList<>();
    private final Journal journal;
    private final Nature nature;

    private Store(
            StoreFolder folder,
            MasterKey key,
            Disk disk,
            Ledger ledger,
            MentionPart mentions,
            Rooms rooms,
            Reading reading,
            Events events) {
        this.folder = folder;
        this.key = key;
        this.disk = disk;
        this.ledger = ledger;
        this.mentions = mentions;
        this.rooms = rooms;
        this.attachments = AttachmentPart.of(folder, key, ledger.journal());
        this.reader = reading.reader().orElse(ledger.onDuty());
        this.events = events;
        this.nature = reading.nature();
        var secrecy = new Secrecy(reading.roles().apply(ledger.journal()), reader);
        var guarded = new GuardedJournal(ledger.journal(), secrecy);
        this.journal = nature == Nature.REPLAY ? new PlayedJournal(guarded) : guarded;
        ledger.journal().hearers().show(secrecy::shown);
    }

    /// Opens what lies in this folder, or makes it.
    ///
    /// @param nature of everything that is recorded in it, for ever
    /// @param clock the wall clock, also for an exercise
    public static Store open(
            StoreFolder folder, MasterKey key, Nature nature, InstantSource clock, Events events, Analyst analyst) {
        return open(folder, key, clock, events, analyst, new Reading(nature, Optional.empty(), journal -> journal));
    }

    private static Store open(
            StoreFolder folder, MasterKey key, InstantSource clock, Events events, Analyst analyst, Reading reading) {
        var nature = reading.nature();
        var disk = new Disk(folder.root(), clock, events);
        try {
            var files = new JournalFiles(folder.journal(), folder.journalSegments(), key);
            var ledger = Ledger.open(files, nature, disk, clock, events);
            var mentions = MentionPart.of(folder, key, disk, ledger, new MentionPart.Outside(clock, events, analyst));
            // an exercise has no rooms of its own
            Rooms rooms = nature == Nature.REAL
                    ? new GlancedRooms(ledger.rooms(), new RoomGlance(folder, key))
                    : ledger.rooms();
            return new Store(folder, key, disk, ledger, mentions, rooms, reading, events);
        } catch (RuntimeException e) {
            disk.close();
            throw e;
        }
    }

    /// Opens the store of one exercise, under a key derived from this one's. What happens in it is practice.
    public Store openExercise(RoomId room, InstantSource clock, Events events, Analyst analyst) {
        return open(
                        folder.exercise(room),
                        key.under("exercise/" + room),
                        clock,
                        events,
                        analyst,
                        new Reading(Nature.EXERCISE, Optional.of(reader), journal -> journal))
                .toldOfDuty(this.events);
    }

    /// Opens an empty store to play a room of another one back in. It takes in nothing but [#playBack]; whoever may not
    /// read something in the original now may not read it here. To be thrown away with [#discard].
    ///
    /// @param original where the room was recorded: this store, or that of an exercise
    public Store openReplay(Replayed room, Store original, InstantSource clock, Events events, Analyst analyst) {
        return open(
                        folder.replay(room.replay()),
                        key.under("replay/" + room.replay()),
                        clock,
                        events,
                        analyst,
                        new Reading(
                                Nature.REPLAY,
                                Optional.of(reader),
                                journal -> new RolesNow(journal, room, original.ledger.journal())))
                .toldOfDuty(this.events);
    }

    /// Whoever reads here is told by the station, until this is closed.
    private Store toldOfDuty(Events station) {
        relays.add(station.relay(CellEvent.DutyChanged.class::isInstance, events));
        return this;
    }

    /// Where everything of this store lies.
    public StoreFolder folder() {
        return folder;
    }

    /// The journal as whoever is on duty at the station may read it.
    public Journal journal() {
        return journal;
    }

    /// Shows every entry with all that it says, in the order of their clocks: for what keeps secrets as this store
    /// does.
    public void recount(Consumer<Entry> each) {
        ledger.journal().replay(each);
    }

    /// Puts down what was recorded in the original at this time. Only a store to play back in takes it.
    public CompletableFuture<Entry> playBack(Draft draft, Instant recordedAt) {
        return ledger.journal().playBack(draft, recordedAt);
    }

    /// From now on tells this one of every entry, before the screens hear of it and with all that it says.
    public void tell(Follower follower) {
        ledger.journal().tell(follower);
    }

    /// Makes what the journal tells again, without the mentions.
    ///
    /// @return how many entries were read
    public long rebuildJournal() {
        return ledger.journal().rebuild().join();
    }

    /// The journal with all that it says, whoever asks.
    H2Journal truth() {
        return ledger.journal();
    }

    public People people() {
        return ledger.people();
    }

    public Rooms rooms() {
        return rooms;
    }

    public Topics topics() {
        return ledger.topics();
    }

    public OnDuty onDuty() {
        return ledger.onDuty();
    }

    /// A second place at this station, with a person of its own: at first whoever is on duty at the first.
    public OnDuty secondDuty(Events told) {
        return ledger.secondDuty(told);
    }

    /// What the person on duty does in this room.
    ///
    /// @param who says who is on duty: the station's, also in an exercise
    public Acts acts(OnDuty who, Optional<RoomId> room, InstantSource roomClock) {
        var truth = ledger.journal();
        return new GuardedActs(ledger.acts(who, room, roomClock), truth, new Secrecy(truth, who), room);
    }

    /// Tokens and passwords of sources and channels.
    public Secrets secrets() {
        return ledger.secrets();
    }

    /// The content of files that people add to the main courante.
    public Attachments attachments() {
        return attachments.files();
    }

    /// Looks after the files. Rebuilding replaces what [#mentions], [#intake] and [#sources] gave before: no
    /// room may be open meanwhile.
    public Maintenance maintenance() {
        return new StoreMaintenance(folder, ledger, mentions, attachments);
    }

    /// Begins to open the mentions beside what is under way. They also open when first asked for.
    public void openMentions() {
        mentions.begin();
    }

    public Mentions mentions() {
        return mentions.opened().mentions();
    }

    public Narratives narratives() {
        return mentions.opened().narratives();
    }

    /// How well the station's labels stand up to people's.
    public Quality quality() {
        return ledger.quality();
    }

    /// How the mentions came to be known.
    public Chronicle chronicle() {
        return mentions.opened().chronicle();
    }

    public Intake intake() {
        return mentions.opened().intake();
    }

    public Sources sources() {
        return mentions.opened().sources(ledger.sources()::all);
    }

    @Override
    public void close() {
        lookOnceMore();
        relays.forEach(Events.Subscription::close);
        mentions.close();
        ledger.close();
        disk.close();
    }

    /// Closes a store to play back in, and removes all of it.
    public void discard() {
        if (nature != Nature.REPLAY) throw new IllegalStateException("Kept for ever.");
        close();
        Leftovers.remove(folder.root());
    }

    /// Removes what a kill left of rooms that were played back. None may be open.
    public void sweepReplays() {
        Leftovers.remove(folder.replays());
    }

    /// The next start shows the rooms as they are now.
    private void lookOnceMore() {
        try {
            rooms.all();
        } catch (RuntimeException notRead) {
            LOG.warn("The rooms could not be read once more: {}", notRead.getMessage());
        }
    }
}
