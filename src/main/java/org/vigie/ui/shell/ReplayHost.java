// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.Doors;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Playback;
import org.vigie.core.journal.Nature;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen.Command;
import org.vigie.ui.replay.ForkForm;
import org.vigie.ui.replay.ReplayBar;
import org.vigie.ui.replay.ReplayViewModel;

/// Puts the replay's bar in the place of the quick entry as long as the open room is played back.
final class ReplayHost implements AutoCloseable {
    private final Frame frame;
    private final Doors doors;
    private final Journey journey;
    private final ShellView view;
    private final Lanes lanes;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(Playback playback, ReplayBar bar) {}

    ReplayHost(Frame frame, Doors doors, Journey journey, ShellView view, Lanes lanes) {
        this.frame = frame;
        this.doors = doors;
        this.journey = journey;
        this.view = view;
        this.lanes = lanes;
    }

    void enter(Optional<OpenRoom> room) {
        var played = room.filter(open -> open.room().nature() == Nature.REPLAY).flatMap(_ -> doors.playback());
        // the same replay at another instant keeps its bar
        if (played.isPresent() && played.equals(shown.map(Shown::playback))) return;
        close();
        shown = played.map(playback -> new Shown(playback, bar(playback, room.orElseThrow())));
        view.foot(shown.map(Shown::bar));
    }

    void tick() {
        shown.ifPresent(now -> now.bar().tick());
    }

    /// What keys do on a page, with what they do while a room is played back.
    List<Command> with(List<Command> ofPage) {
        var here = new ArrayList<>(ofPage);
        shown.ifPresent(now -> here.addAll(now.bar().commands()));
        return here;
    }

    @Override
    public void close() {
        shown.ifPresent(now -> now.bar().close());
        shown = Optional.empty();
    }

    private ReplayBar bar(Playback playback, OpenRoom first) {
        var outlets = new ReplayViewModel.Outlets(
                journey::renew,
                () -> frame.toasts().complain(frame.texts().get("replay.refused")),
                () -> frame.toasts().complain(frame.texts().get("replay.seek.failed")));
        var model = new ReplayViewModel(playback, first.room().id(), lanes, outlets);
        var form = new ForkForm(frame, model, lanes, made -> journey.facilitate(made.id()));
        return new ReplayBar(frame, model, form, journey::leaveRoom);
    }
}
