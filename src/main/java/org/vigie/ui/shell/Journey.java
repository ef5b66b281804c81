// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.RoomId;
import org.vigie.ui.imports.Destination;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;

/// Which room is open and which page is shown; closes what is left behind.
final class Journey implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Journey.class);

    private final Doors doors;
    private final Screens screens;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Optional<OpenRoom>> room = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Screen>> rail = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Stop> stop = new ReadOnlyObjectWrapper<>(new Stop.Home());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private final Runnable onFailure;

    /// @param onFailure tells the person that a room could not be opened
    Journey(Doors doors, Screens screens, Lanes lanes, Runnable onFailure) {
        this.doors = doors;
        this.screens = screens;
        this.lanes = lanes;
        this.onFailure = onFailure;
    }

    ReadOnlyObjectProperty<Optional<OpenRoom>> roomProperty() {
        return room.getReadOnlyProperty();
    }

    /// The pages that exist now, in the order of the rail.
    ReadOnlyObjectProperty<List<Screen>> railProperty() {
        return rail.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Stop> stopProperty() {
        return stop.getReadOnlyProperty();
    }

    /// True while a door is opening.
    ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// Makes the pages that need no room. They wait until after the first picture of the window.
    void settleIn() {
        if (rail.get().isEmpty()) rail.set(List.copyOf(screens.ofStation().get()));
    }

    /// The start screen; the first page where no way leads out of the room.
    void home() {
        if (!doors.leadElsewhere() && !rail.get().isEmpty())
            go(new Stop.Page(rail.get().getFirst()));
        else go(new Stop.Home());
    }

    /// Shows a page of the rail; says whether there is one of this name.
    boolean show(String name) {
        settleIn();
        var found = rail.get().stream().filter(s -> s.name().equals(name)).findFirst();
        found.ifPresent(screen -> go(new Stop.Page(screen)));
        return found.isPresent();
    }

    /// Enters a room and shows its first page.
    void showRoom(OpenRoom opened) {
        var before = rail.get();
        room.set(Optional.of(opened));
        rail.set(List.copyOf(screens.ofRoom().apply(opened)));
        if (rail.get().isEmpty()) home();
        else go(new Stop.Page(rail.get().getFirst()));
        before.forEach(Journey::close);
    }

    /// Shows who does what in a room, entering it first if another one is open.
    void showCell(OpenRoom opened) {
        if (room.get().filter(r -> r.room().id().equals(opened.room().id())).isEmpty()) showRoom(opened);
        show("room");
    }

    /// Enters an exercise where its facilitator begins it.
    private void showConsole(OpenRoom opened) {
        showRoom(opened);
        show("exercise");
    }

    /// Asks for what a cell needs, in the room that is open or in one of its own.
    void openCell() {
        askForCell(room.get());
    }

    /// Asks for what a cell needs, in a room of its own.
    void openCellApart() {
        askForCell(Optional.empty());
    }

    /// A form that was asked for early shows once the store is there.
    private void askForCell(Optional<OpenRoom> from) {
        screens.cell().ifPresent(form -> {
            if (screens.ready().isDone()) form.accept(from);
            else screens.ready().thenRun(() -> lanes.later(() -> form.accept(from)));
        });
    }

    /// Asks which approved text answers a question, over whatever page is shown.
    void openFaq() {
        screens.faq().ifPresent(desk -> room.get().ifPresent(desk));
    }

    /// Offers drills, interviews and customers to practise with, over whatever page is shown.
    void practise() {
        screens.practice().ifPresent(practice -> {
            if (screens.ready().isDone()) practice.accept(room.get());
            else screens.ready().thenRun(() -> lanes.later(() -> practice.accept(room.get())));
        });
    }

    boolean canPractise() {
        return screens.practice().isPresent();
    }

    boolean canOpenFaq() {
        return screens.faq().isPresent() && room.get().isPresent();
    }

    boolean canOpenCell() {
        return screens.cell().isPresent();
    }

    void enter(RoomId id) {
        if (room.get().filter(r -> r.room().id().equals(id)).isPresent()) {
            show(rail.get().getFirst().name());
            return;
        }
        await(doors.enter(id));
    }

    /// Enters an exercise as its facilitator does.
    void facilitate(RoomId id) {
        await(doors.enter(id), this::showConsole);
    }

    /// Plays a room back from its start.
    void replay(RoomId id) {
        await(doors.replay(id));
    }

    /// Shows the same page of a room that was opened anew.
    void renew(OpenRoom opened) {
        var page = stop.get() instanceof Stop.Page(var shown) ? Optional.of(shown.name()) : Optional.<String>empty();
        showRoom(opened);
        page.ifPresentOrElse(this::show, this::home);
    }

    /// Leaves the room for the start screen.
    void leaveRoom() {
        var before = rail.get();
        home();
        room.set(Optional.empty());
        rail.set(List.copyOf(screens.ofStation().get()));
        before.forEach(Journey::close);
        doors.leave();
    }

    void openDemo(double speed) {
        await(doors.openDemo(speed));
    }

    /// Starts the assistant that opens a watch.
    void watchBrand() {
        screens.assistant().ifPresent(assistant -> onceReady(() -> guide(assistant)));
    }

    /// Asks for a file, and leads it to where it is read.
    void importFile() {
        screens.imports()
                .ifPresent(files -> onceReady(() -> files.ask(room.get(), (file, where) -> lead(files, file, where))));
    }

    private void lead(Screens.FileDoor files, Path file, Destination where) {
        Consumer<OpenRoom> read = opened -> {
            if (room.get()
                    .filter(here -> here.room().id().equals(opened.room().id()))
                    .isEmpty()) showRoom(opened);
            show("watch");
            files.read(opened, file);
        };
        switch (where) {
            case Destination.Into(var id) ->
                room.get()
                        .filter(here -> here.room().id().equals(id))
                        .ifPresentOrElse(read, () -> await(doors.enter(id), read));
            case Destination.NewWatch(var title) -> await(doors.openWatch(title, List.of(), List.of()), read);
            case Destination.Library() -> guide(files.library(file), this::showConsole);
        }
    }

    /// Where a tabletop exercise is chosen, over whatever page is shown.
    void openScenarios() {
        if (stop.get() instanceof Stop.Guide(var shown) && shown.name().equals("scenarios")) return;
        screens.scenarios().ifPresent(library -> onceReady(() -> guide(library, this::showConsole)));
    }

    boolean canOpenScenarios() {
        return screens.scenarios().isPresent();
    }

    /// Where the store's protection is changed.
    void settings() {
        onceReady(() -> show("settings"));
    }

    boolean canImport() {
        return screens.imports().isPresent();
    }

    @Override
    public void close() {
        if (stop.get() instanceof Stop.Guide guide) close(guide.screen());
        rail.get().forEach(Journey::close);
        room.get().ifPresent(_ -> doors.leave());
    }

    /// At once, or when the store is there; what is pressed meanwhile is too much.
    private void onceReady(Runnable step) {
        if (screens.ready().isDone()) {
            step.run();
            return;
        }
        await(screens.ready(), _ -> step.run());
    }

    private void guide(Screens.Guided guided) {
        guide(guided, this::showRoom);
    }

    private void guide(Screens.Guided guided, Consumer<OpenRoom> opened) {
        // a guide that another one replaces is closed, and can't be returned to
        var from = stop.get() instanceof Stop.Guide ? new Stop.Home() : stop.get();
        go(new Stop.Guide(guided.start(room.get(), opened, () -> go(from))));
    }

    private void go(Stop next) {
        var left = stop.get();
        stop.set(next);
        if (left instanceof Stop.Guide guide && !left.equals(next)) close(guide.screen());
    }

    private void await(CompletableFuture<OpenRoom> door) {
        await(door, this::showRoom);
    }

    private <T> void await(CompletableFuture<T> door, Consumer<? super T> through) {
        if (opening.get()) return;
        opening.set(true);
        door.whenComplete((opened, problem) -> lanes.later(() -> {
            opening.set(false);
            if (problem == null) {
                through.accept(opened);
                return;
            }
            LOG.error("The room could not be opened", problem);
            onFailure.run();
        }));
    }

    private static void close(Screen screen) {
        screen.close();
    }
}
