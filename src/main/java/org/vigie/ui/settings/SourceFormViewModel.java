// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.core.source.SourceCatalog.Made;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.source.TrialViewModel;

/// A source being added or changed: its kind, name and fields, a try, and the save. Nothing typed is lost before it
/// is safe.
final class SourceFormViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(SourceFormViewModel.class);

    private final OpenRoom room;
    private final StationCare station;
    private final Lanes lanes;
    private final Optional<SourceSettings> edited;
    private final SourceId id;
    private final SourceSecrets secrets;
    private final Saving saving;
    private final TrialViewModel trial;
    private final ObjectProperty<KindProfile> kind;
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty nameMissing = new SimpleBooleanProperty();
    private final BooleanProperty allowPrivate = new SimpleBooleanProperty();
    private final ObservableList<FormField> fields = FXCollections.observableArrayList();
    private final ObservableList<FormField> shown = FXCollections.unmodifiableObservableList(fields);
    private final ReadOnlyObjectWrapper<Optional<Made.Refused>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper elsewhere = new ReadOnlyBooleanWrapper();
    private boolean sessionLent;
    private Map<String, Optional<String>> secretsBefore = Map.of();

    /// @param edited the source to change, or nothing for a new one
    SourceFormViewModel(OpenRoom room, StationCare station, Lanes lanes, Optional<SourceSettings> edited) {
        this.room = room;
        this.station = station;
        this.lanes = lanes;
        this.edited = edited;
        this.id = edited.map(SourceSettings::id).orElseGet(() -> new SourceId(UUID.randomUUID()));
        this.secrets = new SourceSecrets(station.keyring(), id);
        this.saving = new Saving(room.acts(), lanes);
        this.trial = new TrialViewModel(station.catalog(), lanes, station.clock());
        this.kind = new SimpleObjectProperty<>(profileOf(edited));
        name.set(edited.map(SourceSettings::name).orElse(""));
        allowPrivate.set(edited.map(SourceSettings::allowPrivate).orElse(false));
        kind.subscribe(this::showFields);
    }

    /// Only a new source may still choose its kind.
    boolean isNew() {
        return edited.isEmpty();
    }

    List<KindProfile> kinds() {
        return station.catalog().kinds();
    }

    ObjectProperty<KindProfile> kindProperty() {
        return kind;
    }

    StringProperty nameProperty() {
        return name;
    }

    BooleanProperty nameMissingProperty() {
        return nameMissing;
    }

    BooleanProperty allowPrivateProperty() {
        return allowPrivate;
    }

    ObservableList<FormField> fields() {
        return shown;
    }

    /// Why the kind does not accept these settings; empty before they were tried or saved.
    ReadOnlyObjectProperty<Optional<Made.Refused>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    Saving saving() {
        return saving;
    }

    TrialViewModel trial() {
        return trial;
    }

    /// Asks the source once with what is typed. Secrets are lent to the keyring until [#giveUp] or [#save].
    void tryOut() {
        if (isComplete()) lendSecrets(() -> trial.start(settings()));
    }

    /// Keeps the source if its kind accepts it.
    ///
    /// @param onKept runs on the screen's thread once the source is in the journal and collected
    void save(Runnable onKept) {
        if (!isComplete()) return;
        trial.cancel();
        lendSecrets(() -> {
            var settings = settings();
            lanes.ask(() -> station.catalog().make(settings), made -> accept(made, settings, onKept), this::broken);
        });
    }

    /// Leaves the form: the keyring is as it was before.
    void giveUp() {
        trial.cancel();
        returnSecrets();
    }

    private void accept(Made made, SourceSettings settings, Runnable onKept) {
        if (made instanceof Made.Refused refused) {
            refusal.set(Optional.of(refused));
            return;
        }
        if (made instanceof Made.Ready ready) ready.source().close();
        refusal.set(Optional.empty());
        saving.saveAll(acts(settings), () -> {
            secretsBefore = Map.of();
            lanes.ask(
                    () -> {
                        room.collector().follow(room.sources().all());
                        return settings;
                    },
                    _ -> onKept.run(),
                    this::broken);
        });
    }

    /// What is recorded: the source, and that its secrets are others now.
    private List<Payload> acts(SourceSettings settings) {
        var acts = new ArrayList<Payload>(List.of(new Payload.SourceKept(settings)));
        var secret = fields.stream().filter(field -> field.field().secret()).toList();
        if (secret.stream().anyMatch(field -> !field.typed().isEmpty()))
            acts.add(new Payload.SecretChanged(settings.name(), false));
        if (secret.stream().anyMatch(FormField::isDropped)) acts.add(new Payload.SecretChanged(settings.name(), true));
        return acts;
    }

    private boolean isComplete() {
        nameMissing.set(name.get().isBlank());
        boolean complete = !nameMissing.get();
        for (var field : fields) complete &= field.check();
        return complete;
    }

    private SourceSettings settings() {
        var parameters = new HashMap<String, String>();
        for (var field : fields)
            if (!field.field().secret() && !field.typed().isEmpty())
                parameters.put(field.field().name(), field.typed());
        boolean enabled = edited.map(SourceSettings::enabled).orElse(true);
        return new SourceSettings(id, kind.get().kind(), name.get().strip(), parameters, allowPrivate.get(), enabled);
    }

    private void lendSecrets(Runnable next) {
        var typed = new HashMap<String, Optional<String>>();
        for (var field : fields)
            if (field.field().secret() && (!field.typed().isEmpty() || field.isDropped()))
                typed.put(field.field().name(), Optional.of(field.typed()).filter(value -> !value.isEmpty()));
        if (elsewhere.get()) {
            typed.put(SourceSecrets.SESSION, Optional.empty());
            sessionLent = true;
        }
        if (typed.isEmpty()) {
            next.run();
            return;
        }
        var profile = kind.get();
        lanes.ask(
                () -> {
                    var before = secrets.keep(profile);
                    secrets.put(typed);
                    return before;
                },
                before -> {
                    if (secretsBefore.isEmpty()) secretsBefore = before;
                    next.run();
                },
                this::broken);
    }

    private void returnSecrets() {
        var before = new HashMap<>(secretsBefore);
        secretsBefore = Map.of();
        if (before.isEmpty()) return;
        // the source renews its session meanwhile
        if (!sessionLent) before.remove(SourceSecrets.SESSION);
        lanes.ask(
                () -> {
                    secrets.put(before);
                    return before;
                },
                _ -> {},
                this::broken);
    }

    private void showFields(KindProfile now) {
        trial.cancel();
        refusal.set(Optional.empty());
        var typed = new HashMap<String, String>(
                edited.map(SourceSettings::parameters).orElse(Map.of()));
        for (var field : fields) typed.put(field.field().name(), field.value().get());
        elsewhere.set(false);
        fields.setAll(now.fields().stream()
                .map(field -> FormField.of(
                        field,
                        typed.getOrDefault(field.name(), ""),
                        field.secret() && edited.isPresent() && secrets.has(field.name()),
                        elsewhere.getReadOnlyProperty()))
                .toList());
        for (var field : fields) if (field.field().server()) field.value().subscribe(_ -> findServer());
    }

    /// Secrets are for the server that they were typed for: no other one ever gets them.
    private void findServer() {
        elsewhere.set(edited.map(SourceSettings::parameters)
                .filter(before -> fields.stream()
                        .filter(field -> field.field().server())
                        .anyMatch(field -> !field.field()
                                .host(field.typed())
                                .equals(field.field()
                                        .host(before.getOrDefault(field.field().name(), "")))))
                .isPresent());
    }

    private KindProfile profileOf(Optional<SourceSettings> settings) {
        return kinds().stream()
                .filter(profile -> settings.isEmpty()
                        || profile.kind().equals(settings.get().kind()))
                .findFirst()
                .orElseGet(() -> kinds().getFirst());
    }

    private void broken(Throwable problem) {
        LOG.error("The source {} could not be kept", name.get(), problem);
    }
}
