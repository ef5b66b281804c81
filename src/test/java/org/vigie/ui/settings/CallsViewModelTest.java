// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Secret;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Dispatch.Trial;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.settings.CallsViewModel.Place;
import org.vigie.ui.settings.CallsViewModel.Tested;

class CallsViewModelTest {
    private final SettingsStand memory = new SettingsStand();
    private final CallsViewModel model = new CallsViewModel(memory.care(), new DirectLanes());
    private final List<Runnable> undo = new ArrayList<>();

    @Test
    void secretsGoToTheKeyringAndNeverToTheJournal() {
        mail();
        model.property(Secret.MAIL_PASSWORD).set("sésame");
        model.property(Secret.SLACK_ADDRESS).set(" https://hooks.slack.example/T/B/x ");
        model.save(undo::add);
        assertThat(memory.station.secret("call/mail_password")).contains("sésame");
        assertThat(memory.station.secret("call/slack_address")).contains("https://hooks.slack.example/T/B/x");
        assertThat(model.property(Secret.MAIL_PASSWORD).get()).isEmpty();
        assertThat(kept().rooms()).containsExactly(Means.SLACK);
        assertThat(kept().toString()).doesNotContain("sésame").doesNotContain("hooks.slack");

        assertThat(noted())
                .containsExactlyInAnyOrder(
                        new Payload.SecretChanged("smtp.altea.example", false),
                        new Payload.SecretChanged("Slack", false));

        model.forget(Secret.SLACK_ADDRESS);
        assertThat(noted()).last().isEqualTo(new Payload.SecretChanged("Slack", true));
        assertThat(kept().rooms()).isEmpty();
        undo.getFirst().run();
        assertThat(kept()).isEqualTo(CallChannels.NONE);
        assertThat(model.property(Place.HOST).get()).isEmpty();
    }

    @Test
    void aTestIsSentToOneselfAndSaysHowItEnded() {
        mail();
        model.property(Place.TO_MAIL).set("ines@altea.example");
        model.test(Means.MAIL);
        assertThat(memory.dispatch.asked).containsExactly("MAIL ines@altea.example");
        assertThat(model.testedProperty().get())
                .isEqualTo(Optional.of(new Tested(Means.MAIL, Optional.of(new Trial(Outcome.SENT, "")))));
        model.test(Means.TEAMS);
        assertThat(model.testedProperty().get().orElseThrow().trial()).contains(new Trial(Outcome.REFUSED, "403"));
        model.test(Means.SMS);
        assertThat(model.wrongProperty().get()).as("no number of one's own").isTrue();
        assertThat(memory.dispatch.asked).hasSize(2);
    }

    @Test
    void whatCannotWorkIsMarkedAndNotKept() {
        mail();
        for (var port : List.of("", "0", "70000", "smtp")) {
            model.property(Place.PORT).set(port);
            model.save(undo::add);
            assertThat(model.wrongProperty().get()).as(port).isTrue();
        }
        model.property(Place.PORT).set("587");
        model.property(Place.SMS_ADDRESS).set("passerelle");
        model.save(undo::add);
        assertThat(model.wrongProperty().get()).isTrue();
        assertThat(memory.recorded()).isEmpty();
    }

    @Test
    void aPasswordIsNeverKeptForAnotherServer() {
        mail();
        model.property(Secret.MAIL_PASSWORD).set("sésame");
        model.save(undo::add);
        model.property(Place.HOST).set("SMTP.altea.example");
        model.property(Place.PORT).set("465");
        model.save(undo::add);
        assertThat(memory.station.secret("call/mail_password"))
                .as("the same server")
                .contains("sésame");

        model.property(Place.HOST).set("smtp.ailleurs.example");
        model.save(undo::add);
        assertThat(model.askedProperty().get()).containsExactly(Secret.MAIL_PASSWORD);
        assertThat(kept().mail().host()).isEqualTo("SMTP.altea.example");
        model.property(Secret.MAIL_PASSWORD).set("autre");
        model.save(undo::add);
        assertThat(model.askedProperty().get()).isEmpty();
        assertThat(kept().mail().host()).isEqualTo("smtp.ailleurs.example");
        assertThat(memory.station.secret("call/mail_password")).contains("autre");
        assertThat(noted())
                .containsExactly(
                        new Payload.SecretChanged("smtp.altea.example", false),
                        new Payload.SecretChanged("smtp.altea.example", true),
                        new Payload.SecretChanged("smtp.ailleurs.example", false));

        undo.getLast().run();
        assertThat(kept().mail().host()).isEqualTo("SMTP.altea.example");
        assertThat(memory.station.secret("call/mail_password"))
                .as("that of the other server")
                .isEmpty();
    }

    @Test
    void aServerThatAsksForNoneIsKeptOnceThePasswordIsForgotten() {
        mail();
        model.property(Secret.MAIL_PASSWORD).set("sésame");
        model.save(undo::add);
        model.property(Place.HOST).set("relais.altea.example");
        model.forget(Secret.MAIL_PASSWORD);
        assertThat(model.askedProperty().get()).isEmpty();
        assertThat(kept().mail().host()).isEqualTo("relais.altea.example");
    }

    @Test
    void aMailboxOrGatewayLeftForAnotherAsksToo() {
        mail();
        model.property(Place.BOX_HOST).set("imap.altea.example");
        model.property(Place.BOX_USER).set("vigie");
        model.property(Secret.MAILBOX_PASSWORD).set("clef");
        model.property(Place.SMS_ADDRESS).set("https://sms.example/send");
        model.property(Secret.SMS_TOKEN).set("jeton");
        model.save(undo::add);
        model.property(Place.SMS_ADDRESS).set("https://sms.example/v2/send");
        model.save(undo::add);
        assertThat(memory.station.secret("call/sms_token")).contains("jeton");

        model.property(Place.BOX_HOST).set("imap.ailleurs.example");
        model.property(Place.SMS_ADDRESS).set("https://sms.example.ailleurs.example/send");
        model.save(undo::add);
        assertThat(model.askedProperty().get()).containsExactlyInAnyOrder(Secret.MAILBOX_PASSWORD, Secret.SMS_TOKEN);

        model.property(Place.BOX_HOST).set("");
        model.property(Place.SMS_ADDRESS).set("https://sms.example/send");
        model.save(undo::add);
        assertThat(memory.station.secret("call/mailbox_password"))
                .as("a mailbox that is no longer looked into")
                .isEmpty();
        assertThat(memory.station.secret("call/sms_token")).contains("jeton");
    }

    @Test
    void whatCanNotBeSavedLeavesTheOldServerItsPasswordAndTheFormWhatWasTyped() {
        mail();
        model.property(Secret.MAIL_PASSWORD).set("sésame");
        model.save(undo::add);
        memory.memory.journal.refuse(true);
        model.property(Place.HOST).set("smtp.ailleurs.example");
        model.property(Secret.MAIL_PASSWORD).set("autre");
        model.save(undo::add);
        assertThat(memory.station.secret("call/mail_password")).contains("sésame");
        assertThat(model.property(Secret.MAIL_PASSWORD).get()).isEqualTo("autre");
    }

    /// What the journal tells of secrets.
    private List<Payload> noted() {
        return memory.recorded().stream()
                .filter(Payload.SecretChanged.class::isInstance)
                .toList();
    }

    private void mail() {
        model.property(Place.HOST).set("smtp.altea.example");
        model.property(Place.FROM).set("vigie@altea.example");
        model.property(Place.USER).set("vigie");
    }

    private CallChannels kept() {
        return memory.recorded().reversed().stream()
                .flatMap(payload -> payload instanceof DirectoryAct.ChannelsKept(var channels)
                        ? Optional.of(channels).stream()
                        : Optional.<CallChannels>empty().stream())
                .findFirst()
                .orElseThrow();
    }
}
