// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.ProxySelector;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.source.SourceCatalog;
import org.vigie.http.Web;
import org.vigie.sources.Catalog;
import org.vigie.sources.Poller;
import org.vigie.sources.ThreadAgenda;
import org.vigie.sources.bluesky.BlueskyFactory;
import org.vigie.sources.feed.FeedFactory;
import org.vigie.sources.file.DirectoryFiles;
import org.vigie.sources.file.FileImports;
import org.vigie.sources.gdelt.GdeltFactory;
import org.vigie.sources.hackernews.HackerNewsFactory;
import org.vigie.sources.mastodon.MastodonFactory;
import org.vigie.ui.advice.AdviceDialog;
import org.vigie.ui.alerts.AlertsScreen;
import org.vigie.ui.assistant.Assistant;
import org.vigie.ui.imports.ImportDialog;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.messages.MessagesScreen;
import org.vigie.ui.mobilisation.MobilisationDialog;
import org.vigie.ui.opening.OpeningDialog;
import org.vigie.ui.room.RoomCards;
import org.vigie.ui.room.RoomScreen;
import org.vigie.ui.settings.SettingsScreen;
import org.vigie.ui.settings.StationCare;
import org.vigie.ui.shell.Screens;
import org.vigie.ui.shell.Station;
import org.vigie.ui.shell.VigieWindow;
import org.vigie.ui.situation.SituationScreen;
import org.vigie.ui.watch.WatchScreen;

/// The parts list of the program, top to bottom. What the first window needs is made at once; the rest is made
/// beside it. Closed in reverse.
final class Wiring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
    static final String VERSION = "0.1.0";
    private static final String USER_AGENT = "Vigie/" + VERSION + " (+https://github.com/vigie/vigie)";

    private final OpenStation station;
    private final InstantSource clock;
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();
    private final Later<SourceCatalog> kinds;
    private final SourceCatalog catalog;
    private final Later<OpenStore> watching;
    private final KeptDrafts drafts;
    private final HouseDoors doors;
    private final People everyone;
    private final OutwardCalls calls;

    /// @param storyAt exercises stand still at this instant, for a picture
    Wiring(OpenStation station, Optional<Instant> storyAt) {
        this.station = station;
        this.clock = station.clock();
        var store = station.store();
        new Newcomer(store.journal(), store.people(), store.onDuty(), clock)
                .welcome(System.getProperty("user.name", ""));
        kinds = new Later<>(() -> sources(clock, station.keyring()::secret, station.keyring()::putSecret), beside);
        catalog = new AwaitedCatalog(kinds);
        watching = new Later<>(this::openWatching, beside);
        drafts = new KeptDrafts(station.keyring());
        calls = new OutwardCalls(station, USER_AGENT, beside);
        doors = new HouseDoors(store, watching, new Exercises(store, station.analyst(), clock, storyAt, calls), clock);
        everyone = new Everyone(
                store.people(),
                () -> doors.running().map(exercise -> exercise.store().store().people()));
    }

    /// Every kind of source that the program knows.
    ///
    /// @param secrets finds what is kept under a name
    /// @param keep keeps a secret under a name
    static SourceCatalog sources(
            InstantSource clock, Function<String, Optional<String>> secrets, BiConsumer<String, String> keep) {
        var web = new Web(USER_AGENT, ProxySelector.getDefault());
        return new Catalog(List.of(
                new FeedFactory(web),
                new MastodonFactory(web, clock, secrets),
                new BlueskyFactory(web, clock, secrets, keep),
                new HackerNewsFactory(web),
                new GdeltFactory(web)));
    }

    /// Begins what the first window does not need: the mentions, the sources, and their collection.
    void goOn() {
        station.store().openMentions();
        kinds.begin();
        watching.begin();
    }

    private OpenStore openWatching() {
        var store = station.store();
        var collector = new Poller(
                catalog, store.sources(), store.intake(), station.events(), new ThreadAgenda(clock), new Random());
        return OpenStore.collecting(store, collector, station.events(), clock, calls);
    }

    /// What the window asks of the station.
    Station station() {
        var store = station.store();
        return new Station(
                VERSION,
                doors,
                store.rooms(),
                everyone,
                store.onDuty(),
                station.keyring(),
                station.events(),
                clock,
                drafts);
    }

    /// The pages of the window, made when they are first needed.
    ///
    /// @param ways where they lead
    Screens screens(Frame frame, Ways ways) {
        frame.drafts().keepIn(drafts);
        var assistant = new Assistant(frame, catalog, doors, Lanes.live(), clock);
        var opening = new OpeningDialog(
                frame,
                everyone,
                ShippedPlans.all(),
                doors,
                Lanes.live(),
                clock,
                UuidCreator::getTimeOrderedEpoch,
                ways::showCell);
        return new Screens(
                room -> pages(frame, room, ways::show, opening),
                () -> List.of(settings(frame, Optional.empty())),
                Optional.of((_, opened, left) -> assistant.start(opened, left)),
                Optional.empty(),
                CompletableFuture.completedFuture(null),
                Optional.of(room -> opening.open(room, Optional.empty(), Optional.empty())));
    }

    /// Opens the fictional case and shows it, once it is open.
    CompletableFuture<OpenRoom> openDemo(double speed, VigieWindow window) {
        return doors.openDemo(speed).thenApply(room -> {
            Fx.later(() -> window.showRoom(room));
            return room;
        });
    }

    /// Whether the running exercise has shown everything up to its present.
    boolean isStoryTold() {
        return doors.running().map(OpenExercise::isUpToDate).orElse(true);
    }

    /// The screen that people name so on the command line: in French, in English, or as in the program.
    static String screenNamed(String name) {
        return switch (name) {
            case "accueil" -> "home";
            case "veille" -> "watch";
            case "alertes" -> "alerts";
            case "salle" -> "room";
            case "reglages" -> "settings";
            default -> name;
        };
    }

    /// Into the open room's own store: an exercise takes files in too, and keeps them to itself.
    private void importFile(Frame frame, OpenRoom room) {
        var store = doors.running().map(exercise -> exercise.store().store()).orElse(station.store());
        var imports = new FileImports(store.intake(), room.sources(), room.acts(), clock);
        ImportDialog.open(frame, imports, Lanes.live(), Optional.empty());
    }

    /// What can feed the open room: in an exercise its story alone.
    private SourceCatalog catalogNow() {
        return doors.running().<SourceCatalog>map(OpenExercise::catalog).orElse(catalog);
    }

    private Screen settings(Frame frame, Optional<OpenRoom> room) {
        var store = station.store();
        var care = new StationCare(
                store.acts(store.onDuty(), Optional.empty(), clock),
                store.journal(),
                store.people(),
                store.onDuty(),
                station.keyring(),
                store.maintenance(),
                catalogNow(),
                station.engine(),
                new DirectoryFiles(),
                calls,
                clock,
                station.events());
        return new SettingsScreen(
                frame, care, room, Lanes.live(), () -> room.ifPresent(open -> importFile(frame, open)));
    }

    /// The pages of an open room, in the order of the rail. Whoever leads to mentions is given a [ToWatch].
    private List<Screen> pages(Frame frame, OpenRoom room, Consumer<String> show, OpeningDialog opening) {
        var watch = watch(frame, room, show);
        var calling = MobilisationDialog.door(frame, room, everyone, calls, Lanes.live());
        CellDoor cells = (alert, plan) -> opening.open(Optional.of(room), alert, plan);
        return List.of(
                situation(frame, room, new ToWatch(watch, show), show),
                watch,
                new AlertsScreen(
                        room, everyone, station.store().onDuty(), frame, new ToWatch(watch, show), cells, calling),
                new RoomScreen(
                        room,
                        everyone,
                        station.store().onDuty(),
                        ShippedPlans.all(),
                        frame,
                        new RoomCards(
                                calling::open,
                                () -> advise(frame, room, AdviceDialog.Part.ADVICE),
                                () -> advise(frame, room, AdviceDialog.Part.SKETCH)),
                        cells,
                        calls),
                new MessagesScreen(
                        room, everyone, station.store().onDuty(), ShippedMessages.all(), ShippedPlans.all(), frame),
                settings(frame, Optional.of(room)));
    }

    private void advise(Frame frame, OpenRoom room, AdviceDialog.Part first) {
        AdviceDialog.open(frame, room, everyone, ShippedPlans.all(), Lanes.live(), first);
    }

    private Screen situation(Frame frame, OpenRoom room, ToWatch watch, Consumer<String> show) {
        return new SituationScreen(room, everyone, catalogNow(), BuiltInTaxonomy.load(), frame, watch, show);
    }

    private WatchScreen watch(Frame frame, OpenRoom room, Consumer<String> show) {
        return new WatchScreen(
                room,
                everyone,
                catalogNow(),
                station.analyst().reasons(),
                ShippedMessages.all(),
                frame,
                new Leads(show, () -> importFile(frame, room), new Browser()));
    }

    @Override
    public void close() {
        doors.close();
        drafts.close();
        var opened = watching.end();
        if (opened.isEmpty()) station.store().close();
        else
            opened.get()
                    .handle((open, failed) -> {
                        if (open != null) open.close();
                        else station.store().close();
                        return failed;
                    })
                    .join();
        calls.close();
        station.close();
        beside.close();
    }
}
