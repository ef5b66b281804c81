// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Nature;
import org.vigie.core.mailbox.Mailbox;
import org.vigie.core.mention.TypedMentions;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.publish.Channels;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.RoomLedger;
import org.vigie.core.source.SourceCatalog;
import org.vigie.exercise.DemoCase;
import org.vigie.sources.file.CustomerTables;
import org.vigie.sources.file.DirectoryFiles;
import org.vigie.sources.file.FileImports;
import org.vigie.sources.hand.HandMentions;
import org.vigie.store.Onlooker;
import org.vigie.store.Store;
import org.vigie.ui.advice.AdviceDialog;
import org.vigie.ui.alerts.AlertsScreen;
import org.vigie.ui.debrief.DebriefDialog;
import org.vigie.ui.exercise.ConsoleLeads;
import org.vigie.ui.exercise.ExerciseScreen;
import org.vigie.ui.exercise.PlayerScreen;
import org.vigie.ui.exercise.PlayersDoor;
import org.vigie.ui.imports.ImportDialog;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.SaidDoor;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.alert.LevelDialog;
import org.vigie.ui.media.MediaScreen;
import org.vigie.ui.messages.MessagesScreen;
import org.vigie.ui.mobilisation.MobilisationDialog;
import org.vigie.ui.opening.OpeningDialog;
import org.vigie.ui.room.RoomCards;
import org.vigie.ui.room.RoomScreen;
import org.vigie.ui.settings.SettingsScreen;
import org.vigie.ui.settings.StationCare;
import org.vigie.ui.situation.SituationLeads;
import org.vigie.ui.situation.SituationScreen;
import org.vigie.ui.stakeholders.StakeholdersScreen;
import org.vigie.ui.watch.AnswerDesk;
import org.vigie.ui.watch.WatchScreen;

/// Makes the pages of the window, each with what it may ask.
///
/// @param watching the station's own mentions
/// @param catalog every kind of source that the program knows
/// @param calls the way out for calls
/// @param channels the ways out for texts
/// @param mailbox where answers and returned letters come in
/// @param duty who is at work at this window
record Pages(
        OpenStation station,
        HouseDoors doors,
        Later<OpenStore> watching,
        SourceCatalog catalog,
        People everyone,
        Dispatch calls,
        Channels channels,
        Mailbox mailbox,
        OnDuty duty,
        Frame frame) {
    /// Into the open room's own store: an exercise takes files in too, and keeps them to itself.
    ///
    /// @param file to start with
    void importFile(OpenRoom room, Optional<Path> file) {
        var played = doors.replaying();
        if (played.isPresent()) {
            played.get().refuse();
            return;
        }
        var imports = new FileImports(storeNow().intake(), room.sources(), room.acts(), station.clock());
        ImportDialog.open(frame, imports, Lanes.live(), file);
    }

    private Store storeNow() {
        return doors.running().map(exercise -> exercise.store().store()).orElse(station.store());
    }

    /// Mentions that people type into the open room; what is played back takes none.
    private Optional<TypedMentions> typed(OpenRoom room) {
        if (room.room().nature() == Nature.REPLAY) return Optional.empty();
        return Optional.of(new HandMentions(storeNow().intake(), room.sources(), room.acts(), room.clock()));
    }

    /// What can feed the open room: in an exercise its story alone.
    private SourceCatalog catalogNow() {
        if (doors.replaying().isPresent())
            return new PlayedCatalog(List.of(catalog, new DemoCatalog(DemoCase.story(), station.clock())));
        return doors.running().<SourceCatalog>map(OpenExercise::catalog).orElse(catalog);
    }

    Screen settings(Optional<OpenRoom> room) {
        var store = station.store();
        var care = new StationCare(
                store.acts(duty, Optional.empty(), station.clock()),
                store.journal(),
                store.people(),
                duty,
                station.keyring(),
                store.maintenance(),
                catalogNow(),
                station.engine(),
                station.proposer(),
                new DirectoryFiles(),
                calls,
                channels,
                mailbox,
                station.clock(),
                station.events());
        return new SettingsScreen(
                frame, care, room, Lanes.live(), () -> room.ifPresent(here -> importFile(here, Optional.empty())));
    }

    /// The pages of an open room, in the order of the rail.
    ///
    /// @param players makes the window of those who play an exercise
    List<Screen> of(
            OpenRoom room, Consumer<String> show, OpeningDialog opening, Function<OpenRoom, PlayersDoor> players) {
        var pages = new ArrayList<>(shared(room, show, opening));
        if (room.room().nature() == Nature.EXERCISE) {
            pages.add(console(room, players.apply(room), () -> show.accept("scenarios")));
            pages.add(media(room));
        }
        pages.add(settings(Optional.of(room)));
        return List.copyOf(pages);
    }

    /// The pages of those who play an exercise.
    List<Screen> ofPlayers(OpenRoom room, Consumer<String> show, OpeningDialog opening) {
        var pages = new ArrayList<>(shared(room, show, opening));
        pages.add(new PlayerScreen(room, new Onlooker(station.store(), duty).journal(), everyone, duty, frame));
        pages.add(media(room));
        return List.copyOf(pages);
    }

    private Screen console(OpenRoom room, PlayersDoor players, Runnable library) {
        var store = station.store();
        return new ExerciseScreen(
                room,
                store.journal(),
                everyone,
                duty,
                frame,
                new ConsoleLeads(
                        () -> DebriefDialog.open(frame, room, store.journal(), station.clock(), Lanes.live()), library),
                players);
    }

    /// What the public of an exercise reads.
    private Screen media(OpenRoom room) {
        return new MediaScreen(room, desk(room), duty, ShippedMessages.all(), frame, UuidCreator::getTimeOrderedEpoch);
    }

    /// The pages that everybody has. Whoever leads to mentions is given a [ToWatch].
    private List<Screen> shared(OpenRoom room, Consumer<String> show, OpeningDialog opening) {
        var messages = new MessagesScreen(
                room,
                everyone,
                duty,
                ShippedMessages.all(),
                ShippedPlans.all(),
                desk(room),
                station.proposer().in(room.room()),
                frame);
        SaidDoor said = spoken -> {
            show.accept(messages.name());
            messages.after(spoken);
        };
        var watch = watch(room, show, said);
        var calling = MobilisationDialog.door(frame, room, everyone, calls, Lanes.live());
        CellDoor cells = (alert, plan) -> opening.open(Optional.of(room), alert, plan);
        var cell = new RoomScreen(
                room,
                everyone,
                duty,
                ShippedPlans.all(),
                frame,
                new RoomCards(
                        calling::open,
                        () -> advise(room, AdviceDialog.Part.ADVICE),
                        () -> advise(room, AdviceDialog.Part.SKETCH)),
                cells,
                calls);
        Consumer<Supplier<CrisisLevel>> level = now -> LevelDialog.open(frame, room, now, everyone, Lanes.live());
        var leads = new SituationLeads(new ToWatch(watch, show), show, said, level, cell::writeReport);
        return List.of(
                new SituationScreen(
                        room, everyone, catalogNow(), BuiltInTaxonomy.load(), ShippedMessages.all(), frame, leads),
                watch,
                new AlertsScreen(room, everyone, duty, frame, new ToWatch(watch, show), cells, calling),
                cell,
                messages,
                new StakeholdersScreen(
                        room, everyone, duty, ShippedMessages.all(), new CustomerTables(), desk(room), frame));
    }

    private Desk desk(OpenRoom room) {
        if (room.room().nature() == Nature.REPLAY)
            return Desk.practice(
                    room.room(),
                    new RoomLedger(room.journal(), room.room().id()),
                    OpenStore.texts(room.journal(), room.room()),
                    room.clock());
        return doors.running().map(OpenExercise::store).orElseGet(watching::get).desk(room.room());
    }

    private void advise(OpenRoom room, AdviceDialog.Part first) {
        AdviceDialog.open(frame, room, everyone, ShippedPlans.all(), Lanes.live(), first);
    }

    private WatchScreen watch(OpenRoom room, Consumer<String> show, SaidDoor said) {
        return new WatchScreen(
                room,
                everyone,
                catalogNow(),
                station.analyst().reasons(),
                ShippedMessages.all(),
                frame,
                new Leads(
                        show,
                        () -> importFile(room, Optional.empty()),
                        new Browser(),
                        new AnswerDesk(desk(room), duty),
                        typed(room),
                        said));
    }
}
