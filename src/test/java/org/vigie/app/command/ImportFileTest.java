// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.sources.file.FileImports;

class ImportFileTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path file = Path.of("");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(
                folder.resolve("export.csv"),
                "Date,Title,Verbatim,URL\n03/04/2026,Un,a,https://x.example/1\nhier,Deux,b,\n04/05/2026,,,\n");
    }

    @Test
    void aDryRunEndsWithOneLineOfJson() throws Exception {
        assertThat(run("import", file.toString(), "--dry-run", "--zone", "Europe/Paris"))
                .isZero();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines)
                .startsWith("Rows read: 3. Accepted: 1.")
                .contains("Refused, neither title nor text: 1.", "Refused, unreadable date: 1.");
        var figures = new ObjectMapper().readTree(lines.getLast());
        assertThat(figures.path("read").asInt()).isEqualTo(3);
        assertThat(figures.path("accepted").asInt()).isEqualTo(1);
        assertThat(figures.path("refused").toString()).isEqualTo("{\"NO_TEXT\":1,\"BAD_DATE\":1}");
        assertThat(figures.path("end").asText()).isEqualTo("DRY");
    }

    @Test
    void refusedRowsGoIntoAFile() throws Exception {
        var refused = folder.resolve("refused.csv");
        assertThat(run("import", file.toString(), "--dry-run", "--refused", refused.toString()))
                .isZero();
        assertThat(Files.readAllLines(refused))
                .containsExactly(
                        "row,reason,column,cell", "3,BAD_DATE,\"Date\",\"hier\"", "4,NO_TEXT,\"Verbatim\",\"\"");
    }

    @Test
    void columnsMayBeChosen() throws Exception {
        assertThat(run("import", file.toString(), "--dry-run", "--map", "text=Title", "--map", "title="))
                .isZero();
        assertThat(run("import", file.toString(), "--dry-run", "--map", "colour=Title"))
                .isEqualTo(Cli.USAGE_ERROR);
    }

    @Test
    void aFileThatIsNoTableIsSaidSo() throws Exception {
        assertThat(run("import", folder.resolve("none.csv").toString(), "--dry-run"))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        folder.resolve("none.csv") + ": the file can’t be found.",
                        "{\"file\":\"none.csv\",\"unreadable\":\"NOT_FOUND\",\"detail\":\"none.csv\"}");
    }

    @Test
    void missingColumnsAreSaidWithThoseThatAreThere() throws Exception {
        Files.writeString(file, "Quand,Quoi\n03/04/2026,Un\n");
        assertThat(run("import", file.toString(), "--dry-run")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .startsWith(
                        file + ": a column is missing for the date or the text.",
                        "Columns of the file: Quand · Quoi. Name those that are missing, for instance --map"
                                + " text=Verbatim.");
    }

    @Test
    void aScenarioIsTriedAndItsFiguresAreToldByName() throws Exception {
        var scenario = scenario("""
            {"export_version":1,"scenario_information":{"scenario_name":"Rappel"},
             "scenario_teams":[{"team_id":"t1","team_name":"Communication"}],
             "scenario_variables":[{"variable_id":"v1","variable_key":"company_name"}],
             "scenario_injects":[{"inject_id":"i1","inject_title":"Appel","inject_teams":["t1"],
               "inject_depends_duration":600,
               "inject_injector_contract":{"injector_contract_id":"nuclei"},
               "inject_content":{"expectations":[{"expectation_type":"MANUAL","expectation_name":"Rappeler"}]}}]}
            """);
        assertThat(run("import", scenario.toString(), "--dry-run")).isZero();
        var said = out.toString(StandardCharsets.UTF_8).strip();
        assertThat(said).startsWith("Scenario: Rappel").contains("1 injects, 1 teams, 1 variables, 1 expectations");
        var figures = new ObjectMapper().readTree(said.lines().toList().getLast());
        assertThat(figures.path("injects").asInt()).isEqualTo(1);
        assertThat(figures.path("teams").asInt()).isEqualTo(1);
        assertThat(figures.path("variables").asInt()).isEqualTo(1);
        assertThat(figures.path("expectations").asInt()).isEqualTo(1);
        assertThat(figures.at("/notPlayable/injects").asInt()).isEqualTo(1);
    }

    @Test
    void aScenarioThatIsCutOffIsSaidSo() throws Exception {
        var scenario = scenario("{\"export_version\":1,\"scenario_information\":{},\"scenario_injects\":[");
        assertThat(run("import", scenario.toString(), "--dry-run")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"unreadable\":\"BAD_JSON\"");
    }

    @Test
    void theRealExportHasTheFiguresOfItsFile() throws Exception {
        var akira = Path.of("../shared/data/openaev/akira.zip");
        assumeThat(akira).as("The real export lies beside the repository").exists();
        assertThat(run("import", akira.toString(), "--dry-run")).isZero();
        var lines = out.toString(StandardCharsets.UTF_8).strip().lines().toList();
        var figures = new ObjectMapper().readTree(lines.getLast());
        assertThat(figures.path("injects").asInt()).isEqualTo(20);
        assertThat(figures.path("teams").asInt()).isEqualTo(14);
        assertThat(figures.path("variables").asInt()).isEqualTo(8);
        assertThat(figures.path("expectations").asInt()).isEqualTo(19);
        assertThat(figures.at("/notPlayable/injects").asInt()).isZero();
    }

    private Path scenario(String json) throws IOException {
        return Files.writeString(folder.resolve("export.json"), json);
    }

    private int run(String... args) {
        var trial = FileImports.withoutRoom(InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z")));
        var command = new ImportFile(
                trial,
                _ -> {
                    throw new AssertionError("a dry run opens no store");
                },
                new CliTexts(Locale.ENGLISH),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Cli(new CliTexts(Locale.ENGLISH)).run(new VigieCommand(_ -> 0), new Object[] {command}, args);
    }
}
