// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.vigie.app.alert.OutwardAlarm;
import org.vigie.app.alert.RoomAlerts;
import org.vigie.app.publish.AnswerTrace;
import org.vigie.app.publish.Sender;
import org.vigie.core.alert.Alerting;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.directory.Directory;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Acts;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Library;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.publish.Channels;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.RoomLedger;
import org.vigie.core.source.Collector;
import org.vigie.store.Onlooker;
import org.vigie.store.Store;

/// A store with what feeds it: the station's own, or that of an exercise.
///
/// @param clock the wall clock, or a story's
/// @param alerts of the rooms that were opened; they watch until the store is closed
/// @param alarms of the same rooms: what nobody acknowledges leaves by them
/// @param dispatch the way out for calls
/// @param channels the ways out for texts; an exercise has none
/// @param senders of the same rooms: what is approved and handed over leaves by them
record OpenStore(
        Store store,
        Collector collector,
        Events events,
        InstantSource clock,
        Dispatch dispatch,
        Optional<Channels> channels,
        Map<RoomId, RoomAlerts> alerts,
        Map<RoomId, OutwardAlarm> alarms,
        Map<RoomId, Sender> senders)
        implements AutoCloseable {

    /// Starts a collector that follows what the journal says about sources.
    static OpenStore collecting(
            Store store,
            Collector collector,
            Events events,
            InstantSource clock,
            Dispatch dispatch,
            Optional<Channels> channels) {
        store.tell(entry -> {
            // an act taken back may have been about a source too
            if (entry.payload() instanceof Payload.SourceKept
                    || entry.payload() instanceof Payload.SourceRemoved
                    || entry.payload() instanceof Payload.Undone)
                collector.follow(store.sources().all());
            return CompletableFuture.completedFuture(null);
        });
        collector.start();
        return new OpenStore(
                store,
                collector,
                events,
                clock,
                dispatch,
                channels,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    /// A room of this store, for the one who is on duty.
    OpenRoom room(Room room, OnDuty duty) {
        var acts = store.acts(duty, Optional.of(room.id()), clock);
        var alerting = alerts(room, acts).alerting();
        alarms.computeIfAbsent(room.id(), _ -> alarm(room, alerting).start());
        sender(room);
        return new OpenRoom(
                room,
                clock,
                acts,
                store.journal(),
                store.attachments(),
                store.mentions(),
                store.narratives(),
                store.quality(),
                store.topics(),
                store.sources(),
                collector,
                alerting,
                events);
    }

    /// A room of this store as somebody at a second place has it: what they do carries their name, and they read what
    /// they may.
    ///
    /// @param shown the same room at the first place
    /// @param told what happens in it
    OpenRoom beside(OpenRoom shown, OnDuty who, Events told) {
        var room = shown.room();
        var acts = store.acts(who, Optional.of(room.id()), clock);
        return new OpenRoom(
                room,
                clock,
                acts,
                new Onlooker(store, who).journal(),
                shown.attachments(),
                shown.mentions(),
                shown.narratives(),
                shown.quality(),
                shown.topics(),
                shown.sources(),
                shown.collector(),
                alerts(room, shown.acts()).alerting(acts),
                told);
    }

    /// Looks after the alerts of a room that nobody has entered. Nothing leaves it.
    void watch(Room room, OnDuty duty) {
        alerts(room, store.acts(duty, Optional.of(room.id()), clock));
    }

    /// The desk through which texts leave a room of this store.
    Desk desk(Room room) {
        return sender(room).desk();
    }

    private Sender sender(Room room) {
        return senders.computeIfAbsent(room.id(), _ -> {
            var ledger = new RoomLedger(store.journal(), room.id());
            var texts = texts(store.journal(), room);
            var desk = channels.map(ways -> Desk.real(room, ledger, texts, ways, clock))
                    .orElseGet(() -> Desk.practice(room, ledger, texts, clock));
            return new Sender(room, desk, new AnswerTrace(store.journal(), room, clock), events).start();
        });
    }

    /// The texts of a room that may go out.
    static Desk.Texts texts(Journal journal, Room room) {
        return (id, now) -> {
            var library = new Library(journal, room.id(), ShippedMessages.all());
            return library.approvals(library.shelf()).approved(id, now);
        };
    }

    private OutwardAlarm alarm(Room room, Alerting alerting) {
        return new OutwardAlarm(
                room,
                store.journal(),
                new Directory(store.journal(), store.people()),
                alerting,
                dispatch,
                clock,
                () -> new MobilisationId(UuidCreator.getTimeOrderedEpoch()));
    }

    /// Whether the rules have looked at everything in the rooms that were opened.
    boolean isWatchUpToDate() {
        return alerts.values().stream().allMatch(RoomAlerts::isUpToDate);
    }

    private RoomAlerts alerts(Room room, Acts acts) {
        return alerts.computeIfAbsent(room.id(), _ -> {
            var ground = new RoomAlerts.Ground(
                    store.journal(),
                    acts,
                    store.mentions(),
                    store.narratives(),
                    store.topics(),
                    store.sources(),
                    collector);
            return new RoomAlerts(room, ground, events, clock).start();
        });
    }

    @Override
    public void close() {
        senders.values().forEach(Sender::close);
        alarms.values().forEach(OutwardAlarm::close);
        alerts.values().forEach(RoomAlerts::close);
        collector.close();
        store.close();
    }
}
