// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Journal.Verdict;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.log.LogPage;

/// The latest entries of the open room, and whether the chain that seals them holds.
final class LogViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LogViewModel.class);
    private static final int SHOWN = 100;

    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<LogPage> page = new ReadOnlyObjectWrapper<>(LogPage.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Verdict>> seal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<OpenRoom> room = Optional.empty();
    private Events.Subscription subscription = () -> {};
    private boolean reading;
    private boolean readAgain;

    LogViewModel(Lanes lanes) {
        this.lanes = lanes;
    }

    ReadOnlyObjectProperty<LogPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Empty while the chain is being checked.
    ReadOnlyObjectProperty<Optional<Verdict>> sealProperty() {
        return seal.getReadOnlyProperty();
    }

    void enter(Optional<OpenRoom> entered) {
        subscription.close();
        room = entered;
        page.set(LogPage.EMPTY);
        seal.set(Optional.empty());
        subscription = entered.map(r -> r.events().subscribe(this::hear)).orElse(() -> {});
        refresh();
    }

    /// Somebody else reads now: nothing of what the one before could read stays.
    void readAnew() {
        page.set(LogPage.EMPTY);
        refresh();
    }

    /// Reads the page again; questions that come while one is under way are answered by one more.
    void refresh() {
        if (room.isEmpty()) return;
        if (reading) {
            readAgain = true;
            return;
        }
        reading = true;
        var asked = room.get();
        lanes.ask(
                () -> LogPage.read(asked.journal(), asked.room().id(), SHOWN),
                found -> {
                    if (room.filter(asked::equals).isPresent()) page.set(found);
                    answered();
                },
                problem -> {
                    LOG.error("The main courante could not be read", problem);
                    answered();
                });
    }

    /// Recomputes the whole chain: seconds for a long journal, so only when somebody looks.
    void checkSeal() {
        seal.set(Optional.empty());
        room.ifPresent(asked -> lanes.ask(
                asked.journal()::verify,
                verdict -> {
                    if (room.filter(asked::equals).isPresent()) seal.set(Optional.of(verdict));
                },
                problem -> LOG.error("The chain could not be checked", problem)));
    }

    @Override
    public void close() {
        subscription.close();
    }

    private void answered() {
        reading = false;
        if (!readAgain) return;
        readAgain = false;
        refresh();
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.EntryRecorded) lanes.later(this::refresh);
    }
}
