// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.media;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.Events;
import org.vigie.core.message.Message;
import org.vigie.core.publish.Desk;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.kit.message.RoomValues;

/// *Médias*: the invented newspaper, microblog, television and video page of an exercise, as players read them. They
/// speak there as the organisation, by approved texts and through the desk of the room.
public final class MediaScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(MediaScreen.class);

    private final Frame frame;
    private final MediaViewModel model;
    private final Around around;
    private final Spokesperson spokesperson;
    private final MediaView view;
    private final Events.Subscription events;
    private boolean asking;

    /// @param desk of the room, which has no channel
    /// @param shipped the texts that come with the program
    /// @throws IllegalArgumentException for a desk that publishes
    public MediaScreen(
            OpenRoom room, Desk desk, OnDuty duty, List<Message> shipped, Frame frame, Supplier<UUID> fresh) {
        this(room, desk, duty, shipped, frame, fresh, Lanes.live());
    }

    MediaScreen(
            OpenRoom room,
            Desk desk,
            OnDuty duty,
            List<Message> shipped,
            Frame frame,
            Supplier<UUID> fresh,
            Lanes lanes) {
        this.frame = frame;
        model = new MediaViewModel(room, desk::outbox, lanes);
        spokesperson = new Spokesperson(room, desk, duty, shipped, new RoomValues(room, frame)::read, lanes, fresh);
        around = new Around(frame, model, room.clock(), piece -> say(Optional.of(piece)));
        view = new MediaView(around, this::post);
        events = room.events().subscribe(Fx.batching(model::happened));
        // what nobody looks at is not read again and again
        view.sceneProperty().subscribe(scene -> model.shown(scene != null));
    }

    private void post() {
        say(Optional.empty());
    }

    private void reply() {
        view.chosen().filter(piece -> piece.target().isPresent()).ifPresent(piece -> say(Optional.of(piece)));
    }

    private void say(Optional<Piece> answered) {
        if (asking) return;
        if (!model.edition().isRead()) {
            frame.toasts().complain(frame.texts().get("media.say.notReady"));
            return;
        }
        asking = true;
        spokesperson.prepare(
                ready -> {
                    asking = false;
                    new SayForm(around, spokesperson, answered, ready).open();
                },
                problem -> {
                    asking = false;
                    LOG.warn("The approved texts were not read: {}", problem.toString());
                    frame.toasts().complain(frame.texts().get("media.say.notReady"));
                });
    }

    private void look(Medium medium) {
        model.mediumProperty().set(medium);
    }

    @Override
    public String name() {
        return "media";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("media.medium.NEWSPAPER", "1", () -> look(Medium.NEWSPAPER)),
                new Command("media.medium.MICROBLOG", "2", () -> look(Medium.MICROBLOG)),
                new Command("media.medium.TELEVISION", "3", () -> look(Medium.TELEVISION)),
                new Command("media.medium.VIDEO", "4", () -> look(Medium.VIDEO)),
                new Command("media.search", "Ctrl+F", view::search),
                new Command("media.post", "N", this::post),
                new Command("media.command.reply", "R", this::reply),
                new Command("media.command.stop", "P", view::stop));
    }

    @Override
    public void focus() {
        view.focus();
    }

    @Override
    public void close() {
        events.close();
    }
}
