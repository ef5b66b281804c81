// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import org.vigie.core.plan.TestPlans;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestDispatch;
import org.vigie.ui.kit.TestRoom;
import org.vigie.ui.kit.TestStation;
import org.vigie.ui.kit.source.DirectLanes;

/// *Salle* in a window, over a room in memory.
final class RoomStand {
    private RoomStand() {}

    /// As on a window of 1920 by 1080.
    static Stand wide(TestRoom memory, Frame frame) {
        return wide(memory, frame, (_, _) -> {});
    }

    /// @param cells hears which cell is to be opened
    static Stand wide(TestRoom memory, Frame frame, CellDoor cells) {
        return show(memory, frame, cells, 1920 - 96, 1080 - 59 - 56);
    }

    /// As on a window of 1600 by 1000, the narrowest with three columns.
    static Stand middling(TestRoom memory, Frame frame) {
        return show(memory, frame, (_, _) -> {}, 1600 - 96, 1000 - 59 - 56);
    }

    /// As on a window of 1280 by 720.
    static Stand small(TestRoom memory, Frame frame) {
        return show(memory, frame, (_, _) -> {}, 1280 - 56, 720 - 59 - 56);
    }

    private static Stand show(TestRoom memory, Frame frame, CellDoor cells, int width, int height) {
        return show(memory, frame, cells, new TestStation(), width, height);
    }

    /// @param station who is on duty, with the PIN of each
    static Stand wide(TestRoom memory, Frame frame, TestStation station) {
        return show(memory, frame, (_, _) -> {}, station, 1920 - 96, 1080 - 59 - 56);
    }

    private static Stand show(
            TestRoom memory, Frame frame, CellDoor cells, TestStation station, int width, int height) {
        return Stand.page(
                frame,
                width,
                height,
                () -> new RoomScreen(
                        memory.room(),
                        RoomViewModelTest.people(),
                        station,
                        TestPlans.shipped(),
                        frame,
                        new DirectLanes(),
                        new RoomCards(() -> {}, () -> {}, () -> {}),
                        cells,
                        new TestDispatch()));
    }
}
