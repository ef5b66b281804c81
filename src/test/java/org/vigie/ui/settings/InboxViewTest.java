// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.mailbox.Look;
import org.vigie.core.mailbox.Look.Trouble;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.CallChannels.Inbox;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.settings.CallsViewModel.Place;

/// The mailbox in the settings of the calls.
@ExtendWith(FxTest.class)
class InboxViewTest {
    private final SettingsStand memory = new SettingsStand();
    private final Frame frame = TestRooms.frame();
    private final CallsViewModel model = new CallsViewModel(memory.care(), new DirectLanes());

    @Test
    void aMailboxIsKeptItsPasswordUnderKeyAndTriedFromTheKeyboard() {
        try (var stand = show()) {
            stand.focus("#calls-box_host").type("imap.altea.example");
            stand.focus("#calls-box_user").type("vigie@altea.example");
            stand.focus("#calls-mailbox_password").type("clef");
            stand.focus("#calls-knock").press("Space");
            assertThat(kept().inbox())
                    .contains(new Inbox("imap.altea.example", 993, Encryption.TLS, "vigie@altea.example"));
            assertThat(memory.station.secret("call/mailbox_password")).contains("clef");
            assertThat(memory.recorded().toString()).doesNotContain("clef");
            assertThat(stand.text("#calls-mailbox_password")).isEmpty();
            assertThat(stand.text("#calls-knocked")).isEqualTo("La boîte s’ouvre.");
            FxTest.runOnFx(() -> memory.mailbox.looked(Look.well(SettingsStand.NOW, 3, 1, 1)));
            stand.settle();
            assertThat(stand.text("#calls-looked"))
                    .isEqualTo("Lue à 16:16\u00a0: 3 nouveaux messages, 1 noté, 1 non rattaché à un envoi.");
            stand.picture("settings-calls-inbox");

            stand.focus("#calls-box_host").press("Ctrl+A").type("imap.ailleurs.example");
            stand.focus("#calls-save").press("Space");
            assertThat(stand.said()).anyMatch(text -> text.startsWith("Ce n’est plus le même serveur"));
            assertThat(kept().inbox().orElseThrow().host()).isEqualTo("imap.altea.example");
            stand.focus("#calls-mailbox_password");
            stand.picture("settings-calls-again");

            stand.focus("#calls-box_host");
            FxTest.runOnFx(() -> model.property(Place.BOX_HOST).set(""));
            stand.focus("#calls-save").press("Space");
            assertThat(kept().inbox()).as("an empty server switches it off").isEmpty();
        }
    }

    @Test
    void everyTroubleIsSaidInBothLanguages() {
        try (var stand = show()) {
            for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                FxTest.runOnFx(() -> frame.texts().localeProperty().set(language));
                for (var trouble : Arrays.asList(Trouble.values())) {
                    FxTest.runOnFx(() -> memory.mailbox.looked(failed(trouble)));
                    stand.settle();
                    assertThat(stand.text("#calls-looked")).contains("15:16").doesNotContain("settings.calls");
                }
            }
            assertThat(stand.text("#calls-looked")).startsWith("Not read at 16:16. Nothing can be saved");
            FxTest.runOnFx(() -> frame.texts().localeProperty().set(Locale.FRENCH));
            memory.mailbox.knocked = failed(Trouble.CREDENTIALS);
            FxTest.runOnFx(() -> {
                model.property(Place.BOX_HOST).set("imap.altea.example");
                model.property(Place.BOX_USER).set("vigie");
            });
            stand.click("#calls-knock");
            assertThat(stand.text("#calls-knocked"))
                    .isEqualTo(
                            "Le serveur refuse l’identifiant ou le mot de passe. Certains fournisseurs demandent un mot"
                                    + " de passe d’application. NO LOGIN");
            stand.picture("settings-calls-inbox-refused");
        }
    }

    @Test
    void whatCannotBeAMailboxIsMarkedAndNotKept() {
        model.property(Place.BOX_HOST).set("imap.altea.example");
        model.save(_ -> {});
        assertThat(model.wrongProperty().get()).as("no user").isTrue();
        model.property(Place.BOX_USER).set("vigie");
        model.property(Place.BOX_PORT).set("99999");
        model.knock();
        assertThat(model.wrongProperty().get()).as("no port").isTrue();
        assertThat(model.knockedProperty().get()).isEmpty();
        assertThat(memory.recorded()).isEmpty();
    }

    @Test
    void whoLooksAtTheSettingsIsToldUntilTheyClose() {
        assertThat(memory.mailbox.listeners()).isEqualTo(1);
        model.close();
        assertThat(memory.mailbox.listeners()).isZero();
    }

    private static Look failed(Trouble trouble) {
        return Look.failed(
                SettingsStand.NOW, trouble, "NO LOGIN", Optional.of(SettingsStand.NOW.minus(Duration.ofHours(1))));
    }

    private Stand show() {
        return Stand.show(frame, 1600, 1400, () -> new CallsView(frame, model));
    }

    private CallChannels kept() {
        return memory.recorded().reversed().stream()
                .filter(DirectoryAct.ChannelsKept.class::isInstance)
                .map(payload -> ((DirectoryAct.ChannelsKept) payload).channels())
                .findFirst()
                .orElseThrow();
    }
}
