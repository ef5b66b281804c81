// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Payload;
import org.vigie.core.source.SourceCatalog.KindProfile;
import org.vigie.core.source.SourceId;
import org.vigie.core.source.SourceKind;
import org.vigie.core.source.SourceSettings;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.source.DirectLanes;
import org.vigie.ui.kit.source.TestCatalog;

@ExtendWith(FxTest.class)
class SourcesViewTest {
    private final Frame frame = TestRooms.frame();
    private final SettingsStand memory = new SettingsStand().withSources();

    @Test
    void aFailingSourceSaysWhatSinceWhenWhatStillWorksAndWhatToDo() {
        try (var stand = show()) {
            choose(stand, "Box-Forum");
            assertThat(stand.text("#source-trouble"))
                    .isEqualTo("Le nom du service est introuvable sur le réseau. En échec depuis 16:02:18 (6 essais)."
                            + " Les autres sources continuent. Vérifier l’adresse et la connexion de ce poste.");
        }
    }

    @Test
    void whatPeopleBringInIsNoTroubleAndCanNotBeAsked() {
        var calls = new SourceSettings(
                new SourceId(new UUID(4, 9)),
                SourceKind.HAND,
                "Téléphone",
                Map.of("medium", "téléphone"),
                false,
                false);
        memory.configured.put(calls.id(), calls);
        try (var stand = show()) {
            choose(stand, "Téléphone");
            assertThat(stand.said())
                    .contains("Apportée par des personnes", "Saisie à la main")
                    .doesNotContain("Suspendue");
            assertThat(stand.find("#source-test", Button.class).isDisabled()).isTrue();
            assertThat(stand.find("#source-hold", Button.class).isDisabled()).isTrue();
        }
    }

    @Test
    void aKindOfAnotherVersionIsShownAsSuch() {
        try (var stand = show()) {
            choose(stand, "Pigeonnier");
            assertThat(stand.said()).contains("Type inconnu");
            assertThat(stand.text("#source-trouble")).contains("« pigeon »".replace(' ', '\u00a0'));
        }
    }

    @Test
    void removingAsksFirstAndCanBeTakenBack() {
        try (var stand = show()) {
            choose(stand, "GDELT");
            stand.click("#source-remove");
            assertThat(memory.recorded()).isEmpty();

            stand.click(".dialog-actions .danger");
            assertThat(memory.configured).doesNotContainKey(SettingsStand.GDELT.id());

            stand.click(".toast .button");
            assertThat(memory.configured).containsKey(SettingsStand.GDELT.id());
        }
    }

    @Test
    void privateAddressesAreAllowedOnlyAfterAWarning() {
        try (var stand = show()) {
            choose(stand, "Box-Forum");
            stand.click("#source-private");
            assertThat(memory.recorded()).isEmpty();
            assertThat(stand.said()).anyMatch(text -> text.contains("sonder vos serveurs"));

            stand.click(".dialog-actions .danger");
            assertThat(memory.recorded())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Payload.SourceKept.class,
                            kept -> assertThat(kept.settings().allowPrivate()).isTrue());
        }
    }

    @Test
    void testingShowsFirstMentionsAndStoresNothing() {
        memory.catalog.answers.put(
                TestCatalog.GDELT, TestCatalog.found(SettingsStand.GDELT, "Altéa\u202E en panne", "Box 7"));
        try (var stand = show()) {
            choose(stand, "GDELT");
            stand.click("#source-test");
            assertThat(stand.said())
                    .contains("2 mentions dans la première réponse. Rien n’est enregistré.", "Altéa⟨U+202E⟩ en panne");
            assertThat(memory.recorded()).isEmpty();
        }
    }

    @Test
    void aNewSourceIsFilledInTriedAndKept() {
        memory.catalog.answers.put(TestCatalog.MASTODON, TestCatalog.OFFLINE);
        try (var stand = show()) {
            stand.click("#source-add");
            chooseKind(stand, memory.catalog.kinds().get(1));
            stand.click("#form-save");
            assertThat(stand.said()).contains("À remplir.");

            stand.focus("#form-name")
                    .type("Mastodon")
                    .focus("#form-field-instance")
                    .type("mastodon.social");
            stand.focus("#form-field-token").type("s3cret");
            stand.click("#form-test");
            stand.picture("settings-form");
            assertThat(stand.said()).anyMatch(text -> text.startsWith("Le service est injoignable."));
            assertThat(stand.find("#form-field-token", TextInputControl.class))
                    .as("what is typed is masked")
                    .isInstanceOf(PasswordField.class);

            stand.click("#form-save");
            assertThat(stand.shows("#source-form")).isFalse();
        }
        assertThat(memory.collected).contains("keep Mastodon");
    }

    @Test
    void aRefusedSaveKeepsTheFormOpenWithItsText() {
        try (var stand = show()) {
            stand.click("#source-add");
            stand.focus("#form-name").type("Forum").focus("#form-field-address").type("https://forum.example/rss");
            memory.memory.journal.refuse(true);
            stand.click("#form-save");

            assertThat(stand.shows("#form-unsaved")).isTrue();
            assertThat(stand.text("#form-name")).isEqualTo("Forum");
            memory.memory.journal.refuse(false);
            stand.click("#form-save");
            assertThat(stand.shows("#source-form")).isFalse();
        }
    }

    private static void chooseKind(Stand stand, KindProfile kind) {
        @SuppressWarnings("unchecked")
        ComboBox<KindProfile> box = stand.find("#form-kind", ComboBox.class);
        FxTest.runOnFx(() -> box.setValue(kind));
        FxTest.settle();
    }

    private static void choose(Stand stand, String name) {
        @SuppressWarnings("unchecked")
        TableView<SourceRow> table = stand.find("#sources-table", TableView.class);
        FxTest.runOnFx(() -> table.getSelectionModel()
                .select(table.getItems().stream()
                        .filter(row -> row.settings().name().equals(name))
                        .findFirst()
                        .orElseThrow()));
        FxTest.settle();
    }

    private Stand show() {
        return Stand.show(
                frame,
                1824,
                965,
                () -> new SettingsScreen(frame, memory.care(), Optional.of(memory.room()), new DirectLanes(), () -> {})
                        .node());
    }
}
