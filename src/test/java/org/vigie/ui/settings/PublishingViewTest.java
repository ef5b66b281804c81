// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.PageAddress;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Way;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.settings.PublishingViewModel.Place;

@ExtendWith(FxTest.class)
class PublishingViewTest {
    private static final AccountId ID = new AccountId(new UUID(9, 1));

    private final SettingsStand memory = new SettingsStand();
    private final Frame frame = TestRooms.frame();
    private long made;
    private final PublishingViewModel model =
            new PublishingViewModel(memory.care(), new DirectLanes(), () -> new UUID(9, ++made));

    @Test
    void anAccountIsKeptItsTokenUnderKeyAndTestedFromTheKeyboard() {
        memory.probes = (_, _) -> new Receipt.Sent("1", "");
        try (var stand = show()) {
            stand.focus("#publishing-name").type("@AlteaTelecom");
            stand.focus("#publishing-address").type("https://mastodon.example");
            stand.focus("#publishing-secret").type("jeton");
            stand.focus("#publishing-save").press("Space");
            assertThat(kept())
                    .containsExactly(new Account(
                            ID, Way.MASTODON, "@AlteaTelecom", "https://mastodon.example", 0, Optional.empty()));
            assertThat(memory.station.secret(ID.secret())).contains("jeton");
            assertThat(memory.recorded().toString()).doesNotContain("jeton");
            assertThat(stand.text("#publishing-secret")).isEmpty();
            stand.click("#publishing-test");
            assertThat(stand.said()).contains("@AlteaTelecom répond.");
            stand.picture("settings-publishing");
        }
    }

    @Test
    void aRevokedTokenIsSaidInBothLanguages() {
        memory.probes = (_, _) -> new Receipt.Refused(Ground.CREDENTIALS, "401");
        account();
        try (var stand = show()) {
            FxTest.runOnFx(model::test);
            assertThat(stand.said()).contains("@AlteaTelecom refuse\u00a0: accès refusé par le compte. 401");
            FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.ENGLISH));
            assertThat(stand.said()).contains("@AlteaTelecom refuses: the account denies access. 401");
        }
    }

    @Test
    void tenThousandReadersAreCountedOnceAndKeptUnderKey() {
        var readers = IntStream.range(0, 10_000).mapToObj(i -> "client" + i + "@altea.example");
        model.wayProperty().set(Way.MAIL);
        model.property(Place.NAME).set("Box 7 clients");
        model.property(Place.ADDRESS).set("https://altea.example/stop");
        model.property(Place.READERS).set(readers.collect(Collectors.joining("\r\n")) + "; CLIENT7@altea.example");
        model.save(_ -> {});
        var list = kept().getFirst();
        assertThat(list.recipients()).isEqualTo(10_000);
        assertThat(list.list()).isPresent();
        assertThat(memory.station.secret(ID.secret("readers")).orElseThrow().lines())
                .hasSize(10_000);
        assertThat(memory.recorded().toString()).doesNotContain("client7@");

        model.property(Place.NAME).set("Clients Box 7");
        model.save(_ -> {});
        assertThat(kept().getFirst())
                .isEqualTo(new Account(ID, Way.MAIL, "Clients Box 7", list.address(), 10_000, list.list()));
    }

    @Test
    void anotherServerOrKindIsAnotherAccountAndNeverGetsTheTokenOfTheOneBefore() {
        account();
        var undo = new ArrayList<Runnable>();
        model.property(Place.ADDRESS).set("https://autre.example");
        model.save(undo::add);
        var other = new AccountId(new UUID(9, 2));
        assertThat(kept())
                .containsExactly(new Account(
                        other, Way.MASTODON, "@AlteaTelecom", "https://autre.example", 0, Optional.empty()));
        assertThat(memory.station.secret(other.secret())).isEmpty();
        assertThat(model.isSecretKept()).isFalse();
        undo.getFirst().run();
        assertThat(kept()).extracting(Account::id).containsExactly(ID);
        assertThat(memory.station.secret(ID.secret())).contains("jeton");

        model.edit(Optional.of(kept().getFirst()));
        model.wayProperty().set(Way.BLUESKY);
        model.save(_ -> {});
        assertThat(kept()).extracting(Account::id).doesNotContain(ID);
        assertThat(model.isSecretKept()).isFalse();
    }

    @Test
    void anotherNameOnTheSameServerKeepsTheToken() {
        account();
        model.property(Place.NAME).set("@Altea");
        model.property(Place.ADDRESS).set("https://Mastodon.example/");
        model.save(_ -> {});
        assertThat(kept()).extracting(Account::id, Account::name).containsExactly(tuple(ID, "@Altea"));
        assertThat(model.isSecretKept()).isTrue();
    }

    @Test
    void whatCannotWorkIsMarkedAndNotKept() {
        model.property(Place.ADDRESS).set("https://mastodon.example");
        refused("no name");
        model.property(Place.NAME).set("A\nB");
        refused("a line break");
        model.property(Place.NAME).set("A");
        model.property(Place.ADDRESS).set("mastodon");
        refused("no address");
        model.wayProperty().set(Way.MAIL);
        model.property(Place.ADDRESS).set("https://altea.example/stop");
        refused("a list of nobody");
        model.property(Place.READERS).set("ines@altea.example, personne");
        refused("no mailbox");
        assertThat(memory.recorded()).isEmpty();
    }

    @Test
    void anAccountTakenAwayComesBackAndASecretIsForgotten() {
        account();
        var undo = new ArrayList<Runnable>();
        model.remove(undo::add);
        assertThat(kept()).isEmpty();
        undo.getFirst().run();
        assertThat(kept()).hasSize(1);
        model.edit(Optional.of(kept().getFirst()));
        assertThat(model.isSecretKept()).isTrue();
        model.forget();
        assertThat(model.isSecretKept()).isFalse();
        assertThat(memory.recorded().stream().filter(Payload.SecretChanged.class::isInstance))
                .containsExactly(
                        new Payload.SecretChanged("@AlteaTelecom", false),
                        new Payload.SecretChanged("@AlteaTelecom", true));
    }

    @Test
    void anAccountThatCannotBeSavedStaysInTheForm() {
        memory.memory.journal.refuse(true);
        account();
        assertThat(model.saving().refusedProperty().get()).isTrue();
        assertThat(model.property(Place.NAME).get()).isEqualTo("@AlteaTelecom");
        assertThat(memory.station.secret(ID.secret())).isEmpty();
    }

    @Test
    void aPageOnAServerIsWrittenFromTheKeyboardAndItsKeyAcceptedByAPerson() {
        memory.probes = (account, _) -> memory.station
                .secret(account.id().secret(PageAddress.SERVER_KEY))
                .<Receipt>map(_ -> new Receipt.Sent("", ""))
                .orElseGet(() -> new Receipt.Refused(Ground.NEW_SERVER, "SHA256:abc"));
        try (var stand = show()) {
            FxTest.runOnFx(() -> {
                model.wayProperty().set(Way.PAGE);
                model.kindProperty().set(PageAddress.Kind.SFTP);
            });
            stand.focus("#publishing-name").type("etat.altea.example");
            stand.focus("#publishing-address").type("web.altea.example/etat");
            stand.focus("#publishing-user").type("web");
            stand.focus("#publishing-secret").type("phrase");
            stand.focus("#publishing-key").type("PEM");
            stand.focus("#publishing-save").press("Space");
            assertThat(kept()).extracting(Account::address).containsExactly("sftp://web@web.altea.example/etat");
            assertThat(memory.station.secret(ID.secret(PageAddress.KEY))).contains("PEM");
            assertThat(stand.text("#publishing-address")).isEqualTo("sftp://web.altea.example/etat");
            assertThat(stand.text("#publishing-user")).isEqualTo("web");
            stand.focus("#publishing-test").press("Space");
            assertThat(stand.said())
                    .anyMatch(
                            words -> words.startsWith("etat.altea.example refuse\u00a0: clé du serveur encore inconnue")
                                    && words.endsWith("SHA256:abc"));
            stand.picture("settings-publishing-sftp");
            stand.focus("#publishing-accept").press("Space");
            assertThat(memory.station.secret(ID.secret(PageAddress.SERVER_KEY))).contains("SHA256:abc");
            assertThat(memory.recorded())
                    .last()
                    .isEqualTo(new Payload.ServerKeyAccepted("sftp://web.altea.example/etat", "SHA256:abc"));
            assertThat(memory.recorded().toString()).doesNotContain("phrase", "PEM");
            assertThat(stand.said()).contains("etat.altea.example répond.");
            FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.ENGLISH));
            assertThat(stand.said()).contains("Private key", "User name", "A server, over SFTP", "Status page and FAQ");
            stand.picture("settings-publishing-sftp-en");
        }
        model.forget();
        assertThat(memory.station.secret(ID.secret(PageAddress.KEY))).isEmpty();
        assertThat(memory.station.secret(ID.secret(PageAddress.SERVER_KEY))).isEmpty();
    }

    @Test
    void anotherServerOfAPageNeverGetsItsSecretsAndAPasswordNeverGoesInClear() {
        page(PageAddress.Kind.WEBDAV, "https://dav.example/etat");
        assertThat(kept()).extracting(Account::id).containsExactly(ID);
        model.property(Place.ADDRESS).set("https://dav.example/faq");
        model.save(_ -> {});
        assertThat(kept()).extracting(Account::id).containsExactly(ID);
        model.property(Place.USER).set("paul");
        model.save(_ -> {});
        assertThat(kept()).extracting(Account::id).doesNotContain(ID);
        model.property(Place.ADDRESS).set("http://dav.example/etat");
        refused("in clear");
        model.property(Place.ADDRESS).set("sftp://dav.example/etat");
        refused("another kind");
        model.kindProperty().set(PageAddress.Kind.SFTP);
        model.property(Place.USER).set("");
        refused("nobody");
    }

    private void page(PageAddress.Kind kind, String address) {
        model.wayProperty().set(Way.PAGE);
        model.kindProperty().set(kind);
        model.property(Place.NAME).set("etat");
        model.property(Place.ADDRESS).set(address);
        model.property(Place.USER).set("ines");
        model.property(Place.SECRET).set("mot");
        model.save(_ -> {});
    }

    private void account() {
        model.property(Place.NAME).set("@AlteaTelecom");
        model.property(Place.ADDRESS).set("https://mastodon.example");
        model.property(Place.SECRET).set("jeton");
        model.save(_ -> {});
    }

    private void refused(String why) {
        model.save(_ -> {});
        assertThat(model.wrongProperty().get()).as(why).isTrue();
    }

    private List<Account> kept() {
        return memory.recorded().reversed().stream()
                .filter(PublishAct.AccountsKept.class::isInstance)
                .map(act -> ((PublishAct.AccountsKept) act).accounts())
                .findFirst()
                .orElse(List.of());
    }

    private Stand show() {
        return Stand.show(frame, 1500, 900, () -> new PublishingView(frame, model));
    }
}
