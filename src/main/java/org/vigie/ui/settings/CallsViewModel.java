// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.vigie.core.event.Events;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mailbox.Look;
import org.vigie.core.mailbox.Look.Trouble;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Inbox;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.ui.kit.Lanes;

/// How the station sends calls, and the test of each means. Secrets go to the keyring and are never shown again.
final class CallsViewModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CallsViewModel.class);

    private static final String BOX_PORT = "993";

    private final StationCare station;
    private final Lanes lanes;
    private final Saving saving;
    private final Map<Place, StringProperty> typed = new EnumMap<>(Place.class);
    private final ObjectProperty<Encryption> encryption = new SimpleObjectProperty<>(Encryption.STARTTLS);
    private final ObjectProperty<Encryption> boxEncryption = new SimpleObjectProperty<>(Encryption.TLS);
    private final ReadOnlyObjectWrapper<Optional<Knocked>> knocked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Look>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Events.Subscription looks;
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Tested>> tested = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final CallSecrets kept;
    private final ReadOnlyObjectWrapper<Set<Secret>> asked = new ReadOnlyObjectWrapper<>(Set.of());
    private CallChannels before = CallChannels.NONE;

    /// The fields that are no secrets.
    enum Place {
        HOST,
        PORT,
        USER,
        FROM,
        BOX_HOST,
        BOX_PORT,
        BOX_USER,
        SMS_ADDRESS,
        SMS_HEADER,
        SMS_BODY,
        TO_MAIL,
        TO_NUMBER
    }

    /// What a test came to; none yet while it runs.
    record Tested(Means means, Optional<Trial> trial) {}

    /// What opening the mailbox came to; nothing yet while it is tried.
    record Knocked(Optional<Look> look) {}

    CallsViewModel(StationCare station, Lanes lanes) {
        this.station = station;
        this.lanes = lanes;
        this.kept = new CallSecrets(station.keyring());
        this.saving = new Saving(station.acts(), lanes);
        for (var place : Place.values()) typed.put(place, new SimpleStringProperty(""));
        property(Place.BOX_PORT).set(BOX_PORT);
        looks = station.mailbox().listen(() -> lanes.later(this::showLook));
        showLook();
        lanes.ask(station.directory()::channels, this::fill, problem -> LOG.error("No means of calling", problem));
    }

    StringProperty property(Place place) {
        return typed.getOrDefault(place, new SimpleStringProperty());
    }

    /// Left empty, what is kept stays.
    StringProperty property(Secret secret) {
        return kept.property(secret);
    }

    ObjectProperty<Encryption> encryptionProperty() {
        return encryption;
    }

    /// How the line to the mailbox is protected.
    ObjectProperty<Encryption> boxEncryptionProperty() {
        return boxEncryption;
    }

    /// What the latest look into the mailbox came to; empty before the first.
    ReadOnlyObjectProperty<Optional<Look>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Knocked>> knockedProperty() {
        return knocked.getReadOnlyProperty();
    }

    /// Which secrets must be typed anew, as the server that they were for is another one now.
    ReadOnlyObjectProperty<Set<Secret>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    boolean isKept(Secret secret) {
        return kept.isKept(secret);
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
    /// @param onKept receives what brings the settings of before back; secrets stay as they are now, but
    /// those of a server that is another one again are forgotten
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

    /// Keeps what is written, and opens the mailbox once.
    void knock() {
        keep(_ -> {}, () -> {
            knocked.set(Optional.of(new Knocked(Optional.empty())));
            lanes.ask(
                    station.mailbox()::knock,
                    look -> knocked.set(Optional.of(new Knocked(Optional.of(look)))),
                    problem -> {
                        LOG.error("A test of the mailbox broke", problem);
                        knocked.set(Optional.of(new Knocked(Optional.of(Look.failed(
                                station.clock().instant(),
                                Trouble.GARBLED,
                                String.valueOf(problem),
                                Optional.empty())))));
                    });
        });
    }

    @Override
    public void close() {
        looks.close();
    }

    private void showLook() {
        looked.set(station.mailbox().last());
    }

    /// Forgets a secret.
    void forget(Secret secret) {
        saving.saveAll(CallSecrets.told(Set.of(secret), before, true), () -> {
            kept.forget(secret);
            property(secret).set("");
            keep(_ -> {}, () -> {});
        });
    }

    private void keep(Consumer<Runnable> onKept, Runnable then) {
        boolean right = isPort(Place.PORT)
                && (text(Place.BOX_HOST).isEmpty()
                        || (isPort(Place.BOX_PORT) && !text(Place.BOX_USER).isEmpty()))
                && (text(Place.HOST).isEmpty() || ChannelKind.EMAIL.accepts(text(Place.FROM)))
                && (text(Place.SMS_ADDRESS).isEmpty() || text(Place.SMS_ADDRESS).matches("https?://\\S+"));
        wrong.set(!right);
        if (!right) return;
        var now = written();
        var given = kept.typed();
        var elsewhere = kept.elsewhere(before, now);
        var missing = elsewhere.stream()
                .filter(secret -> CallSecrets.leads(secret, now) && !given.containsKey(secret))
                .collect(Collectors.toSet());
        asked.set(Set.copyOf(missing));
        if (!missing.isEmpty()) return;
        var earlier = before;
        var acts = new ArrayList<Payload>();
        if (!now.equals(earlier)) acts.add(new DirectoryAct.ChannelsKept(now));
        acts.addAll(CallSecrets.told(elsewhere, earlier, true));
        acts.addAll(CallSecrets.told(given.keySet(), now, false));
        var taken = kept.take(elsewhere);
        saving.saveAll(
                acts,
                () -> {
                    kept.keep(given);
                    before = now;
                    if (!now.equals(earlier)) onKept.accept(() -> bringBack(earlier));
                    then.run();
                },
                () -> kept.put(taken));
    }

    private void bringBack(CallChannels earlier) {
        var taken = kept.take(kept.elsewhere(before, earlier));
        var acts = new ArrayList<Payload>(List.of(new DirectoryAct.ChannelsKept(earlier)));
        acts.addAll(CallSecrets.told(taken.keySet(), before, true));
        saving.saveAll(acts, () -> fill(earlier), () -> kept.put(taken));
    }

    private boolean isPort(Place place) {
        return text(place).matches("\\d{1,5}")
                && Integer.parseInt(text(place)) >= 1
                && Integer.parseInt(text(place)) <= 65535;
    }

    private Optional<Inbox> inbox() {
        return text(Place.BOX_HOST).isEmpty()
                ? Optional.empty()
                : Optional.of(new Inbox(
                        text(Place.BOX_HOST),
                        Integer.parseInt(text(Place.BOX_PORT)),
                        boxEncryption.get(),
                        text(Place.BOX_USER)));
    }

    private CallChannels written() {
        List<Means> rooms = Arrays.stream(Means.values())
                .filter(Means::isRoom)
                .filter(room -> isKept(Secret.of(room)) || kept.typed().containsKey(Secret.of(room)))
                .toList();
        return new CallChannels(
                new CallChannels.Mail(
                        text(Place.HOST),
                        Integer.parseInt(text(Place.PORT)),
                        encryption.get(),
                        text(Place.USER),
                        text(Place.FROM)),
                new CallChannels.Sms(text(Place.SMS_ADDRESS), text(Place.SMS_BODY), text(Place.SMS_HEADER)),
                rooms,
                inbox());
    }

    private void fill(CallChannels channels) {
        before = channels;
        property(Place.HOST).set(channels.mail().host());
        property(Place.PORT).set(String.valueOf(channels.mail().port()));
        property(Place.USER).set(channels.mail().user());
        property(Place.FROM).set(channels.mail().from());
        encryption.set(channels.mail().encryption());
        property(Place.BOX_HOST).set(channels.inbox().map(Inbox::host).orElse(""));
        property(Place.BOX_PORT)
                .set(channels.inbox().map(box -> String.valueOf(box.port())).orElse(BOX_PORT));
        property(Place.BOX_USER).set(channels.inbox().map(Inbox::user).orElse(""));
        boxEncryption.set(channels.inbox().map(Inbox::encryption).orElse(Encryption.TLS));
        property(Place.SMS_ADDRESS).set(channels.sms().address());
        property(Place.SMS_BODY).set(channels.sms().body());
        property(Place.SMS_HEADER).set(channels.sms().header());
    }

    private String text(Place place) {
        return property(place).get().strip();
    }
}
