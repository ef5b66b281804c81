// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Maintenance.Backup;
import org.vigie.core.cell.Maintenance.Outcome;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.Rooms;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Nature;
import org.vigie.core.signal.Quality;
import org.vigie.core.topic.Topics;
import org.vigie.store.h2.Disk;
import org.vigie.store.key.Secrets;

/// An open journal with everything that it tells: people, rooms, topics, sources, and who is on duty.
public final class Ledger implements AutoCloseable {
    private final H2Journal journal;
    private final H2People people;
    private final H2Rooms rooms;
    private final H2Topics topics;
    private final JournalSources sources;
    private final H2Quality quality;
    private final H2OnDuty onDuty;

    private final JournalFiles files;
    private final InstantSource clock;

    private Ledger(H2Journal journal, JournalFiles files, InstantSource clock, Events events) {
        var reader = journal.file().reader();
        this.files = files;
        this.clock = clock;
        this.journal = journal;
        this.people = new H2People(reader);
        this.rooms = new H2Rooms(reader);
        this.topics = new H2Topics(reader);
        this.sources = new JournalSources(reader);
        this.quality = new H2Quality(reader);
        this.onDuty = new H2OnDuty(journal, people, clock, events);
    }

    /// Opens the journal, which is made first if it is not there, and brings what it tells up to date.
    ///
    /// @throws WrongNature if it is there and of another nature
    public static Ledger open(JournalFiles files, Nature nature, Disk disk, InstantSource clock, Events events) {
        var copy = files.openCopy();
        var file = files.openFile(copy, disk, clock);
        var reader = file.reader();
        var projections = new Projections(List.of(
                new H2People(reader),
                new H2Rooms(reader),
                new H2Topics(reader),
                new JournalSources(reader),
                new H2Quality(reader),
                new TakenBack(),
                new AboutMentions()));
        var chain = new Chain(nature, clock, copy, projections);
        try {
            return new Ledger(H2Journal.start(file, copy, chain, events), files, clock, events);
        } catch (java.util.concurrent.CompletionException e) {
            file.close();
            copy.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public H2Journal journal() {
        return journal;
    }

    public People people() {
        return people;
    }

    public Rooms rooms() {
        return rooms;
    }

    public Topics topics() {
        return topics;
    }

    public JournalSources sources() {
        return sources;
    }

    /// How well the station's labels stand up to people's.
    public Quality quality() {
        return quality;
    }

    public OnDuty onDuty() {
        return onDuty;
    }

    /// A second place at this station: whoever is on duty at the first, until somebody else enters there.
    ///
    /// @param told when somebody does
    public OnDuty secondDuty(Events told) {
        return onDuty.beside(told);
    }

    /// What the person on duty does in this room.
    ///
    /// @param who says who is on duty: the station's, also for the store of an exercise
    public Acts acts(OnDuty who, Optional<RoomId> room, InstantSource roomClock) {
        return new PersonActs(journal, who, room, roomClock);
    }

    /// Copies the journal into a folder, restores the copy elsewhere and verifies it. Takes its time.
    ///
    /// @param along what goes with it
    public Outcome<Backup> backUp(Path folder, Along along) {
        return new JournalBackup(journal, files, folder, along, clock).make();
    }

    /// Tokens and passwords.
    public Secrets secrets() {
        return new Vault(journal.file());
    }

    @Override
    public void close() {
        journal.close();
    }
}
