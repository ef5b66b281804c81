// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.SourceCatalog;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.core.source.SourceHealth;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Lanes;

/// Every configured source with its health, live, and what people may do about it.
final class SourcesViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SourcesViewModel.class);

    private final OpenRoom room;
    private final Keyring keyring;
    private final Lanes lanes;
    private final Map<SourceKind, KindProfile> profiles;
    private final Saving saving;
    private final Events.Subscription subscription;
    private final ObservableList<SourceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SourceRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyBooleanWrapper unreadable = new ReadOnlyBooleanWrapper();
    private final Map<SourceId, SourceHealth> news = new ConcurrentHashMap<>();
    private final AtomicBoolean newsScheduled = new AtomicBoolean();

    SourcesViewModel(OpenRoom room, Keyring keyring, SourceCatalog catalog, Lanes lanes) {
        this.room = room;
        this.keyring = keyring;
        this.lanes = lanes;
        this.profiles = catalog.kinds().stream().collect(Collectors.toMap(KindProfile::kind, kind -> kind));
        this.saving = new Saving(room.acts(), lanes);
        this.subscription = room.events().subscribe(this::hear);
        refresh();
    }

    /// By name; replaced one by one as their health changes.
    ObservableList<SourceRow> rows() {
        return shown;
    }

    /// True while the sources can't be read; the last known ones stay.
    ReadOnlyBooleanProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    Saving saving() {
        return saving;
    }

    void refresh() {
        lanes.ask(this::read, this::show, problem -> {
            LOG.error("The sources could not be read", problem);
            unreadable.set(true);
        });
    }

    void pollNow(SourceRow row) {
        room.collector().pollNow(row.settings().id());
    }

    void suspend(SourceRow row) {
        keep(row.settings().with(false));
    }

    void resume(SourceRow row) {
        keep(row.settings().with(true));
    }

    void allowPrivate(SourceRow row, boolean allowed) {
        var old = row.settings();
        keep(new SourceSettings(old.id(), old.kind(), old.name(), old.parameters(), allowed, old.enabled()));
    }

    /// Removes a source and its secrets.
    ///
    /// @param onRemoved receives what brings both back, on the screen's thread
    void remove(SourceRow row, Consumer<Runnable> onRemoved) {
        var secrets = new SourceSecrets(keyring, row.settings().id());
        saving.save(new Payload.SourceRemoved(row.settings().id()), () -> {
            follow();
            lanes.ask(
                    () -> take(secrets, row),
                    kept -> {
                        if (holds(kept)) tell(row, true);
                        onRemoved.accept(() -> restore(row, secrets, kept));
                    },
                    problem -> {
                        LOG.error(
                                "The secrets of {} could not be removed",
                                row.settings().name(),
                                problem);
                        onRemoved.accept(() -> keep(row.settings()));
                    });
        });
    }

    @Override
    public void close() {
        subscription.close();
    }

    private static Map<String, Optional<String>> take(SourceSecrets secrets, SourceRow row) {
        if (row.profile().isEmpty()) return Map.of();
        var kept = secrets.keep(row.profile().get());
        secrets.remove(row.profile().get());
        return kept;
    }

    private void restore(SourceRow row, SourceSecrets secrets, Map<String, Optional<String>> kept) {
        lanes.ask(
                () -> {
                    secrets.put(kept);
                    return row;
                },
                back -> {
                    if (holds(kept)) tell(back, false);
                    keep(back.settings());
                },
                problem -> LOG.error(
                        "The secrets of {} could not be put back",
                        row.settings().name(),
                        problem));
    }

    private static boolean holds(Map<String, Optional<String>> secrets) {
        return secrets.values().stream().anyMatch(Optional::isPresent);
    }

    /// Notes what was done with the secrets of a source.
    private void tell(SourceRow row, boolean removed) {
        saving.save(new Payload.SecretChanged(row.settings().name(), removed), () -> {});
    }

    private void keep(SourceSettings settings) {
        saving.save(new Payload.SourceKept(settings), this::follow);
    }

    /// The collector does what the journal says, and so does the table.
    private void follow() {
        lanes.ask(
                () -> {
                    room.collector().follow(room.sources().all());
                    return read();
                },
                this::show,
                problem -> LOG.error("The collector could not take the change over", problem));
    }

    private void hear(CellEvent event) {
        if (event instanceof CellEvent.HealthChanged changed) {
            news.put(changed.health().source().id(), changed.health());
            if (newsScheduled.compareAndSet(false, true)) lanes.later(this::applyNews);
        } else if (event instanceof CellEvent.EntryRecorded recorded
                && isAboutSources(recorded.entry().payload())) lanes.later(this::refresh);
    }

    private static boolean isAboutSources(Payload payload) {
        return payload instanceof Payload.SourceKept
                || payload instanceof Payload.SourceRemoved
                || payload instanceof Payload.Undone;
    }

    private void applyNews() {
        newsScheduled.set(false);
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var health = news.remove(row.settings().id());
            if (health != null) rows.set(at, new SourceRow(row.settings(), Optional.of(health), row.profile()));
        }
    }

    private List<SourceRow> read() {
        var health = room.collector().health().stream()
                .collect(Collectors.toMap(h -> h.source().id(), h -> h, (_, later) -> later));
        return room.sources().all().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .map(settings -> new SourceRow(
                        settings,
                        Optional.ofNullable(health.get(settings.id())),
                        Optional.ofNullable(profiles.get(settings.kind()))))
                .toList();
    }

    private void show(List<SourceRow> read) {
        unreadable.set(false);
        if (!rows.equals(read)) rows.setAll(read);
    }
}
