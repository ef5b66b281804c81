// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.SignalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.message.Message;
import org.vigie.core.publish.Spoken;
import org.vigie.core.signal.Reasons;
import org.vigie.core.source.SourceCatalog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.message.RoomValues;

/// *Veille*: what is said in public, as it comes in, and what the cell makes of it.
public final class WatchScreen implements Screen {
    private static final Duration TICK = Duration.seconds(5);

    private final OpenRoom room;
    private final People people;
    private final SourceCatalog catalog;
    private final Reasons reasons;
    private final Frame frame;
    private final Lanes lanes;
    private final WatchViewModel watch;
    private final RepliesViewModel replies;
    private final WatchView view;
    private final ReadOnlyObjectWrapper<Directory> names = new ReadOnlyObjectWrapper<>(Directory.EMPTY);
    private final ReadOnlyObjectWrapper<List<Spoken>> said = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Instant> now;
    private final Events.Subscription events;
    private final Timeline clock;

    /// @param people who can be put in charge of a mention
    /// @param catalog knows the two letters of each kind of source
    /// @param reasons why the station reads mentions as it does
    /// @param shipped the texts that come with the program
    /// @param outlets where the screen leads to
    public WatchScreen(
            OpenRoom room,
            People people,
            SourceCatalog catalog,
            Reasons reasons,
            List<Message> shipped,
            Frame frame,
            Outlets outlets) {
        this.reasons = reasons;
        this.lanes = Lanes.live();
        this.room = room;
        this.people = people;
        this.catalog = catalog;
        this.frame = frame;
        this.now = new ReadOnlyObjectWrapper<>(room.clock().instant());
        var outcomes = new Outcomes(frame, outlets::alerts);
        watch = new WatchViewModel(room, reasons, lanes, frame.formats().zone(), UUID::randomUUID, outcomes::tell);
        outcomes.undoWith(watch.triage()::undo);
        var values = new RoomValues(room, frame);
        replies = new RepliesViewModel(room, shipped, values::read, watch, names.getReadOnlyProperty(), lanes);
        view = new WatchView(
                new Around(frame, room.room(), watch, replies, names.getReadOnlyProperty(), now, outlets, said));
        Consumer<CellEvent> door = Fx.batching(this::happened);
        events = room.events().subscribe(door);
        clock = new Timeline(new KeyFrame(TICK, _ -> tick()));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
        readNames();
        readSaid();
        watch.start();
    }

    private void tick() {
        now.set(room.clock().instant());
        watch.tick();
    }

    private void happened(List<CellEvent> batch) {
        if (batch.stream().anyMatch(WatchScreen::changesNames)) readNames();
        if (batch.stream().anyMatch(WatchScreen::changesSaid)) readSaid();
        watch.happened(batch);
        replies.happened(batch);
    }

    private static boolean changesNames(CellEvent event) {
        return event instanceof CellEvent.EntryRecorded recorded
                && switch (recorded.entry().payload()) {
                    case Payload.PersonNoted _,
                            Payload.PersonWithdrawn _,
                            Payload.TopicKept _,
                            Payload.TopicWithdrawn _,
                            Payload.SourceKept _,
                            Payload.SourceRemoved _,
                            SignalAct.TaxonomyKept _ -> true;
                    default -> false;
                };
    }

    private static boolean changesSaid(CellEvent event) {
        return event instanceof CellEvent.EntryRecorded recorded
                && switch (recorded.entry().payload()) {
                    case PublishAct.Answered _, PublishAct.Settled _, MessageAct.Used _, Payload.Undone _ -> true;
                    default -> false;
                };
    }

    private void readSaid() {
        lanes.ask(() -> Spoken.read(room.journal(), room.room().id()), said::set, _ -> {});
    }

    private void readNames() {
        lanes.ask(() -> Directory.read(room, people, catalog, reasons), names::set, _ -> {});
    }

    /// Asks what another screen asks; query, period, ticks and order show it.
    ///
    /// @param chosen the mention to stand on, if the question finds it
    public void show(Search asked, Optional<MentionKey> chosen) {
        watch.show(asked, chosen, frame.preferences().get().language());
    }

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        var triage = watch.triage();
        return List.of(
                new Command("watch.command.search", "Ctrl+F", view.query()::focusField),
                new Command("watch.command.new", "Home", watch::bringNew),
                new Command("watch.command.pause", "Space", watch.live()::togglePause),
                new Command("watch.command.done", "T", () -> triage.act(TriageAct.DONE)),
                new Command("watch.command.progress", "D", () -> triage.act(TriageAct.IN_PROGRESS)),
                new Command("watch.command.assign", "A", view.detail().triage()::assign),
                new Command("watch.command.follow", "S", triage::toggleFollow),
                new Command("watch.command.correct", "C", view.detail().triage()::correct),
                new Command("watch.command.link", "L", view.detail().triage()::link),
                new Command("watch.command.claim", "V", view.detail().triage()::claim),
                new Command("watch.command.reply", "R", view.detail().triage()::reply),
                new Command("watch.command.escalate", "E", view.detail().triage()::escalate),
                new Command("watch.command.rule", "", view::watchQuery),
                new Command("watch.command.note", "N", view.detail().triage()::note),
                new Command("watch.command.priority", "P", () -> watch.inquiry().toggle(Search.Order.PRIORITY)),
                new Command("watch.command.batch", "Shift+T", view.mentions()::toggleBatch),
                new Command("watch.command.undo", "Ctrl+Z", triage::undo),
                new Command("watch.command.open", "", view.detail()::openSource),
                new Command("watch.command.reset", "", watch.facets()::reset));
    }

    @Override
    public void focus() {
        view.mentions().focusList();
    }

    /// The state behind the view, for tests and measurements.
    WatchViewModel model() {
        return watch;
    }

    @Override
    public void close() {
        events.close();
        clock.stop();
    }
}
