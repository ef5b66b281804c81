// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.ProxySelector;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.app.mailbox.Letterbox;
import org.vigie.app.mailbox.StationMailbox;
import org.vigie.app.publish.StationChannels;
import org.vigie.app.replay.KeptRooms;
import org.vigie.app.replay.Player;
import org.vigie.app.replay.Replays;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.source.SourceCatalog;
import org.vigie.exercise.scenario.ScenarioFiles;
import org.vigie.exercise.scenario.ShippedScenarios;
import org.vigie.http.Web;
import org.vigie.sources.Catalog;
import org.vigie.sources.Poller;
import org.vigie.sources.ThreadAgenda;
import org.vigie.sources.bluesky.BlueskyFactory;
import org.vigie.sources.feed.FeedFactory;
import org.vigie.sources.gdelt.GdeltFactory;
import org.vigie.sources.hackernews.HackerNewsFactory;
import org.vigie.sources.mastodon.MastodonFactory;
import org.vigie.sources.traffic.MatomoFactory;
import org.vigie.sources.traffic.PlausibleFactory;
import org.vigie.sources.traffic.TableFactory;
import org.vigie.ui.assistant.Assistant;
import org.vigie.ui.drill.PracticeDesk;
import org.vigie.ui.drill.PracticeDialog;
import org.vigie.ui.exercise.PlayersDoor;
import org.vigie.ui.faq.FaqDialog;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.opening.OpeningDialog;
import org.vigie.ui.scenario.ScenarioDesk;
import org.vigie.ui.scenario.Shelf;
import org.vigie.ui.shell.Screens;
import org.vigie.ui.shell.Station;
import org.vigie.ui.shell.VigieWindow;

/// The parts list of the program, top to bottom. What the first window needs is made at once; the rest is made
/// beside it. Closed in reverse.
final class Wiring implements AutoCloseable {
    static final String VERSION = "0.1.0";
    private static final String USER_AGENT = "Vigie/" + VERSION + " (+https://github.com/vigie/vigie)";

    private final OpenStation station;
    private final InstantSource clock;
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();
    private final Later<SourceCatalog> kinds;
    private final SourceCatalog catalog;
    private final Later<OpenStore> watching;
    private final KeptDrafts drafts;
    private final Replays replays;
    private final HouseDoors doors;
    private final People everyone;
    private final Later<Web> outward;
    private final OutwardCalls calls;
    private final StationChannels channels;
    private final StationMailbox mailbox;

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
        outward = new Later<>(() -> new Web(USER_AGENT, ProxySelector.getDefault()), beside);
        calls = new OutwardCalls(station, outward::get, beside);
        channels = new StationChannels(store.journal(), station.keyring(), outward::get, ShippedMessages::all);
        mailbox = Letterbox.of(store, station.keyring(), channels, station.events(), clock);
        replays = new Replays(store, station.analyst(), clock);
        var exercises = new Exercises(store, station.analyst(), clock, storyAt, calls);
        doors = new HouseDoors(store, watching, exercises, replays, clock);
        everyone = new Everyone(
                store.people(),
                () -> doors.replaying()
                        .map(Player::people)
                        .or(() -> doors.running()
                                .map(exercise -> exercise.store().store().people())));
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
                new GdeltFactory(web),
                new MatomoFactory(web, secrets),
                new PlausibleFactory(web, secrets),
                new TableFactory(ZoneId.systemDefault())));
    }

    /// Begins what the first window does not need: the mentions, the sources, and their collection.
    void goOn() {
        station.store().openMentions();
        kinds.begin();
        watching.begin();
        beside.execute(replays::sweep);
        mailbox.start();
    }

    private OpenStore openWatching() {
        var store = station.store();
        var collector = new Poller(
                catalog, store.sources(), store.intake(), station.events(), new ThreadAgenda(clock), new Random());
        return OpenStore.collecting(store, collector, station.events(), clock, calls, Optional.of(channels));
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
        var opening = opening(frame, ways);
        var pages = pages(frame, station.store().onDuty());
        var scenarios = scenarios(frame);
        return new Screens(
                room -> pages.of(room, ways::show, opening, open -> players(open, frame, ways)),
                () -> List.of(pages.settings(Optional.empty())),
                Optional.of((_, opened, left) -> assistant.start(opened, left)),
                Optional.of(new OpenedFiles(frame, station.store().rooms(), pages, scenarios)),
                CompletableFuture.completedFuture(null),
                Optional.of(faq(frame)),
                Optional.of(room -> opening.open(room, Optional.empty(), Optional.empty())),
                Optional.of(scenarios::library),
                Optional.of(room -> PracticeDialog.open(
                        frame, practice(), room, Lanes.live(), ThreadLocalRandom.current()::nextLong)));
    }

    private Pages pages(Frame frame, OnDuty duty) {
        return new Pages(station, doors, watching, catalog, everyone, calls, channels, mailbox, duty, frame);
    }

    private OpeningDialog opening(Frame frame, Ways ways) {
        return new OpeningDialog(
                frame,
                everyone,
                ShippedPlans.all(),
                doors,
                Lanes.live(),
                clock,
                UuidCreator::getTimeOrderedEpoch,
                ways::showCell);
    }

    private Consumer<OpenRoom> faq(Frame frame) {
        return room -> FaqDialog.open(
                frame,
                room,
                everyone,
                ShippedMessages.all(),
                BuiltInTaxonomy.load(),
                Lanes.live(),
                UuidCreator::getTimeOrderedEpoch);
    }

    /// The window of those who play, made when it is opened.
    private PlayersDoor players(OpenRoom room, Frame first, Ways ways) {
        var frame = first.beside();
        frame.drafts().keepIn(PlayersWindow.ownForms(drafts));
        Supplier<SecondPlace> places = () -> SecondPlace.in(
                room, doors.running().map(OpenExercise::store).orElseThrow(), station.store(), station.events());
        return new PlayersWindow(
                places, frame, station(), (place, own) -> playersPages(place, frame, own), ways::touched);
    }

    private Screens playersPages(SecondPlace place, Frame frame, Ways own) {
        var opening = opening(frame, own);
        var pages = pages(frame, place.duty());
        return new Screens(
                room -> pages.ofPlayers(room, own::show, opening),
                List::of,
                Optional.empty(),
                Optional.empty(),
                CompletableFuture.completedFuture(null),
                Optional.of(faq(frame)),
                Optional.of(room -> opening.open(room, Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    private ScenarioDesk scenarios(Frame frame) {
        var store = station.store();
        var shelf =
                new Shelf(ShippedScenarios::all, store.journal(), store.acts(store.onDuty(), Optional.empty(), clock));
        return new ScenarioDesk(
                frame,
                shelf,
                new ScenarioFiles(),
                doors,
                new KeptRooms(
                        store,
                        station.analyst(),
                        clock,
                        () -> doors.running()
                                .map(game -> new KeptRooms.Played(
                                        game.room().room(), game.store().store()))),
                Lanes.live(),
                UuidCreator::getTimeOrderedEpoch,
                clock);
    }

    /// Practice belongs to the station, whatever room is open.
    private PracticeDesk practice() {
        var store = station.store();
        return new PracticeDesk(
                store.acts(store.onDuty(), Optional.empty(), clock), store.journal(), store.onDuty(), clock);
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

    @Override
    public void close() {
        mailbox.close();
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
        outward.end().ifPresent(made -> made.thenAccept(Web::close));
        station.close();
        beside.close();
    }
}
