// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.ContactDraft;
import org.vigie.core.directory.ContactField;
import org.vigie.core.directory.ContactFiles.Flaw;
import org.vigie.core.directory.ContactFiles.Reading;
import org.vigie.core.directory.ContactFiles.Remark;
import org.vigie.core.directory.ContactFiles.Trouble;

class DirectoryFilesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void aTableInWindows1252WithMissingColumnsIsReadAndSaysWhatIsMissing() throws IOException {
        var read = read(WINDOWS, """
                Prénom;Nom;Fonction;Téléphone
                Gaëlle;Le Dœuff;Relations presse;06 12 34 56 78
                Noël;Bézier;Sûreté;+33 (0)1 44 55 66 77
                """);
        assertThat(read.charset()).isEqualTo("windows-1252");
        assertThat(read.drafts())
                .containsExactly(
                        draft(2, "Gaëlle Le Dœuff", "Relations presse", mobile("06 12 34 56 78")),
                        draft(3, "Noël Bézier", "Sûreté", phone("+33 (0)1 44 55 66 77")));
        assertThat(read.missing())
                .containsExactly(
                        ContactField.EMAIL,
                        ContactField.MOBILE,
                        ContactField.SKILLS,
                        ContactField.LANGUAGES,
                        ContactField.STAND_INS,
                        ContactField.LEVEL);
    }

    @Test
    void everyEntryLeftOutIsNamedWithItsReason() throws IOException {
        var read = read(StandardCharsets.UTF_8, """
                Annuaire de crise — édition de mars
                Nom complet,E-mail,E-mail 2,Mobile,Niveau,Suppléant
                Inès Carpentier,ines@altea.example,ines.c@altea.example,+33611223344,2,Paul Santoni
                ,orphelin@altea.example,,,,
                Paul Santoni,paul(at)altea.example,,6.12E+08,9,
                Hugo Lemarchand,hugo@altea.example,,demander au standard,,
                ines carpentier,autre@altea.example,,,,
                """);
        assertThat(read.drafts()).extracting(ContactDraft::name).containsExactly("Inès Carpentier", "Hugo Lemarchand");
        assertThat(read.drafts().getFirst().channels())
                .containsExactly(email("ines@altea.example"), email("ines.c@altea.example"), mobile("+33611223344"));
        assertThat(read.drafts().getFirst().calledFrom()).contains(CrisisLevel.ALERT);
        assertThat(read.drafts().getFirst().standIns()).containsExactly("Paul Santoni");
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(4, Flaw.NO_NAME, "", "orphelin@altea.example", true),
                        new Remark(5, Flaw.BAD_EMAIL, "Paul Santoni", "paul(at)altea.example", false),
                        new Remark(5, Flaw.BAD_NUMBER, "Paul Santoni", "6.12E+08", false),
                        new Remark(5, Flaw.BAD_LEVEL, "Paul Santoni", "9", false),
                        new Remark(5, Flaw.NO_CHANNEL, "Paul Santoni", "", true),
                        new Remark(6, Flaw.BAD_NUMBER, "Hugo Lemarchand", "demander au standard", false),
                        new Remark(7, Flaw.TWICE, "ines carpentier", "", true));
    }

    @Test
    void aFileThatTellsNoNamesOrNoChannelsNamesItsColumns() throws IOException {
        assertThat(reading(StandardCharsets.UTF_8, "Service;Téléphone\nPresse;0144556677\n"))
                .isEqualTo(new Reading.Unreadable(Trouble.NO_NAMES, "Service, Téléphone"));
        assertThat(reading(StandardCharsets.UTF_8, "Nom;Bureau\nSantoni;B12\n"))
                .isEqualTo(new Reading.Unreadable(Trouble.NO_CHANNELS, "Nom, Bureau"));
        assertThat(reading(StandardCharsets.UTF_8, "bonjour")).isInstanceOf(Reading.Unreadable.class);
        assertThat(new DirectoryFiles().read(folder.resolve("absent.csv").toUri()))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unread -> assertThat(unread.trouble()).isEqualTo(Trouble.CANNOT_OPEN));
    }

    @Test
    void cardsOfEveryVersionAreRead() throws IOException {
        var read = read(StandardCharsets.UTF_8, """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Carpentier;In=C3=A8s
                TEL;CELL:+33 6 11 22 33 44
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Paul Santoni
                TITLE:Juridique
                EMAIL;PREF=2:paul.perso@altea.example
                EMAIL;PREF=1:paul@altea.example
                TEL;VALUE=uri;TYPE=work:tel:+33144556677
                CATEGORIES:RGPD,Presse
                LANG:fr
                LANG:it
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Sans Canal
                END:VCARD
                """);
        assertThat(read.drafts())
                .containsExactly(
                        draft(1, "Inès Carpentier", "", mobile("+33 6 11 22 33 44")),
                        new ContactDraft(
                                2,
                                "Paul Santoni",
                                "Juridique",
                                List.of("RGPD", "Presse"),
                                List.of("fr", "it"),
                                List.of(
                                        email("paul@altea.example"),
                                        email("paul.perso@altea.example"),
                                        phone("+33144556677")),
                                List.of(),
                                Optional.empty()));
        assertThat(read.remarks()).containsExactly(new Remark(3, Flaw.NO_CHANNEL, "Sans Canal", "", true));
    }

    private Reading.Read read(Charset charset, String text) throws IOException {
        return (Reading.Read) reading(charset, text);
    }

    private Reading reading(Charset charset, String text) throws IOException {
        var file = folder.resolve("annuaire.csv");
        Files.writeString(file, text, charset);
        return new DirectoryFiles().read(file.toUri());
    }

    private static ContactDraft draft(long row, String name, String function, Channel... channels) {
        return new ContactDraft(
                row, name, function, List.of(), List.of(), List.of(channels), List.of(), Optional.empty());
    }

    private static Channel email(String address) {
        return new Channel(ChannelKind.EMAIL, address);
    }

    private static Channel mobile(String number) {
        return new Channel(ChannelKind.MOBILE, number);
    }

    private static Channel phone(String number) {
        return new Channel(ChannelKind.PHONE, number);
    }
}
