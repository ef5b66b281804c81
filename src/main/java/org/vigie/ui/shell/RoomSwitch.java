// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// The way from one room into another: of the rooms of this station one is current, and all keep what is theirs.
final class RoomSwitch {
    private static final Logger LOG = LoggerFactory.getLogger(RoomSwitch.class);

    private final Frame frame;
    private final Lanes lanes;
    private final Supplier<List<Room>> rooms;
    private final Supplier<Optional<OpenRoom>> current;
    private final Consumer<RoomId> enter;
    private final Optional<Consumer<RoomId>> replay;

    /// @param rooms reads those of the station
    /// @param replay plays one back; absent where nothing leads out of the room
    RoomSwitch(
            Frame frame,
            Lanes lanes,
            Supplier<List<Room>> rooms,
            Supplier<Optional<OpenRoom>> current,
            Consumer<RoomId> enter,
            Optional<Consumer<RoomId>> replay) {
        this.frame = frame;
        this.lanes = lanes;
        this.rooms = rooms;
        this.current = current;
        this.enter = enter;
        this.replay = replay;
    }

    /// Shows the other rooms, the one used last on top.
    void open() {
        read(others -> frame.dialogs()
                .showHigh(close -> new Palette(
                        frame, "rooms", others.stream().map(this::choice).toList(), close)));
    }

    /// Offers the other rooms in the palette, below the commands, and every room to be played back.
    void offer(Palette palette) {
        read(others -> palette.add(others.stream().map(this::choice).toList()));
        replay.ifPresent(from -> lanes.ask(
                rooms::get,
                all -> palette.add(
                        all.stream().map(room -> replayed(room, from)).toList()),
                problem -> LOG.error("The rooms could not be read", problem)));
    }

    private Palette.Choice replayed(Room room, Consumer<RoomId> from) {
        var texts = frame.texts();
        return new Palette.Choice(
                texts.get("shell.rooms.replay", room.title()),
                texts.get(kind(room), room.file()),
                "",
                () -> from.accept(room.id()));
    }

    private static String kind(Room room) {
        return room.nature() == Nature.EXERCISE ? "shell.status.exercise" : "shell.status.file";
    }

    private Palette.Choice choice(Room room) {
        var texts = frame.texts();
        return new Palette.Choice(
                texts.get("shell.rooms.enter", room.title()),
                texts.get(kind(room), room.file()),
                "",
                () -> enter.accept(room.id()));
    }

    private void read(Consumer<List<Room>> then) {
        var here = current.get().map(open -> open.room().id());
        lanes.ask(
                () -> rooms.get().stream()
                        .filter(room -> !Optional.of(room.id()).equals(here))
                        .toList(),
                then,
                problem -> {
                    LOG.error("The rooms could not be read", problem);
                    frame.toasts().complain(frame.texts().get("shell.rooms.failed"));
                });
    }
}
