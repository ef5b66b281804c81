// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceCatalog.Made;
import org.vigie.core.source.SourceSettings;
import org.vigie.core.source.Trial;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.kit.source.TestCatalog;
import org.vigie.ui.kit.source.TrialViewModel;

class SourceFormViewModelTest {
    private final SettingsStand memory = new SettingsStand();
    private final ArrayList<String> kept = new ArrayList<>();

    @Test
    void whatIsRequiredAndMissingIsMarked() {
        var form = form(Optional.empty());
        form.save(() -> kept.add("kept"));

        assertThat(kept).isEmpty();
        assertThat(form.nameMissingProperty().get()).isTrue();
        assertThat(field(form, "address").missing().get()).isTrue();
        assertThat(memory.recorded()).isEmpty();
    }

    @Test
    void aCompleteSourceIsRecordedAndCollectedAndItsTokenGoesToTheKeyring() {
        var form = mastodon();
        form.save(() -> kept.add("kept"));

        assertThat(kept).containsExactly("kept");
        assertThat(memory.recorded()).last().isEqualTo(new Payload.SecretChanged("Mastodon", false));
        assertThat(memory.recorded()).first().isInstanceOfSatisfying(Payload.SourceKept.class, source -> {
            assertThat(source.settings().parameters()).isEqualTo(Map.of("instance", "mastodon.social"));
            assertThat(memory.station.secret("source/" + source.settings().id() + "/token"))
                    .contains("s3cret");
        });
        assertThat(memory.collected).containsExactly("keep Mastodon");
    }

    @Test
    void settingsThatTheKindRefusesAreNotKept() {
        var form = form(Optional.empty());
        form.nameProperty().set("Forum");
        field(form, "address").value().set("pas une adresse");
        form.save(() -> kept.add("kept"));

        assertThat(form.refusalProperty().get()).contains(new Made.Refused(Fault.BAD_SETTINGS, "address"));
        assertThat(kept).isEmpty();
        assertThat(memory.recorded()).isEmpty();
    }

    @Test
    void aTryStoresNothingAndGivingUpReturnsTheOldToken() {
        memory.configured.put(SettingsStand.MASTODON.id(), SettingsStand.MASTODON);
        var key = "source/" + SettingsStand.MASTODON.id() + "/token";
        memory.station.putSecret(key, "old");
        memory.catalog.answers.put(
                TestCatalog.MASTODON, TestCatalog.found(SettingsStand.MASTODON, "Box 7 en panne", "Toujours rien"));
        var form = form(Optional.of(SettingsStand.MASTODON));
        field(form, "token").value().set("new");

        form.tryOut();

        assertThat(form.trial().stateProperty().get())
                .isInstanceOfSatisfying(
                        TrialViewModel.State.Done.class,
                        done -> assertThat(done.result())
                                .isInstanceOfSatisfying(
                                        Trial.Result.Found.class,
                                        found -> assertThat(found.total()).isEqualTo(2)));
        assertThat(memory.station.secret(key)).contains("new");
        assertThat(memory.recorded()).isEmpty();

        form.giveUp();
        assertThat(memory.station.secret(key)).contains("old");
    }

    @Test
    void aRefusedSaveKeepsWhatWasTyped() {
        var form = mastodon();
        memory.memory.journal.refuse(true);
        form.save(() -> kept.add("kept"));

        assertThat(kept).isEmpty();
        assertThat(form.saving().refusedProperty().get()).isTrue();
        assertThat(form.nameProperty().get()).isEqualTo("Mastodon");
        assertThat(field(form, "token").value().get()).isEqualTo("s3cret");

        memory.memory.journal.refuse(false);
        form.save(() -> kept.add("kept"));
        assertThat(kept).containsExactly("kept");
    }

    @Test
    void anEditedSourceKeepsItsKindItsIdentityAndItsSecret() {
        memory.station.putSecret("source/" + SettingsStand.MASTODON.id() + "/token", "old");
        var form = form(Optional.of(SettingsStand.MASTODON.with(false)));

        assertThat(form.isNew()).isFalse();
        assertThat(field(form, "token").alreadyKept()).isTrue();
        form.nameProperty().set("Mastodon, panne");
        form.save(() -> kept.add("kept"));

        assertThat(memory.recorded()).singleElement().isInstanceOfSatisfying(Payload.SourceKept.class, source -> {
            assertThat(source.settings().id()).isEqualTo(SettingsStand.MASTODON.id());
            assertThat(source.settings().enabled()).isFalse();
        });
        assertThat(memory.station.secret("source/" + SettingsStand.MASTODON.id() + "/token"))
                .contains("old");
    }

    @Test
    void anotherServerNeverGetsTheTokenOfTheOneBefore() {
        var key = "source/" + SettingsStand.MASTODON.id() + "/token";
        var session = "source/" + SettingsStand.MASTODON.id() + "/session";
        memory.station.putSecret(key, "old");
        memory.station.putSecret(session, "login");
        var form = form(Optional.of(SettingsStand.MASTODON));
        var token = field(form, "token");
        var instance = field(form, "instance").value();
        instance.set(" https://" + instance.get().toUpperCase(Locale.ROOT) + "/ ");
        assertThat(token.stays()).as("the same server, written otherwise").isTrue();

        instance.set("ailleurs.example");
        assertThat(token.stays()).isFalse();
        form.tryOut();
        assertThat(memory.station.secret(key)).as("not even to try").isEmpty();
        assertThat(memory.station.secret(session)).isEmpty();
        form.giveUp();
        assertThat(memory.station.secret(key)).contains("old");
        assertThat(memory.station.secret(session)).contains("login");

        form.save(() -> kept.add("kept"));
        assertThat(memory.station.secret(key)).isEmpty();
        assertThat(memory.recorded()).last().isEqualTo(new Payload.SecretChanged(SettingsStand.MASTODON.name(), true));
        assertThat(kept).containsExactly("kept");
    }

    @Test
    void aTokenTypedForTheOtherServerIsKeptForIt() {
        var key = "source/" + SettingsStand.MASTODON.id() + "/token";
        memory.station.putSecret(key, "old");
        var form = form(Optional.of(SettingsStand.MASTODON));
        field(form, "instance").value().set("ailleurs.example");
        field(form, "token").value().set("new");
        form.save(() -> kept.add("kept"));
        assertThat(memory.station.secret(key)).contains("new");
        assertThat(memory.recorded()).last().isEqualTo(new Payload.SecretChanged(SettingsStand.MASTODON.name(), false));
    }

    @Test
    void changingTheKindShowsItsFields() {
        var form = form(Optional.empty());
        form.kindProperty().set(memory.catalog.kinds().get(2));

        assertThat(form.fields()).extracting(f -> f.field().name()).containsExactly("keywords");
    }

    private SourceFormViewModel mastodon() {
        var form = form(Optional.empty());
        form.kindProperty().set(memory.catalog.kinds().get(1));
        form.nameProperty().set("Mastodon");
        field(form, "instance").value().set(" mastodon.social ");
        field(form, "token").value().set("s3cret");
        return form;
    }

    private SourceFormViewModel form(Optional<SourceSettings> edited) {
        return new SourceFormViewModel(memory.room(), memory.care(), new DirectLanes(), edited);
    }

    private static FormField field(SourceFormViewModel form, String name) {
        return form.fields().stream()
                .filter(f -> f.field().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
