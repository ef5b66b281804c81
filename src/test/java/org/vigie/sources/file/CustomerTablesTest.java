// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.customer.Customer;
import org.vigie.core.customer.CustomerFiles.Flaw;
import org.vigie.core.customer.CustomerFiles.Reading;
import org.vigie.core.customer.CustomerFiles.Remark;
import org.vigie.core.customer.CustomerFiles.Trouble;
import org.vigie.core.customer.Reach;
import org.vigie.core.customer.Vulnerability;

class CustomerTablesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    private Reading look(Charset charset, String text) throws IOException {
        var file = Files.writeString(folder.resolve("clients.csv"), text, charset);
        return new CustomerTables().read(file.toUri(), PARIS);
    }

    private Reading.Read read(Charset charset, String text) throws IOException {
        return (Reading.Read) look(charset, text);
    }

    @Test
    void aFrenchTableInWindows1252IsReadWhole() throws IOException {
        var read = read(Charset.forName("windows-1252"), """
            Extraction du 14/10
            N° client;Nom;Segment;Vulnérabilité;Besoin;Canal préféré;Téléphone;Langue;Promis;Échéance;Fait
            A-1;Odile Bessière;Particulier;vital;Téléassistance;Téléphone;06 39 98 00 01;français;Rappel;14/10/2026 16h30;
            A-2;Karim Benali;Pro;non;;SMS;06 39 98 00 02;en;Avoir;2026-10-15;Émis
            """);
        assertThat(read.charset()).isEqualTo("windows-1252");
        assertThat(read.remarks()).isEmpty();
        assertThat(read.customers())
                .containsExactly(
                        new Customer(
                                "A-1",
                                "Odile Bessière",
                                "Particulier",
                                Vulnerability.VITAL,
                                "Téléassistance",
                                Reach.PHONE,
                                "06 39 98 00 01",
                                "fr",
                                "Rappel",
                                Optional.of(Instant.parse("2026-10-14T14:30:00Z")),
                                ""),
                        new Customer(
                                "A-2",
                                "Karim Benali",
                                "Pro",
                                Vulnerability.NONE,
                                "",
                                Reach.SMS,
                                "06 39 98 00 02",
                                "en",
                                "Avoir",
                                Optional.of(Instant.parse("2026-10-15T21:59:00Z")),
                                "Émis"));
    }

    @Test
    void anEnglishTableWithCommasIsReadToo() throws IOException {
        var read = read(StandardCharsets.UTF_8, """
            Customer ID,Name,Vulnerable,Preferred channel,Language
            7,"Doe, Jane",yes,e-mail,English
            8,Jo,,letter,
            """);
        assertThat(read.customers())
                .extracting(Customer::name, Customer::vulnerability, Customer::reach, Customer::language)
                .containsExactly(
                        tuple("Doe, Jane", Vulnerability.FRAGILE, Reach.EMAIL, "en"),
                        tuple("Jo", Vulnerability.NONE, Reach.LETTER, ""));
    }

    @Test
    void everyLineThatIsRefusedIsToldWithoutWhatStoodThere() throws IOException {
        var read = read(StandardCharsets.UTF_8, """
            référence;nom;vulnérable;canal;langue;échéance
            ;Sans Référence;oui;sms;fr;
            B-1;Peut Être;parfois;sms;fr;
            B-2;Bonne Ligne;non;pigeon;klingon;32/13/2026
            B-2;Deux Fois;non;sms;fr;
            B-3;%s;non;sms;fr;
            B-4;Dernière;x;texto;portugais;14/10/2026
            """.formatted("x".repeat(501)));
        assertThat(read.customers()).extracting(Customer::reference).containsExactly("B-2", "B-4");
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(2, Flaw.NO_REFERENCE, true),
                        new Remark(3, Flaw.VULNERABILITY, true),
                        new Remark(4, Flaw.REACH, false),
                        new Remark(4, Flaw.LANGUAGE, false),
                        new Remark(4, Flaw.DUE, false),
                        new Remark(5, Flaw.TWICE, true),
                        new Remark(6, Flaw.TOO_LONG, true));
        assertThat(read.remarks().toString()).doesNotContain("Peut", "Sans");
    }

    @Test
    void whatIsNoTableOfCustomersIsSaid() throws IOException {
        assertThat(look(StandardCharsets.UTF_8, "")).isEqualTo(new Reading.Unreadable(Trouble.NOT_A_TABLE));
        assertThat(look(StandardCharsets.UTF_8, "Bonjour,\nvoici la liste.\n"))
                .isEqualTo(new Reading.Unreadable(Trouble.NOT_A_TABLE));
        assertThat(look(StandardCharsets.UTF_8, "nom;segment\nOdile;Pro\n"))
                .isEqualTo(new Reading.Unreadable(Trouble.NO_REFERENCES));
        assertThat(new CustomerTables().read(folder.resolve("absent.csv").toUri(), PARIS))
                .isEqualTo(new Reading.Unreadable(Trouble.CANNOT_OPEN));
    }

    @Test
    void tenThousandLinesComeInOrder() throws IOException {
        var text = new StringBuilder("reference;nom;vulnerable\n");
        for (int i = 0; i < 10_000; i++)
            text.append("C-").append(i).append(";Nom ").append(i).append(";non\n");
        var read = read(StandardCharsets.UTF_8, text.toString());
        assertThat(read.customers()).hasSize(10_000);
        assertThat(read.customers().getLast().reference()).isEqualTo("C-9999");
    }

    @Test
    void aNumberAloneIsNobodysTelephone() throws IOException {
        var telephone = read(StandardCharsets.UTF_8, """
            Réf;Nom;Numéro de téléphone
            A-1;Odile Bessière;06 39 98 00 01
            """);
        assertThat(telephone.customers()).extracting(Customer::address).containsExactly("06 39 98 00 01");
        var number = read(StandardCharsets.UTF_8, """
            Réf;Nom;Numéro
            A-1;Odile Bessière;06 39 98 00 01
            """);
        assertThat(number.customers()).extracting(Customer::address).containsExactly("");
    }
}
