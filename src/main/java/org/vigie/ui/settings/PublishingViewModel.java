// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.Lanes;

/// The accounts, lists and pages that texts are published to. Secrets and the addresses of a list go to the keyring and
/// are never shown again.
final class PublishingViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(PublishingViewModel.class);
    private final StationCare station;
    private final Lanes lanes;
    private final Saving saving;
    private final AccountSecrets secrets;
    private final Supplier<UUID> fresh;
    private final Map<Place, StringProperty> typed = new EnumMap<>(Place.class);
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.MASTODON);
    private final WrittenPage page;
    private final ReadOnlyObjectWrapper<List<Account>> accounts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Account>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Tested>> tested = new ReadOnlyObjectWrapper<>(Optional.empty());

    enum Place {
        NAME,
        ADDRESS,
        SECRET,
        READERS,
        /// Who writes on the server of a page.
        USER,
        /// The private key that opens it.
        KEY
    }

    /// What a test came to; none yet while it runs.
    record Tested(Account account, Optional<Receipt> receipt) {}

    PublishingViewModel(StationCare station, Lanes lanes, Supplier<UUID> fresh) {
        this.station = station;
        this.lanes = lanes;
        this.saving = new Saving(station.acts(), lanes);
        this.secrets = new AccountSecrets(station.keyring());
        this.fresh = fresh;
        for (var place : Place.values()) typed.put(place, new SimpleStringProperty(""));
        this.page = new WrittenPage(property(Place.ADDRESS), property(Place.USER));
        lanes.ask(
                () -> PublishAct.AccountsKept.inForce(station.journal()),
                accounts::set,
                problem -> LOG.error("No accounts to publish to", problem));
    }

    /// In the order in which they were made.
    ReadOnlyObjectProperty<List<Account>> accountsProperty() {
        return accounts.getReadOnlyProperty();
    }

    /// The account whose form is shown; empty for a new one.
    ReadOnlyObjectProperty<Optional<Account>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    /// What kind of place a page stands in.
    ObjectProperty<PageAddress.Kind> kindProperty() {
        return page.kindProperty();
    }

    /// A secret or a list left empty stays as it is kept.
    StringProperty property(Place place) {
        return typed.getOrDefault(place, new SimpleStringProperty());
    }

    Saving saving() {
        return saving;
    }

    /// Whether a name is missing, an address can't be one, or a list holds something else.
    ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Tested>> testedProperty() {
        return tested.getReadOnlyProperty();
    }

    void edit(Optional<Account> account) {
        edited.set(account);
        wrong.set(false);
        tested.set(Optional.empty());
        account.ifPresent(one -> way.set(one.way()));
        property(Place.NAME).set(account.map(Account::name).orElse(""));
        for (var place : Place.values())
            if (place != Place.NAME) property(place).set("");
        property(Place.ADDRESS).set(account.map(Account::address).orElse(""));
        account.filter(one -> one.way() == Way.PAGE).ifPresent(one -> page.show(one.address()));
    }

    boolean isSecretKept() {
        return secrets.isKept(edited.get());
    }

    boolean isKeyKept() {
        return secrets.isKeyKept(edited.get());
    }

    /// Keeps what is written.
    ///
    /// @param onKept receives what brings the accounts of before back; secrets stay as they are now
    void save(Consumer<Runnable> onKept) {
        var written = written();
        wrong.set(written.isEmpty());
        written.ifPresent(now -> {
            var others = new ArrayList<>(accounts.get());
            int at = edited.get().map(others::indexOf).orElse(-1);
            if (at < 0) others.add(now);
            else others.set(at, now);
            var given = new AccountSecrets.Typed(text(Place.SECRET), text(Place.KEY), readers());
            keep(others, given.told(now), onKept, () -> {
                secrets.put(now, given);
                edit(Optional.of(now));
            });
        });
    }

    /// Takes the account away; what was published stays in the journal, and its secret under key until it is forgotten.
    void remove(Consumer<Runnable> onKept) {
        edited.get().ifPresent(gone -> {
            var others = new ArrayList<>(accounts.get());
            others.remove(gone);
            keep(others, List.of(), onKept, () -> edit(Optional.empty()));
        });
    }

    /// Forgets the token, password or secret address, and the server that it was for.
    void forget() {
        edited.get()
                .ifPresent(account -> saving.save(new Payload.SecretChanged(account.name(), true), () -> {
                    secrets.forget(account.id());
                    edit(Optional.of(account));
                }));
    }

    /// Looks whether the account answers, as it is kept; nothing is said to anybody where that can be had.
    void test() {
        edited.get().ifPresent(account -> {
            tested.set(Optional.of(new Tested(account, Optional.empty())));
            lanes.ask(
                    () -> station.channels()
                            .to(account)
                            .map(channel -> channel.probe(station.clock().instant()))
                            .orElse(new Receipt.Refused(Ground.NO_ACCOUNT, "")),
                    receipt -> tested.set(Optional.of(new Tested(account, Optional.of(receipt)))),
                    problem -> {
                        LOG.error("A test of {} broke", account.name(), problem);
                        tested.set(Optional.of(
                                new Tested(account, Optional.of(new Receipt.Unknown(String.valueOf(problem))))));
                    });
        });
    }

    /// The fingerprint of a server that the last test found and nobody has accepted.
    Optional<String> unaccepted() {
        return tested.get().flatMap(Tested::receipt).flatMap(WrittenPage::unaccepted);
    }

    /// A person has compared the fingerprint: this is the server. Then it is tested again.
    void accept() {
        unaccepted()
                .ifPresent(shown -> edited.get()
                        .ifPresent(account -> saving.save(
                                new Payload.ServerKeyAccepted(
                                        PageAddress.of(account.address()).place(), shown),
                                () -> {
                                    secrets.accept(account.id(), shown);
                                    test();
                                })));
    }

    private void keep(List<Account> now, List<Payload> more, Consumer<Runnable> onKept, Runnable then) {
        var earlier = accounts.get();
        var acts = new ArrayList<Payload>(List.of(new PublishAct.AccountsKept(now)));
        acts.addAll(more);
        saving.saveAll(acts, () -> {
            accounts.set(List.copyOf(now));
            then.run();
            onKept.accept(() -> saving.save(new PublishAct.AccountsKept(earlier), () -> {
                accounts.set(earlier);
                edit(Optional.empty());
            }));
        });
    }

    /// The account as it is written; empty if it can't be one.
    private Optional<Account> written() {
        var readers = readers();
        boolean isList = way.get() == Way.MAIL;
        var kept = edited.get().filter(one -> one.way() == way.get());
        boolean right = !text(Place.NAME).isEmpty()
                && text(Place.NAME).chars().noneMatch(Character::isISOControl)
                && isAddress(address())
                && readers.stream().allMatch(ChannelKind.EMAIL::accepts)
                && (!isList || !readers.isEmpty() || kept.isPresent());
        if (!right) return Optional.empty();
        var id = edited.get().filter(this::isThere).map(Account::id).orElseGet(() -> new AccountId(fresh.get()));
        var earlier = kept.filter(_ -> readers.isEmpty());
        return Optional.of(new Account(
                id,
                way.get(),
                text(Place.NAME),
                address(),
                isList ? earlier.map(Account::recipients).orElse(readers.size()) : 0,
                isList
                        ? earlier.flatMap(Account::list).or(() -> Optional.of(WrittenList.seal(readers)))
                        : Optional.empty()));
    }

    /// Whether this account is still where what is written leads. Another server is another account: it never gets the
    /// token of the one before.
    private boolean isThere(Account before) {
        if (before.way() != way.get()) return false;
        return switch (before.way()) {
            case MASTODON, BLUESKY, WEBHOOK -> bare(before.address()).equals(bare(text(Place.ADDRESS)));
            case PAGE -> PageAddress.of(before.address()).isWhere(PageAddress.of(address()));
            case SLACK, MATTERMOST, TEAMS, SIMULATED, STATUSPAGE, MAIL -> true;
        };
    }

    private static String bare(String address) {
        return address.replaceAll("/+$", "").toLowerCase(Locale.ROOT);
    }

    private List<String> readers() {
        return WrittenList.read(text(Place.READERS));
    }

    /// Team rooms have a secret address alone.
    private boolean isAddress(String address) {
        return switch (way.get()) {
            case PAGE -> page.isFit();
            case SLACK, MATTERMOST, TEAMS, SIMULATED -> address.isEmpty();
            case STATUSPAGE -> address.matches("[A-Za-z0-9]+");
            case MASTODON, BLUESKY, WEBHOOK, MAIL -> address.matches("https?://\\S+");
        };
    }

    private String address() {
        return way.get() == Way.PAGE ? page.address() : text(Place.ADDRESS);
    }

    private String text(Place place) {
        return property(place).get().strip();
    }
}
