// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.app.command.Cli;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.ImportFile;
import org.vigie.app.command.VigieCommand;
import org.vigie.app.command.Workshop;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.sources.file.FileImports;

/// A scenario that is imported from the command line stands in the library of the station.
class ImportedScenarioTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z"));
    private static final String EXPORT = """
        {"export_version":1,"scenario_information":{"scenario_id":"s1","scenario_name":"Rappel"},
         "scenario_injects":[
          {"inject_id":"i1","inject_title":"Un","inject_all_teams":true,"inject_depends_duration":60,
           "inject_injector_contract":{"injector_contract_id":"2790bd39-37d4-4e39-be7e-53f3ca783f86"},
           "inject_content":{"body":"Bonjour"}}%s]}
        """;
    private static final String SECOND =
            ",{\"inject_id\":\"i2\",\"inject_title\":\"Deux\",\"inject_depends_duration\":120}";

    private final CliTexts texts = new CliTexts(Locale.ENGLISH);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void anExportIsKeptAndKeptAnewWithoutWhatItLost() throws IOException {
        assertThat(run(EXPORT.formatted(SECOND))).isZero();
        assertThat(shelf()).extracting(Scenario::title).containsExactly("Rappel");
        assertThat(shelf().getFirst().injects()).extracting(Inject::id).containsExactly("i1", "i2");
        assertThat(run(EXPORT.formatted(""))).isZero();
        assertThat(shelf()).hasSize(1);
        assertThat(shelf().getFirst().injects()).extracting(Inject::id).containsExactly("i1");
        assertThat(said()).contains("“Rappel” now stands in this station’s library.");
    }

    @Test
    void aFileOfVigiesOwnIsKeptAsItIs() throws IOException {
        var written = run(EXPORT.formatted(SECOND)) == 0 ? shelf().getFirst() : null;
        assertThat(written).isNotNull();
        var own = written.identified("");
        assertThat(run(ScenarioFile.write(own))).isZero();
        assertThat(shelf()).hasSize(2);
        assertThat(shelf().getLast().identified("")).isEqualTo(own);
        assertThat(shelf().getLast().id()).isNotBlank();
    }

    @Test
    void aFileThatCannotBeReadKeepsNothing() throws IOException {
        assertThat(run("{\"vigieScenario\":1}")).isOne();
        assertThat(said()).contains("Missing field: title", "\"unreadable\":\"MISSING\"");
        assertThat(shelf()).isEmpty();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Scenario> shelf() {
        try (var station = station()) {
            return ScenarioShelf.read(station.journal());
        }
    }

    private Workshop station() {
        var account = folder.resolve("account");
        var door = new StationDoor(folder.resolve("data"), account, CLOCK, texts, new KeptEngine(account), _ -> {
            throw new AssertionError("no mention comes in here");
        });
        return StationWorkshop.open(door, texts);
    }

    private int run(String json) throws IOException {
        var file = Files.writeString(folder.resolve("export.json"), json);
        var command = new ImportFile(
                FileImports.withoutRoom(CLOCK),
                (Optional<Path> _) -> station(),
                texts,
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Cli(texts)
                .run(new VigieCommand(_ -> 0), new Object[] {command}, new String[] {"import", file.toString()});
    }
}
