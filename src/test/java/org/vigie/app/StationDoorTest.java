// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.app.StationDoor.Opening;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.Workshop;
import org.vigie.core.journal.Journal.Verdict;

/// A folder that can't be opened says what is wrong and what to do, and nothing in it is changed.
class StationDoorTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z"));
    private static final CliTexts TEXTS = new CliTexts(Locale.FRENCH);

    private Path data = Path.of("");

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        data = folder.resolve("data");
    }

    @Test
    void aDamagedKeyringIsNamed() throws IOException {
        live();
        Files.writeString(data.resolve("keyring.json"), "{\"version\":");
        assertThat(sentence())
                .isEqualTo("Le trousseau de clés " + data.resolve("keyring.json")
                        + " manque ou ne se lit plus, et sans lui rien de ce dossier ne se lit. Remettez ce fichier"
                        + " depuis une sauvegarde, puis relancez Vigie. Rien n’a été effacé.");
    }

    @Test
    void noNewKeyTakesThePlaceOfALostOne() throws IOException {
        live();
        var kept = Files.readAllBytes(data.resolve("keyring.json"));
        Files.delete(data.resolve("keyring.json"));
        assertThat(sentence()).startsWith("Le trousseau de clés");
        assertThat(data.resolve("keyring.json")).doesNotExist();
        Files.write(data.resolve("keyring.json"), kept);
        live();
    }

    @Test
    void anotherKeyringOpensNothingAndSetsNothingAside() throws IOException {
        live();
        var other = new StationDoor(folder.resolve("other"), account(), CLOCK, TEXTS, new KeptEngine(account()), _ -> {
            throw new AssertionError("no mention comes in here");
        });
        close(other.open());
        Files.copy(
                folder.resolve("other/keyring.json"),
                data.resolve("keyring.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var journal = Files.readAllBytes(data.resolve("journal.mv.db"));
        assertThat(sentence())
                .startsWith("Le fichier " + data.resolve("journal.mv.db") + " ne se lit pas avec le trousseau")
                .endsWith("Rien n’a été effacé.");
        assertThat(data.resolve("journal.mv.db")).hasBinaryContent(journal);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(data, "x");
        assertThat(sentence()).isEqualTo(data + " est un fichier\u00a0: il faut un dossier.");
    }

    @Test
    void anotherAccountNeedsTheRecoveryCode() {
        live();
        var elsewhere = folder.resolve("elsewhere");
        var door = new StationDoor(data, elsewhere, CLOCK, TEXTS, new KeptEngine(elsewhere), _ -> {
            throw new AssertionError("no mention comes in here");
        });
        assertThatThrownBy(() -> StationWorkshop.consult(door, TEXTS))
                .isInstanceOf(Workshop.Closed.class)
                .hasMessageStartingWith("Le dossier " + data + " a été créé dans un autre compte")
                .hasMessageEndingWith("avec le code de secours imprimé.");
    }

    @Test
    void consultingWritesNothingAndNeedsAStation() {
        assertThatThrownBy(() -> StationWorkshop.consult(door(), TEXTS))
                .isInstanceOf(Workshop.Closed.class)
                .hasMessage("Aucun poste de Vigie dans " + data + ". Vérifiez le dossier donné avec --data.");
        assertThat(data).doesNotExist();
        StationWorkshop.open(door(), TEXTS).close();
        assertThat(consulted()).isEqualTo(consulted());
    }

    private long consulted() {
        try (var workshop = StationWorkshop.consult(door(), TEXTS)) {
            return ((Verdict.Intact) workshop.journal().verify()).entries();
        }
    }

    private void live() {
        close(door().open());
    }

    private static void close(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        var station = ((Opening.Opened) opening).station();
        station.store().close();
        station.close();
    }

    private String sentence() {
        var opening = door().open();
        assertThat(opening).isInstanceOf(Opening.NotOpened.class);
        return ((Opening.NotOpened) opening).sentence();
    }

    private StationDoor door() {
        return new StationDoor(data, account(), CLOCK, TEXTS, new KeptEngine(account()), _ -> {
            throw new AssertionError("no mention comes in here");
        });
    }

    private Path account() {
        return folder.resolve("account");
    }
}
