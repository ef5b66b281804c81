// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.ui.kit.Lanes;

/// How the station sends calls, and the test of each means. Secrets go to the keyring and are never shown again.
final class CallsViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(CallsViewModel.class);

    private final StationCare station;
    private final Lanes lanes;
    private final Saving saving;
    private final Map<Place, StringProperty> typed = new EnumMap<>(Place.class);
    private final Map<Secret, StringProperty> secrets = new EnumMap<>(Secret.class);
    private final ObjectProperty<Encryption> encryption = new SimpleObjectProperty<>(Encryption.STARTTLS);
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Tested>> tested = new ReadOnlyObjectWrapper<>(Optional.empty());
    private CallChannels before = CallChannels.NONE;

    /// The fields that are no secrets.
    enum Place {
        HOST,
        PORT,
        USER,
        FROM,
        SMS_ADDRESS,
        SMS_HEADER,
        SMS_BODY,
        TO_MAIL,
        TO_NUMBER
    }

    /// What a test came to; none yet while it runs.
    record Tested(Means means, Optional<Trial> trial) {}

    CallsViewModel(StationCare station, Lanes lanes) {
        this.station = station;
        this.lanes = lanes;
        this.saving = new Saving(station.acts(), lanes);
        for (var place : Place.values()) typed.put(place, new SimpleStringProperty(""));
        for (var secret : Secret.values()) secrets.put(secret, new SimpleStringProperty(""));
        lanes.ask(station.directory()::channels, this::fill, problem -> LOG.error("No means of calling", problem));
    }

    StringProperty property(Place place) {
        return typed.getOrDefault(place, new SimpleStringProperty());
    }

    /// Left empty, what is kept stays.
    StringProperty property(Secret secret) {
        return secrets.getOrDefault(secret, new SimpleStringProperty());
    }

    ObjectProperty<Encryption> encryptionProperty() {
        return encryption;
    }

    boolean isKept(Secret secret) {
        return station.keyring().secret(secret.key()).isPresent();
    }

    Saving saving() {
        return saving;
    }

    /// Whether a port, an address of the sender or of the gateway can't be one.
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Tested>> testedProperty() {
        return tested.getReadOnlyProperty();
    }

    /// Keeps what is written.
    ///
    /// @param onKept receives what brings the settings of before back; secrets stay as they are now
    void save(Consumer<Runnable> onKept) {
        keep(onKept, () -> {});
    }

    /// Keeps what is written, and sends a few words by it.
    void test(Means means) {
        keep(_ -> {}, () -> {
            var to = means == Means.MAIL ? Place.TO_MAIL : Place.TO_NUMBER;
            var target = means.isRoom() ? "" : text(to);
            if (!means.isRoom() && !(means == Means.MAIL ? ChannelKind.EMAIL : ChannelKind.MOBILE).accepts(target)) {
                wrong.set(true);
                return;
            }
            tested.set(Optional.of(new Tested(means, Optional.empty())));
            lanes.ask(
                    () -> station.dispatch().test(means, target),
                    trial -> tested.set(Optional.of(new Tested(means, Optional.of(trial)))),
                    problem -> {
                        LOG.error("A test of {} broke", means, problem);
                        tested.set(Optional.of(new Tested(
                                means, Optional.of(new Trial(Outcome.UNREACHABLE, String.valueOf(problem))))));
                    });
        });
    }

    /// Forgets a secret.
    void forget(Secret secret) {
        station.keyring().removeSecret(secret.key());
        property(secret).set("");
        keep(_ -> {}, () -> {});
    }

    private void keep(Consumer<Runnable> onKept, Runnable then) {
        boolean right = text(Place.PORT).matches("\\d{1,5}")
                && Integer.parseInt(text(Place.PORT)) >= 1
                && Integer.parseInt(text(Place.PORT)) <= 65535
                && (text(Place.HOST).isEmpty() || ChannelKind.EMAIL.accepts(text(Place.FROM)))
                && (text(Place.SMS_ADDRESS).isEmpty() || text(Place.SMS_ADDRESS).matches("https?://\\S+"));
        wrong.set(!right);
        if (!right) return;
        secrets.forEach((secret, value) -> {
            if (!value.get().isBlank())
                station.keyring().putSecret(secret.key(), value.get().strip());
            value.set("");
        });
        var now = written();
        if (now.equals(before)) {
            then.run();
            return;
        }
        var earlier = before;
        saving.save(new DirectoryAct.ChannelsKept(now), () -> {
            before = now;
            onKept.accept(() -> saving.save(new DirectoryAct.ChannelsKept(earlier), () -> fill(earlier)));
            then.run();
        });
    }

    private CallChannels written() {
        List<Means> rooms = Arrays.stream(Means.values())
                .filter(Means::isRoom)
                .filter(room -> isKept(Secret.of(room)))
                .toList();
        return new CallChannels(
                new CallChannels.Mail(
                        text(Place.HOST),
                        Integer.parseInt(text(Place.PORT)),
                        encryption.get(),
                        text(Place.USER),
                        text(Place.FROM)),
                new CallChannels.Sms(text(Place.SMS_ADDRESS), text(Place.SMS_BODY), text(Place.SMS_HEADER)),
                rooms);
    }

    private void fill(CallChannels kept) {
        before = kept;
        property(Place.HOST).set(kept.mail().host());
        property(Place.PORT).set(String.valueOf(kept.mail().port()));
        property(Place.USER).set(kept.mail().user());
        property(Place.FROM).set(kept.mail().from());
        encryption.set(kept.mail().encryption());
        property(Place.SMS_ADDRESS).set(kept.sms().address());
        property(Place.SMS_BODY).set(kept.sms().body());
        property(Place.SMS_HEADER).set(kept.sms().header());
    }

    private String text(Place place) {
        return property(place).get().strip();
    }
}
