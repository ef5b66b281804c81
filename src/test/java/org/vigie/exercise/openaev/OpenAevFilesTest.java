// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.exercise.openaev.OpenAevFiles.Fault;
import org.vigie.exercise.openaev.OpenAevFiles.Outcome;
import org.vigie.exercise.openaev.ReadingReport.Topic;

class OpenAevFilesTest {
    private static final String MEDIA = """
        {"export_version":1,
         "scenario_information":{"scenario_id":"s1","scenario_name":"Rappel","scenario_message_header":"TEST"},
         "scenario_teams":[{"team_id":"t1","team_name":"Cellule"},{"team_id":"t1","team_name":"Bis"}],
         "scenario_channels":[{"channel_id":"c1","channel_type":"microblogging","channel_name":"Fil"}],
         "scenario_articles":[{"article_id":"a1","article_name":"Photo","article_author":"@client",
           "article_content":"<p>Chez ${company}</p><script>alert(1)</script><p>Deux&nbsp;fois</p>",
           "article_shares":120,"article_channel":"c1"}],
         "scenario_tags":null,
         "scenario_injects":[
          {"inject_id":"i1","inject_title":"Photo","inject_all_teams":true,"inject_depends_duration":600,
           "inject_injector_contract":{"injector_contract_id":"fb5e49a2-6366-4492-b69a-f9b9f39a533e"},
           "inject_content":{"articles":["a1"],"expectations":[
            {"expectation_type":"MANUAL","expectation_name":"Attente","expectation_score":100,
             "expectation_expiration_time":1800},
            {"expectation_type":"DETECTION","expectation_name":"Sonde"}]}},
          {"inject_id":"i2","inject_title":"Appel","inject_teams":["t9"],"inject_depends_duration":2700,
           "inject_depends_on":[{"dependency_relationship":{"inject_parent_id":"i1","inject_children_id":"i2"}},
            {"dependency_relationship":{"inject_parent_id":"i1","inject_children_id":"i2"}}],
           "inject_injector_contract":{"injector_contract_id":"d02e9132-b9d0-4daa-b3b1-4b9871f8472c"},
           "inject_content":null},
          {"inject_id":"i3","inject_title":"Nuclei","inject_depends_duration":10,
           "inject_injector_contract":{"injector_contract_id":"other"}}],
         "scenario_variables":[{"variable_id":"v1","variable_key":"company","variable_value":"ACME"}]}
        """;

    @TempDir
    private Path folder;

    @Test
    void pressureOfMediaIsReadWhole() throws IOException {
        var read = read(MEDIA);
        var report = read.report();
        assertThat(List.of(report.injects(), report.teams(), report.variables(), report.expectations()))
                .containsExactly(3, 1, 1, 2);
        assertThat(report.notPlayable()).isEqualTo(1);
        assertThat(report.technical()).isEqualTo(1);
        assertThat(report.findings().keySet())
                .containsExactly(
                        Topic.NOT_PLAYABLE,
                        Topic.TECHNICAL_EXPECTATION,
                        Topic.DUPLICATE,
                        Topic.UNKNOWN_TEAM,
                        Topic.ACTIVE_CONTENT,
                        Topic.TO_NOBODY,
                        Topic.EVERY_PLAYER,
                        Topic.LENGTH);
        var scenario = read.export();
        assertThat(scenario.teams().getFirst().name()).isEqualTo("Cellule");
        assertThat(scenario.about().header()).isEqualTo(PartReader.MARK + "\nTEST");
        assertThat(scenario.articles().getFirst().text()).isEqualTo("Chez ${company}\nDeux fois");
        assertThat(scenario.links()).hasSize(1);
        var photo = scenario.injects().getFirst();
        assertThat(photo.after()).isEqualTo(Duration.ofMinutes(10));
        assertThat(photo.expectations().getFirst().expires()).contains(Duration.ofMinutes(30));
        assertThat(scenario.injects().getLast().raw().orElseThrow()).contains("\"other\"");
    }

    @Test
    void theRealFileMatches() {
        var file = Path.of("../shared/data/openaev/akira.zip");
        assumeTrue(Files.exists(file), "skipped: ../shared/data/openaev/akira.zip is absent");
        var report = ((Outcome.Read) new OpenAevFiles().read(file)).report();
        assertThat(List.of(report.injects(), report.teams(), report.variables(), report.expectations()))
                .containsExactly(20, 14, 8, 19);
        assertThat(report.notPlayable()).isZero();
    }

    @Test
    void theCommentTellsTheMainEntry() throws IOException {
        var file = zip(Map.of("a.json", "[1]", "Scenario|b.json", MEDIA));
        assertThat(new OpenAevFiles().read(file)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void aTruncatedArchiveIsRefused() throws IOException {
        var bytes = Files.readAllBytes(zip(Map.of("Scenario|b.json", MEDIA)));
        var file = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(new OpenAevFiles().read(file)).isEqualTo(new Outcome.Refused(Fault.BROKEN_ARCHIVE, "cut.zip"));
    }

    @Test
    void anEntryThatClimbsIsIgnoredAndSaid() throws IOException {
        var read = (Outcome.Read) new OpenAevFiles().read(zip(Map.of("../evil.png", "x", "Scenario|b.json", MEDIA)));
        assertThat(read.report().findings().get(Topic.UNSAFE_ENTRY))
                .isEqualTo(new ReadingReport.Met(1, List.of("../evil.png")));
        assertThat(new OpenAevFiles().read(zip(Map.of("Scenario|../b.json", MEDIA))))
                .isEqualTo(new Outcome.Refused(Fault.NO_SCENARIO, "e.zip"));
    }

    @Test
    void aBombEndsAtTheLimit() throws IOException {
        var file = zip(Map.of("Scenario|b.json", " ".repeat(100_000) + MEDIA));
        assertThat(new OpenAevFiles(50_000).read(file)).isEqualTo(new Outcome.Refused(Fault.TOO_LARGE, "50000"));
    }

    @Test
    void noVersionIsReadAndDamageIsPlaced() throws IOException {
        assertThat(read("{\"exercise_information\":{\"exercise_name\":\"E\"},\"exercise_injects\":null}")
                        .report()
                        .findings())
                .containsOnlyKeys(Topic.NO_VERSION, Topic.LENGTH);
        var cut = Files.writeString(folder.resolve("cut.json"), "{\"export_version\":1,\n\"scenario_teams\":[");
        assertThat(((Outcome.Refused) new OpenAevFiles().read(cut)).fault()).isEqualTo(Fault.BAD_JSON);
    }

    @Test
    void aRingOfFiftyThousandIsCut() throws IOException {
        int many = 50_000;
        var text = new StringBuilder("{\"export_version\":1,\"scenario_information\":{},\"scenario_injects\":[");
        for (int i = 0; i < many; i++)
            text.append(i == 0 ? "" : ",")
                    .append("{\"inject_id\":\"i" + i + "\",\"inject_depends_duration\":" + i)
                    .append(",\"inject_depends_on\":[{\"dependency_relationship\":{\"inject_parent_id\":\"i")
                    .append((i + 1) % many)
                    .append("\"}}]}");
        var read = read(text.append("]}").toString());
        assertThat(read.report().injects()).isEqualTo(many);
        assertThat(read.report().findings().get(Topic.RING).times()).isEqualTo(many);
        assertThat(read.export().links()).isEmpty();
    }

    private Outcome.Read read(String json) throws IOException {
        return (Outcome.Read) new OpenAevFiles().read(Files.writeString(folder.resolve("e.json"), json));
    }

    /// @param entries comment, bar and name, or a name, with the content
    private Path zip(Map<String, String> entries) throws IOException {
        var file = folder.resolve("e.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : entries.entrySet()) {
                int bar = each.getKey().indexOf('|');
                var entry = new ZipEntry(each.getKey().substring(bar + 1));
                if (bar > 0) entry.setComment(each.getKey().substring(0, bar));
                out.putNextEntry(entry);
                out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }
}
