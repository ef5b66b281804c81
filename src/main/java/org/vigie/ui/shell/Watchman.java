// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vigie.core.cell.Person;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;

/// Keeps the station to those who may use it: locks it, hides it while it is locked, lets people in.
final class Watchman {
    private final Frame frame;
    private final StatusViewModel status;
    private final LockViewModel model;
    private final IdleLock idle;
    private Optional<Person> last;
    private Optional<Runnable> curtain = Optional.empty();
    private Optional<Runnable> card = Optional.empty();
    private @Nullable WhoCard switching;
    private @Nullable WhoCard locked;
    private boolean started;

    Watchman(Frame frame, Station station, StatusViewModel status, Lanes lanes) {
        this.frame = frame;
        this.status = status;
        this.model = new LockViewModel(station, lanes);
        this.idle = new IdleLock(station.clock(), frame.preferences(), () -> model.lock(true));
        this.last = status.personProperty().get();
    }

    /// From now on the station is hidden whenever nobody is on duty.
    void start() {
        if (started) return;
        started = true;
        status.personProperty().subscribe(this::changed);
    }

    void tick() {
        if (status.personProperty().get().isPresent()) idle.tick();
    }

    void touched() {
        idle.touch();
    }

    /// Somebody locks the station.
    void lock() {
        model.lock(false);
    }

    /// Lets somebody else take over without hiding the page.
    void switchPerson() {
        if (frame.dialogs().isOpen()) return;
        model.refresh(status.personProperty().get(), () -> {});
        if (switching == null) switching = new WhoCard(frame, model, "shell.duty.switch", Optional.of(this::lock));
        card = Optional.of(frame.dialogs().show(switching));
    }

    private void changed(Optional<Person> person) {
        if (person.isPresent()) {
            last = person;
            card.ifPresent(Runnable::run);
            curtain.ifPresent(Runnable::run);
            card = Optional.empty();
            curtain = Optional.empty();
        } else {
            card.ifPresent(Runnable::run);
            card = Optional.empty();
            model.refresh(last, this::hideIfLocked);
        }
    }

    /// A station that knows nobody yet has nothing to lock.
    private void hideIfLocked() {
        boolean nobodyKnown = model.peopleProperty().get().isEmpty()
                && !(model.answerProperty().get() instanceof LockViewModel.Answer.Failed);
        if (nobodyKnown || curtain.isPresent() || status.personProperty().get().isPresent()) return;
        if (locked == null) locked = new WhoCard(frame, model, "shell.lock.title", Optional.empty());
        curtain = Optional.of(frame.dialogs().showCurtain(locked));
    }
}
