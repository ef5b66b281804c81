// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.ContactDraft;
import org.vigie.core.directory.ContactField;
import org.vigie.core.directory.ContactFiles.Flaw;
import org.vigie.core.directory.ContactFiles.Reading;
import org.vigie.core.directory.ContactFiles.Remark;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;
import org.vigie.ui.kit.Theme;
import org.vigie.ui.kit.source.DirectLanes;

@ExtendWith(FxTest.class)
class DirectoryViewTest {
    private static final Channel MAIL = new Channel(ChannelKind.EMAIL, "ines.carpentier@altea.example");
    private static final Channel MOBILE = new Channel(ChannelKind.MOBILE, "+33 6 11 22 33 44");

    private final Frame frame = TestRooms.frame();
    private final SettingsStand memory = new SettingsStand();

    @Test
    void anEntryIsWrittenAndVerifiedByKeyboard() {
        try (var stand = show(1784, 948)) {
            stand.click("#directory-add");
            stand.type("Paul Santoni").focus("#contact-function").type("Juridique");
            stand.focus("#channel-address-1").type("paul");
            stand.click("#contact-save");
            assertThat(stand.said()).contains("Cette adresse ou ce numéro ne peut pas être joint\u00a0: à corriger.");
            stand.focus("#channel-address-1").type("@altea.example");
            stand.click("#contact-save");
            assertThat(stand.said()).contains("Juridique · paul@altea.example", "Fiche de Paul Santoni enregistrée.");

            stand.focus("#directory-list").press("V");
            assertThat(stand.said()).contains("Coordonnées de Paul Santoni vérifiées.");
            stand.picture("settings-directory-fr-dark");
            FxTest.runOnFx(() -> frame.preferences()
                    .set(frame.preferences().get().with(Locale.ENGLISH).with(Theme.LIGHT)));
            stand.picture("settings-directory-en-light");
        }
    }

    @Test
    void aFileIsLookedThroughBeforeItComesIn() {
        var hugo = new ContactDraft(
                2,
                "Hugo Lemarchand",
                "Technique",
                List.of(),
                List.of(),
                List.of(MOBILE),
                List.of("Personne"),
                Optional.of(CrisisLevel.ALERT));
        memory.contactFiles = _ -> new Reading.Read(
                List.of(hugo),
                List.of(
                        new Remark(3, Flaw.BAD_EMAIL, "Paul Santoni", "paul(at)altea.example", false),
                        new Remark(3, Flaw.NO_CHANNEL, "Paul Santoni", "", true)),
                List.of(ContactField.LANGUAGES, ContactField.SKILLS),
                "windows-1252");
        var imports = new ContactImportViewModel(memory.care(), new DirectLanes());
        try (var stand = show(1224, 605)) {
            FxTest.runOnFx(() -> new ContactImportDialog(frame, imports).open());
            FxTest.runOnFx(() -> imports.choose(Path.of("annuaire.csv")));
            assertThat(stand.said())
                    .contains(
                            "annuaire.csv, lu en windows-1252",
                            "Colonnes absentes\u00a0: langues, compétences.",
                            "Ligne 3 · Paul Santoni\u00a0: «\u00a0paul(at)altea.example\u00a0» n’est pas une adresse");
            assertThat(memory.recorded()).hasSize(1);
            stand.picture("settings-directory-import");
            stand.click("#directory-accept");
            assertThat(stand.shows("#directory-import-dialog")).isFalse();
            assertThat(stand.said()).contains("Hugo Lemarchand", "Annuaire importé.");
        }
    }

    private Stand show(int width, int height) {
        memory.memory.journal.record(new DirectoryAct.ContactKept(Contact.of(TestRooms.INES.id())
                .reachedBy(List.of(MAIL, MOBILE))
                .replacedBy(List.of(TestRooms.ALEX.id()))
                .calledFrom(CrisisLevel.ALERT)));
        return Stand.show(frame, width, height, () -> {
            var screen = new SettingsScreen(frame, memory.care(), Optional.empty(), new DirectLanes(), () -> {});
            screen.choose(Section.DIRECTORY);
            return screen.node();
        });
    }
}
