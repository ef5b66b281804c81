// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.LogType;
import org.vigie.ui.home.HomeActions;
import org.vigie.ui.home.HomeScreen;
import org.vigie.ui.home.HomeViewModel;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Preferences;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.Screen.Command;
import org.vigie.ui.kit.alert.LevelDialog;

/// Joins the parts of the window: where one is, what the frame shows, and what keys and commands do.
final class ShellController implements Shell, AutoCloseable {
    private final Frame frame;
    private final Journey journey;
    private final StatusViewModel status;
    private final QuickEntryViewModel quick;
    private final LogViewModel log;
    private final Interruptions interruptions;
    private final Commands commands;
    private final RoomSwitch switcher;
    private final Watchman watchman;
    private final LogDrawerHost drawer;
    private final ReplayHost replay;
    private final ShellView view;
    private final HomeScreen home;
    private final Rail rail;
    private final Lanes lanes;
    private final People people;

    ShellController(Frame frame, Station station, Screens screens, Lanes lanes) {
        this.frame = frame;
        this.lanes = lanes;
        this.people = station.people();
        this.journey = new Journey(
                station.doors(),
                screens,
                lanes,
                () -> frame.toasts().complain(frame.texts().get("shell.room.failed")));
        this.status = new StatusViewModel(station, frame.formats(), lanes);
        this.quick = new QuickEntryViewModel(
                station,
                new RestrictedDrafts(frame.drafts()),
                frame.formats(),
                lanes,
                new QuickFiles(lanes, () -> frame.preferences().get().attachmentBytes()));
        this.log = new LogViewModel(lanes);
        this.interruptions = new Interruptions(frame, station, lanes, journey::enter);
        this.commands = new Commands(this);
        this.switcher = new RoomSwitch(
                frame,
                lanes,
                station.rooms()::all,
                () -> journey.roomProperty().get(),
                journey::enter,
                playBack(station));
        this.watchman = new Watchman(frame, station, status, lanes);
        this.rail = new Rail(frame.texts(), journey::show);
        var bar = new StatusBar(
                frame,
                status,
                new StatusBar.Actions(
                        journey::home,
                        this::decideLevel,
                        this::switchRoom,
                        () -> journey.show("room"),
                        this::switchPerson,
                        this::openPalette));
        var entry = new QuickEntry(frame, quick, log, lanes, this::toggleLog);
        this.view = new ShellView(
                frame, bar, new VBox(new StoreBanner(frame, status), interruptions.banner()), rail, entry);
        this.drawer = new LogDrawerHost(frame, station, log, view, lanes);
        this.replay = new ReplayHost(frame, station.doors(), journey, view, lanes);
        this.home = new HomeScreen(
                frame,
                new HomeViewModel(station.rooms(), station.keyring(), station.clock(), lanes),
                homeActions(screens),
                station.version());
        status.levelProperty().subscribe(view::at);
        new ShellKeys(this, frame.keys()).listenTo(view);
    }

    private Optional<Consumer<RoomId>> playBack(Station station) {
        return station.doors().leadElsewhere() ? Optional.of(journey::replay) : Optional.empty();
    }

    ShellView view() {
        return view;
    }

    /// Shows the first page; called before the window appears.
    void start() {
        journey.roomProperty().subscribe(this::enter);
        status.personProperty().map(person -> person.map(Person::id)).subscribe(onDuty -> {
            quick.turn(onDuty);
            log.readAnew();
        });
        journey.railProperty().subscribe(screens -> {
            rail.show(screens);
            rail.mark(current());
        });
        journey.stopProperty().subscribe(_ -> showStop());
    }

    /// Does what can wait until the window has been seen.
    void settle() {
        journey.settleIn();
        home.refresh();
        watchman.start();
    }

    void tick() {
        status.tick();
        watchman.tick();
        replay.tick();
    }

    void touched() {
        watchman.touched();
    }

    Optional<Screen> current() {
        return switch (journey.stopProperty().get()) {
            case Stop.Home _ -> Optional.empty();
            case Stop.Page page -> Optional.of(page.screen());
            case Stop.Guide guide -> Optional.of(guide.screen());
        };
    }

    @Override
    public Journey journey() {
        return journey;
    }

    @Override
    public void openPalette() {
        var all = new ArrayList<>(commandsHere());
        all.addAll(commandsEverywhere());
        var choices = all.stream()
                .map(command -> Palette.Choice.of(command, frame.texts()))
                .toList();
        frame.dialogs().showHigh(close -> {
            var palette = new Palette(frame, "palette", choices, close);
            switcher.offer(palette);
            return palette;
        });
    }

    @Override
    public void switchRoom() {
        switcher.open();
    }

    @Override
    public void openHelp() {
        var content = Help.of(frame, commandsEverywhere(), commandsHere());
        VBox card = frame.dialogs().card(frame.texts().bind("shell.help.title"), content);
        card.getStyleClass().add("wide-card");
        card.setId("help");
        frame.dialogs().show(card);
    }

    @Override
    public void quickEntry() {
        if (view.quick().hasKeyboard()) toggleLog();
        else view.quick().takeKeyboard();
    }

    @Override
    public void toggleLog() {
        if (journey.roomProperty().get().isPresent()) drawer.toggle();
    }

    @Override
    public void attach() {
        if (journey.roomProperty().get().isPresent()) view.quick().attach();
    }

    @Override
    public boolean closeLog() {
        return drawer.close();
    }

    @Override
    public void chooseType(LogType type) {
        quick.typeProperty().set(type);
        view.quick().takeKeyboard();
    }

    @Override
    public void undo() {
        journey.roomProperty().get().ifPresent(room -> TakingBack.in(room, frame, lanes));
    }

    @Override
    public void decideLevel() {
        journey.roomProperty()
                .get()
                .ifPresent(room -> LevelDialog.open(frame, room, status.levelProperty()::get, people, lanes));
    }

    @Override
    public void nextPanel(int step) {
        Panels.next(focusOwner(), step, view).ifPresent(Node::requestFocus);
    }

    @Override
    public void switchPerson() {
        watchman.switchPerson();
    }

    @Override
    public void lock() {
        watchman.lock();
    }

    @Override
    public void like(UnaryOperator<Preferences> change) {
        frame.preferences().set(change.apply(frame.preferences().get()));
    }

    @Override
    public boolean isCovered() {
        return frame.dialogs().isOpen();
    }

    @Override
    public Node focusOwner() {
        var owner = view.getScene().getFocusOwner();
        return owner == null ? view : owner;
    }

    @Override
    public List<Command> commandsHere() {
        return replay.with(current().map(Screen::commands).orElseGet(home::commands));
    }

    @Override
    public List<Command> commandsEverywhere() {
        return commands.everywhere();
    }

    @Override
    public void close() {
        quick.keep();
        journey.close();
        status.close();
        log.close();
        interruptions.close();
        replay.close();
    }

    private void enter(Optional<OpenRoom> room) {
        view.enter(room);
        replay.enter(room);
        status.enter(room);
        quick.enter(room);
        log.enter(room);
        interruptions.enter(room);
        drawer.close();
    }

    private void showStop() {
        var screen = current().orElse(home);
        view.show(screen.node());
        rail.mark(current());
        lanes.later(screen::focus);
    }

    private HomeActions homeActions(Screens screens) {
        return new HomeActions(
                screens.assistant().map(_ -> journey::watchBrand),
                screens.cell().map(_ -> journey::openCellApart),
                journey::openDemo,
                journey::enter,
                Optional.of(journey::replay),
                screens.imports().map(_ -> journey::importFile),
                screens.scenarios().map(_ -> journey::openScenarios),
                Optional.of(journey::settings),
                screens.practice().map(_ -> journey::practise),
                this::openHelp);
    }
}
