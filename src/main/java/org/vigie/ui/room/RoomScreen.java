// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.CellDoor;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;

/// *Salle*: who does what by when, and what was decided.
public final class RoomScreen implements Screen {
    private static final Duration TICK = Duration.seconds(5);

    private final RoomViewModel model;
    private final LogModel log;
    private final CardPrint print;
    private final LogFiles files;
    private final ChannelModel channel;
    private final RoomView view;
    private final StandDownForms cellForms;
    private final Runnable rectify;
    private final Runnable plans;
    private final Runnable sitreps;
    private final Runnable writeSitrep;
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final RoomCards cards;
    private final Events.Subscription events;
    private final Timeline clock;

    /// @param people who can hold a role or be put in charge of an action
    /// @param duty whose roles decide what is new in the channel
    /// @param shipped the plans that come with the program
    /// @param cards opens the cards that stand in packages of their own
    /// @param cells the way to the form that opens a cell
    /// @param dispatch by which reports leave the station
    public RoomScreen(
            OpenRoom room,
            People people,
            OnDuty duty,
            List<CrisisPlan> shipped,
            Frame frame,
            RoomCards cards,
            CellDoor cells,
            Dispatch dispatch) {
        this(room, people, duty, shipped, frame, Lanes.live(), cards, cells, dispatch);
    }

    RoomScreen(
            OpenRoom room,
            People people,
            OnDuty duty,
            List<CrisisPlan> shipped,
            Frame frame,
            Lanes lanes,
            RoomCards cards,
            CellDoor cells,
            Dispatch dispatch) {
        this.cards = cards;
        var outcomes = new Outcomes(frame);
        model = new RoomViewModel(room, people, shipped, lanes, UUID::randomUUID, outcomes::tell);
        outcomes.undoWith(model::undo);
        log = new LogModel(room, people, frame, lanes);
        var around = new Around(frame, model, cells);
        cellForms = new StandDownForms(around);
        rectify = () -> RectifyForm.open(around);
        var shelf = new PlansViewModel(room, shipped, lanes, model);
        plans = () -> PlansDialog.open(around, shelf);
        var reports =
                new SitrepViewModel(room, people, lanes, model, frame.formats().zone(), dispatch);
        sitreps = () -> SitrepDialog.open(around, reports);
        writeSitrep = () -> SitrepDialog.write(around, reports);
        files = new LogFiles(around, room, lanes);
        var pane = new LogPane(around, log, new LogExportModel(room, people, frame, lanes), files);
        channel = new ChannelModel(
                model, duty, frame.drafts(), "channel/" + room.room().id());
        print = new CardPrint(around, room, duty, lanes);
        view = new RoomView(
                around,
                pane,
                new ChannelPane(around, channel),
                new RoomView.Papers(plans, sitreps, writeSitrep),
                cards);
        view.card().printWith(print::open);
        model.stateProperty().subscribe(this::count);
        model.nowProperty().subscribe(this::count);
        Consumer<CellEvent> door = Fx.batching(batch -> {
            channel.tick();
            model.happened(batch);
            log.happened(batch);
        });
        channel.personProperty().subscribe((_, _) -> {
            log.forget();
            model.refresh();
        });
        events = room.events().subscribe(door);
        clock = new Timeline(new KeyFrame(TICK, _ -> {
            channel.tick();
            model.tick();
        }));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
        model.refresh();
        log.refresh();
        log.checkSeal();
    }

    /// Drafts the next situation report over whatever page is shown.
    public void writeReport() {
        writeSitrep.run();
    }

    /// The files of the main courante.
    LogFiles files() {
        return files;
    }

    /// Action cards on paper.
    CardPrint print() {
        return print;
    }

    private void count() {
        long pressing = model.stateProperty().get().pressing(model.nowProperty().get());
        badge.set(pressing == 0 ? Badge.NONE : new Badge(pressing, Badge.Tone.LATE));
    }

    @Override
    public String name() {
        return "room";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("room.action.give", "Ctrl+N", view.actions()::give),
                new Command("room.decision.ask", "", view.decisions()::ask),
                new Command("room.claim.note", "", view.claims()::note),
                new Command("room.word.note", "", () -> view.word(List.of())),
                new Command("room.role.handOver", "", view.roles()::handOver),
                new Command("room.card.choose", "F2", view.card()::choose),
                new Command("room.cards.print", "", print::open),
                new Command("room.sitreps.open", "", sitreps),
                new Command("room.sitrep.write", "Ctrl+P", writeSitrep),
                new Command("room.plans.open", "", plans),
                new Command("room.mobilise", "Ctrl+M", cards.mobilise()),
                new Command("room.advise", "Ctrl+Shift+S", cards.advise()),
                new Command("room.sketch", "", cards.sketch()),
                new Command("room.rectify.title", "", rectify),
                new Command("room.standDown.checklist", "", view.card()::checklist),
                new Command("room.standDown.title", "", cellForms::standDown),
                new Command("room.reopen.title", "", cellForms::reopen),
                new Command("room.channel.write", "Ctrl+Shift+M", view::writeInChannel),
                new Command("room.channel.seen.all", "Ctrl+Shift+L", view::seeChannel),
                new Command("room.log.find", "", view::findInLog),
                new Command("room.export.title", "Ctrl+Shift+E", view.logExport()::open),
                new Command("room.command.undo", "Ctrl+Z", model::undo));
    }

    /// What a cell reaches for wherever it reads: action cards, situation reports, calls, advice and the
    /// sketch of propagation.
    @Override
    public List<Command> commandsElsewhere() {
        var lent = Set.of(
                "room.card.choose",
                "room.sitreps.open",
                "room.sitrep.write",
                "room.mobilise",
                "room.advise",
                "room.sketch");
        return commands().stream()
                .filter(command -> lent.contains(command.text()))
                .toList();
    }

    @Override
    public void focus() {
        view.actions().focusRows();
    }

    /// How much is late or without a holder.
    @Override
    public ObservableValue<Badge> badge() {
        return badge.getReadOnlyProperty();
    }

    @Override
    public void close() {
        events.close();
        clock.stop();
        log.close();
    }
}
