// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.exercise;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.Journal;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.ui.kit.Coalesced;
import org.vigie.ui.kit.Lanes;

/// The game as its facilitator sees and runs it. What is shown follows the journal and the room's clock.
final class ConsoleViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleViewModel.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /// Speeds that can be chosen, in game seconds per real second.
    static final double[] SPEEDS = {0.5, 1, 2, 5, 10, 20, 30, 60};

    private final GameActs acts;
    private final Supplier<Optional<Person>> observer;
    private final Marking marking;
    private final Coalesced<Console> reading;
    private final ReadOnlyObjectWrapper<Console> console = new ReadOnlyObjectWrapper<>(Console.NOTHING);
    private final ReadOnlyObjectWrapper<Duration> now = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Chart> chart = new ReadOnlyObjectWrapper<>(Chart.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Inject>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Entry>> noted = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> picked = new SimpleObjectProperty<>(Optional.empty());
    private double firstSpeed = 1;
    /// The inject that was moved last, until its new time is read from the journal.
    private Optional<Moving> moving = Optional.empty();
    /// The inject that was sent last, until its coming is read from the journal.
    private Optional<String> onItsWay = Optional.empty();

    /// @param earlier the journal that tells what came of earlier exercises
    /// @param observer who marks and notes
    /// @param told what came of an act, and what takes it back
    ConsoleViewModel(
            OpenRoom room,
            Journal earlier,
            Supplier<Optional<Person>> observer,
            Lanes lanes,
            BiConsumer<GameActs.Outcome, Runnable> told) {
        acts = new GameActs(room, lanes, () -> console.get().course(), (outcome, back) -> {
            if (outcome == GameActs.Outcome.NOT_SAVED || outcome == GameActs.Outcome.TAKEN_BACK) forget();
            told.accept(outcome, back);
            refresh();
        });
        this.observer = observer;
        marking = new Marking(this, observer);
        var reader = new ConsoleReader(room, earlier);
        reading = new Coalesced<>(lanes, PAUSE, () -> reader::read, this::show, problem -> {
            LOG.error("The exercise could not be read", problem);
            failed.set(true);
        });
        picked.subscribe(this::look);
    }

    ReadOnlyObjectProperty<Console> consoleProperty() {
        return console.getReadOnlyProperty();
    }

    Console console() {
        return console.get();
    }

    /// What the game's clock shows.
    ReadOnlyObjectProperty<Duration> nowProperty() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    /// The inject that is looked at: the one picked, else the one that plays, else the next.
    ReadOnlyObjectProperty<Optional<Inject>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /// The id of the inject that somebody picked; empty while the console follows the game.
    ObjectProperty<Optional<String>> pickedProperty() {
        return picked;
    }

    /// What a player did that the next note is about.
    ObjectProperty<Optional<Entry>> notedProperty() {
        return noted;
    }

    /// True while the journal can't be read; what was read before stays.
    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    Marking marking() {
        return marking;
    }

    GameActs acts() {
        return acts;
    }

    /// Who is at this window.
    Optional<PersonId> observer() {
        return observer.get().map(Person::id);
    }

    void refresh() {
        reading.request();
    }

    /// Reads again when something was recorded.
    void happened(Collection<? extends CellEvent> batch) {
        if (batch.stream().anyMatch(CellEvent.EntryRecorded.class::isInstance)) refresh();
    }

    /// Follows the clock.
    void tick() {
        var shown = acts.now();
        if (shown.equals(now.get())) return;
        boolean anotherMinute = shown.toMinutes() != now.get().toMinutes();
        now.set(shown);
        if (anotherMinute) chart.set(Chart.of(console.get(), shown));
        if (picked.get().isEmpty()) look();
    }

    private void show(Console read) {
        failed.set(false);
        moving = moving.filter(last -> last.isAheadOf(read));
        onItsWay = onItsWay.filter(id -> read.inject(id).filter(read::isPlayed).isEmpty());
        console.set(read);
        now.set(acts.now());
        chart.set(Chart.of(read, now.get()));
        look();
    }

    private void look() {
        var all = console.get();
        looked.set(picked.get()
                .flatMap(all::inject)
                .or(() -> all.current(now.get()))
                .or(() -> all.next(now.get()))
                .or(() -> all.course().firings().isEmpty()
                        ? Optional.empty()
                        : all.inject(all.course().firings().getLast().act().inject())));
    }

    // ---- what a facilitator does

    /// The speed at which the game runs, or will start.
    double speed() {
        return console.get().course().isStarted() ? console.get().course().speed() : firstSpeed;
    }

    void speed(double speed) {
        firstSpeed = speed;
        acts.speed(speed);
    }

    void playOrPause() {
        acts.playOrPause(firstSpeed);
    }

    /// Looks at the inject before or after, in the order of their times.
    void step(int by) {
        var order = console.get().inOrder().stream().map(Inject::id).toList();
        if (order.isEmpty()) return;
        int at = looked.get().map(inject -> order.indexOf(inject.id())).orElse(by > 0 ? -1 : order.size());
        picked.set(Optional.of(order.get(Math.clamp(at + by, 0, order.size() - 1))));
    }

    /// Lets the console follow the game again.
    void follow() {
        picked.set(Optional.empty());
    }

    /// What *send now* would send: the one picked if it is still to come, else the next.
    Optional<Inject> toSend() {
        var all = console.get();
        if (all.course().isEnded()) return Optional.empty();
        return picked.get()
                .flatMap(all::inject)
                .filter(inject -> !all.isPlayed(inject))
                .or(() -> all.next(now.get()));
    }

    /// Sends it; nothing comes before the start.
    void sendNow() {
        if (!console.get().course().isStarted()) return;
        var scenario = console.get().scenario();
        toSend().filter(inject -> !onItsWay.equals(Optional.of(inject.id()))).ifPresent(inject -> {
            scenario.ifPresent(whole -> send(whole, inject));
            follow();
        });
    }

    private void send(Scenario scenario, Inject inject) {
        onItsWay = Optional.of(inject.id());
        var _ = acts.fire(scenario, inject, ExerciseAct.Way.BY_HAND);
    }

    /// Something was not saved, or was taken back: the journal alone tells.
    private void forget() {
        moving = Optional.empty();
        onItsWay = Optional.empty();
    }

    /// Moves the inject that is looked at, if it is still to come by itself; never before now.
    void shift(Duration by) {
        looked.get().filter(this::canShift).ifPresent(inject -> {
            shift(inject, Moving.of(inject, moving).times().getLast().plus(by));
        });
    }

    /// Moves an inject to a time, at the earliest to now.
    void shift(Inject inject, Duration to) {
        if (!canShift(inject)) return;
        var earliest = acts.now();
        var wanted = to.compareTo(earliest) < 0 ? earliest : to;
        var before = Moving.of(inject, moving);
        if (wanted.equals(before.times().getLast())) return;
        moving = Optional.of(before.to(wanted));
        picked.set(Optional.of(inject.id()));
        var _ = acts.shift(inject, wanted);
    }

    boolean canShift(Inject inject) {
        var all = console.get();
        return inject.isTimed() && all.isComing(inject) && !all.course().isEnded();
    }

    /// Sends what is looked at once more, or louder.
    void again(ExerciseAct.Way way) {
        var all = console.get();
        looked.get()
                .filter(inject -> !all.isComing(inject) && !all.course().isEnded())
                .ifPresent(inject -> all.scenario().ifPresent(whole -> {
                    var _ = acts.fire(whole, inject, way);
                }));
    }

    /// An inject that is moved one step after the other, while the journal does not tell of the last one yet.
    ///
    /// @param times it had one after the other, the one that the journal told last first
    private record Moving(String inject, List<Duration> times) {
        static Moving of(Inject inject, Optional<Moving> last) {
            return last.filter(moving -> moving.inject().equals(inject.id()))
                    .orElseGet(() -> new Moving(inject.id(), List.of(inject.offset())));
        }

        Moving to(Duration time) {
            return new Moving(
                    inject, Stream.concat(times.stream(), Stream.of(time)).toList());
        }

        /// Whether this was read before the last step. A time that it never had here comes from somebody else.
        boolean isAheadOf(Console read) {
            return read.inject(inject)
                    .map(Inject::offset)
                    .filter(at -> times.contains(at) && !at.equals(times.getLast()))
                    .isPresent();
        }
    }
}
