// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Reaction;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.exercise.scenario.ShippedScenarios;

class ScenarioCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void withoutANameItListsThoseThatComeWithTheProgram() {
        assertThat(run(Locale.FRENCH, "scenario")).isZero();
        assertThat(said().lines())
                .hasSameSizeAs(ShippedScenarios.NAMES)
                .anySatisfy(
                        line -> assertThat(line).startsWith("altea-box7").contains("Box 7", "(180 min, 22 stimulus)"));
    }

    @Test
    void takesTheLanguageAfterACommandToo() {
        assertThat(run(Locale.ENGLISH, "scenario", "--lang", "en")).isZero();
        assertThat(run(Locale.ENGLISH, "scenario", "--lang", "de")).isEqualTo(Cli.USAGE_ERROR);
    }

    @Test
    void aDryRunDrawsTheCurveAndEndsWithItsFigures() throws IOException {
        assertThat(run(Locale.ENGLISH, "scenario", "altea-box7", "--dry-run")).isZero();
        assertThat(said().lines()).contains("H+00:55   5.5 ███████████      S-09");
        assertThat(said()).contains("Peak: 5.5 solicitations a minute at H+00:56.", "do not hold: S-13 S-15");
        var figures = figures();
        assertThat(figures.path("posture").asText()).isEqualTo("RESPONSIVE");
        assertThat(figures.path("played").asInt()).isEqualTo(16);
        assertThat(figures.path("unplayed").toString()).isEqualTo("[\"S-13\",\"S-15\"]");
        assertThat(figures.path("peak").toString()).isEqualTo("{\"at\":\"00:56\",\"perMinute\":5.49}");
        assertThat(figures.path("curve")).hasSize(37);
    }

    @Test
    void theIdleMeetOtherBranches() throws IOException {
        assertThat(run(Locale.FRENCH, "scenario", "altea-box7", "--dry-run", "--idle"))
                .isZero();
        assertThat(figures().path("unplayed").toString()).isEqualTo("[\"S-17\"]");
        assertThat(said()).contains("H+00:55   5,5 ");
    }

    @Test
    void aShippedScenarioGoesThroughATableAndBackAndSaysWhatItLoses() throws IOException {
        var shipped = ShippedScenarios.find("altea-box7", Tongue.FR).orElseThrow();
        for (var ending : new String[] {"csv", "xlsx"}) {
            var file = folder.resolve("box." + ending);
            assertThat(run(Locale.FRENCH, "scenario", "altea-box7", "--write", file.toString()))
                    .isZero();
            assertThat(figures().path("injects").asInt()).isEqualTo(22);
            assertThat(figures().path("lost").path("OBJECTIVE").asInt()).isPositive();
            assertThat(said()).contains("N’y tient pas\u00a0: ");
            var back = folder.resolve(ending + ".json");
            assertThat(run(Locale.FRENCH, "scenario", file.toString(), "--write", back.toString()))
                    .isZero();
            assertThat(figures().path("lost")).isEmpty();
            var read = ((org.vigie.exercise.scenario.ScenarioImports.Outcome.Found)
                            new org.vigie.exercise.scenario.ScenarioFiles().read(back))
                    .scenario();
            var inOrder = shipped.injects().stream()
                    .sorted(Comparator.comparing(Inject::offset))
                    .toList();
            assertThat(read.injects())
                    .extracting(Inject::id)
                    .isEqualTo(inOrder.stream().map(Inject::id).toList());
            for (int i = 0; i < inOrder.size(); i++) {
                var one = read.injects().get(i);
                var was = inOrder.get(i);
                assertThat(one.offset()).isEqualTo(was.offset());
                assertThat(one.kind()).isEqualTo(was.kind());
                assertThat(one.text()).isEqualTo(was.text());
                assertThat(one.reserve()).isEqualTo(was.reserve());
                assertThat(read.sender(one)).isEqualTo(shipped.sender(was));
                assertThat(one.reactions())
                        .extracting(Reaction::name)
                        .isEqualTo(was.reactions().stream().map(Reaction::name).toList());
                assertThat(one.reactions())
                        .extracting(Reaction::window)
                        .isEqualTo(
                                was.reactions().stream().map(Reaction::window).toList());
            }
        }
    }

    @Test
    void aTableIsReadByTheColumnsThatAreSaid() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "Créneau;Contenu\n09:00;Bonjour\n");
        assertThat(run(Locale.ENGLISH, "scenario", file.toString())).isEqualTo(1);
        var out = folder.resolve("t.json").toString();
        assertThat(run(
                        Locale.ENGLISH,
                        "scenario",
                        file.toString(),
                        "--map",
                        "time=Créneau",
                        "--start",
                        "08:15",
                        "--write",
                        out))
                .isZero();
        assertThat(Files.readString(Path.of(out))).contains("Bonjour", "00:45");
        assertThat(run(Locale.ENGLISH, "scenario", file.toString(), "--map", "time=7"))
                .isEqualTo(Cli.USAGE_ERROR);
        assertThat(run(Locale.ENGLISH, "scenario", file.toString(), "--map", "mood=1"))
                .isEqualTo(Cli.USAGE_ERROR);
        assertThat(run(Locale.ENGLISH, "scenario", "altea-box7", "--write", folder + "/absent/x.csv"))
                .isEqualTo(1);
    }

    @Test
    void aSoundFileIsSaidToBeSound() throws IOException {
        var shipped = ShippedScenarios.find("data-leak", Tongue.EN).orElseThrow();
        var file = Files.writeString(folder.resolve("mine.json"), ScenarioFile.write(shipped));
        assertThat(run(Locale.ENGLISH, "scenario", "--check", file.toString())).isZero();
        assertThat(said()).contains("Nothing to correct");
        assertThat(figures().path("playable").asBoolean()).isTrue();
    }

    @Test
    void whatIsAmissIsNamedAndCounted() throws IOException {
        var file = Files.writeString(folder.resolve("bad.json"), """
            {"vigieScenario":1,"title":"T","odd":1,"injects":[
             {"id":"a","title":"Appel","kind":"call","text":"x",
              "when":{"conditions":[{"kind":"played","inject":"zz"}]}}]}\
            """);
        assertThat(run(Locale.ENGLISH, "scenario", "--check", file.toString())).isEqualTo(1);
        assertThat(said()).contains("odd: not known to this version", "a Appel: a condition names zz");
        assertThat(figures().path("flaws").toString()).isEqualTo("{\"DEAD_BRANCH\":1,\"MISSING_CONDITION\":1}");
        assertThat(figures().path("playable").asBoolean()).isFalse();
    }

    @Test
    void aFileThatIsNoScenarioIsRefusedWithItsPlace() throws IOException {
        var file = Files.writeString(
                folder.resolve("odd.json"),
                "{\"vigieScenario\":1,\"title\":\"T\",\"injects\":[{\"id\":\"a\",\"kind\":\"fax\"}]}");
        assertThat(run(Locale.ENGLISH, "scenario", file.toString())).isEqualTo(1);
        assertThat(said()).contains("A word is not known: fax (at injects[0].kind)");
        assertThat(figures().path("unreadable").asText()).isEqualTo("UNKNOWN_WORD");
    }

    @Test
    void aNameThatNobodyHasIsAnsweredWithThoseThereAre() {
        assertThat(run(Locale.ENGLISH, "scenario", "volcano")).isEqualTo(1);
        assertThat(said()).contains("volcano is neither a file nor a shipped scenario: altea-box7, ");
    }

    private JsonNode figures() throws IOException {
        return new ObjectMapper().readTree(said().lines().toList().getLast());
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(Locale language, String... args) {
        var texts = new CliTexts(language);
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Cli(texts)
                .run(
                        new VigieCommand(_ -> 0),
                        new Object[] {
                            new ScenarioCommand(
                                    InstantSource.fixed(Instant.parse("2026-03-10T07:42:00Z")), texts, print)
                        },
                        args);
    }
}
