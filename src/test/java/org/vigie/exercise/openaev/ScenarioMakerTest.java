// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.exercise.openaev.OpenAevFiles.Outcome;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// What becomes of an export. Its organisation, people and texts are invented.
class ScenarioMakerTest {
    private static final String MAIL = "2790bd39-37d4-4e39-be7e-53f3ca783f86";
    private static final String SMS = "e9e902bc-b03d-4223-89e1-fca093ac79dd";
    private static final String ARTICLES = "fb5e49a2-6366-4492-b69a-f9b9f39a533e";
    private static final String CHALLENGES = "f8e70b27-a69c-4b9f-a2df-e217c36b3981";
    private static final String MANUAL = "d02e9132-b9d0-4daa-b3b1-4b9871f8472c";

    private static final String FRAME = """
        {"export_version":1,
         "scenario_information":{"scenario_id":"s1","scenario_name":"Rappel","scenario_severity":"high",
           "scenario_mail_from":"animation@exemple.test","scenario_new_field":"x"},
         "scenario_organizations":[{"organization_id":"o1","organization_name":"Altéa"}],
         "scenario_users":[{"user_id":"u1","user_firstname":"Nadia","user_lastname":"Ferrand"}],
         "scenario_teams":[{"team_id":"t1","team_name":"Communication","team_users":["u1"]}],
         "scenario_tags":[{"tag_id":"g1","tag_name":"presse"}],
         "scenario_objectives":[{"objective_id":"b1","objective_title":"Répondre","objective_priority":1}],
         "scenario_channels":[{"channel_id":"c1","channel_type":"microblogging","channel_name":"Fil"},
           {"channel_id":"c2","channel_type":"newspaper","channel_name":"Le Midi"}],
         "scenario_documents":[
           {"document_id":"d1","document_name":"Photo","document_target":"x/photo.png","document_description":"Fumée"},
           {"document_id":"d2","document_name":"Aide","document_target":"aide.pdf"}],
         "scenario_articles":[
           {"article_id":"a1","article_name":"Photo choc","article_author":"@client","article_channel":"c1",
            "article_content":"<p>Ça <b>fume</b></p><script>alert(1)</script>","article_shares":120},
           {"article_id":"a2","article_name":"Rappel annoncé","article_author":"L. M.","article_channel":"c2",
            "article_content":"Un client parle."}],
         "scenario_challenges":[{"challenge_id":"q1","challenge_name":"Quiz","challenge_content":"Qui signe ?",
           "challenge_flags":[{"flag_id":"f1","flag_type":"VALUE","flag_value":"le maire"}]}],
         "scenario_lessons_categories":[{"lessonscategory_id":"l1","lessons_category_name":"Rôles"}],
         "scenario_lessons_questions":[{"lessonsquestion_id":"n1","lessons_question_category":"l1",
           "lessons_question_content":"Qui décidait ?"}],
         "scenario_variables":[{"variable_id":"v1","variable_key":"company","variable_value":"Altéa"},
           {"variable_id":"v2","variable_key":"company","variable_value":"Autre"}],
         "scenario_injects":[%s]}
        """;

    @TempDir
    private Path folder;

    private ReadingReport report = new ReadingReport(0, 0, 0, 0, 0, 0, Map.of());

    @BeforeEach
    void nothingYet() {
        report = new ReadingReport(0, 0, 0, 0, 0, 0, Map.of());
    }

    @Test
    void theFrameComesAndWhatHasNoPlaceIsTold() throws IOException {
        var scenario = read("");
        assertThat(scenario.id()).isEqualTo("s1");
        assertThat(scenario.organisation()).isEqualTo("Altéa");
        assertThat(scenario.guide())
                .contains("severity: high", "mail_from: animation@exemple.test", PartReader.MARK, "document: Aide");
        assertThat(scenario.debrief()).isEqualTo("Rôles\n- Qui décidait ?");
        assertThat(scenario.objectives().getFirst().priority()).isOne();
        assertThat(scenario.outlets())
                .extracting(outlet -> outlet.kind())
                .containsExactly(OutletKind.MICROBLOG, OutletKind.NEWSPAPER);
        assertThat(scenario.variables())
                .extracting(variable -> variable.value())
                .containsExactly("Altéa");
        assertThat(report.findings().get(Topic.UNREAD_FIELD).examples()).containsExactly("scenario_new_field");
        assertThat(report.findings()).containsKeys(Topic.PERSON, Topic.DUPLICATE, Topic.DOCUMENT_WORDS);
        assertThat(scenario.toString()).as("people of the file").doesNotContain("Ferrand");
    }

    @Test
    void aMailComesFromWhoeverItsFirstLineNames() throws IOException {
        var mail = read(inject("i1", MAIL, 90, """
            "subject":"URGENT","body":"<p>Sender: Analyste<br><br>Bonjour ${company},</p>","encrypted":true\
            """)).injects().getFirst();
        assertThat(mail.kind()).isEqualTo(InjectKind.MAIL);
        assertThat(mail.sender()).isEqualTo("Analyste");
        assertThat(mail.text()).isEqualTo("URGENT\n\nBonjour ${company},");
        assertThat(mail.offset()).isEqualTo(Duration.ofSeconds(90));
        assertThat(report.findings().get(Topic.UNREAD_FIELD).examples()).contains("encrypted");
        assertThat(report.findings()).containsKey(Topic.SENDER_TAKEN);
    }

    @Test
    void aSenderStandsInALineOfItsOwnAboveTheText() throws IOException {
        var question =
                "De : votre réponse dépend la suite de l’enquête, et nous la publions ce soir à vingt heures avec la"
                        + " photo.";
        var injects = read(inject("i1", MAIL, 0, "\"body\":\"" + question + "\"") + ","
                        + inject("i2", MAIL, 0, "\"body\":\"De : Préfecture \\r\\n\\r\\nBonjour\"") + ","
                        + inject("i3", MAIL, 0, "\"body\":\"" + question + "\\nMerci\""))
                .injects();
        assertThat(injects)
                .extracting(Inject::sender)
                .containsExactly("animation@exemple.test", "Préfecture", "animation@exemple.test");
        assertThat(injects).extracting(Inject::text).containsExactly(question, "Bonjour", question + "\nMerci");
        assertThat(report.findings().get(Topic.SENDER_TAKEN).times()).isOne();
    }

    @Test
    void eachArticleBecomesAnInjectOfItsMedium() throws IOException {
        var scenario = read(inject("i1", ARTICLES, 60, """
            "articles":["a1","a2"],"expectations":[{"expectation_type":"MANUAL","expectation_name":"Attente"}]\
            """));
        assertThat(scenario.injects()).extracting(Inject::kind).containsExactly(InjectKind.SOCIAL, InjectKind.PRESS);
        assertThat(scenario.injects()).extracting(Inject::id).containsExactly("i1", "i1-2");
        assertThat(scenario.injects()).extracting(scenario::sender).containsExactly("@client", "Le Midi");
        assertThat(scenario.injects().getFirst().text()).isEqualTo("Ça fume");
        assertThat(scenario.injects().getFirst().notes()).contains("shares: 120", "channel: Fil");
        assertThat(scenario.injects().getLast().reactions()).isEmpty();
        assertThat(report.findings()).containsKeys(Topic.ARTICLES_SPLIT, Topic.ACTIVE_CONTENT);
        assertThat(report.injects()).as("as the file counts").isOne();
    }

    @Test
    void whatCannotBePlayedStaysForTheFacilitator() throws IOException {
        var scenario = read(inject("i1", CHALLENGES, 0, "\"challenges\":[\"q1\"]") + ","
                + inject("i2", "nuclei", 0, "\"port\":22") + "," + inject("i3", MANUAL, 0, "") + ","
                + inject("i4", SMS, 0, "\"message\":\"Rappelez-moi\""));
        assertThat(scenario.injects())
                .extracting(Inject::kind)
                .containsExactly(InjectKind.CUE, InjectKind.CUE, InjectKind.CUE, InjectKind.CALL);
        assertThat(scenario.injects().getFirst().text()).contains("Qui signe ?").doesNotContain("le maire");
        assertThat(scenario.injects().getFirst().notes()).contains("VALUE: le maire");
        assertThat(scenario.injects().get(1).foreign().orElseThrow().json()).contains("\"port\":22");
        assertThat(report.notPlayable()).isEqualTo(2);
    }

    @Test
    void expectationsKeepTheirWeightAndTheirGroup() throws IOException {
        var reactions = read(inject("i1", MANUAL, 0, """
            "expectations":[
             {"expectation_type":"MANUAL","expectation_name":"A","expectation_score":80,
              "expectation_expectation_group":true,"expectation_expiration_time":600},
             {"expectation_type":"ARTICLE","expectation_name":"","expectation_score":0}]\
            """)).injects().getFirst().reactions();
        assertThat(reactions).extracting(reaction -> reaction.weight()).containsExactly(80, 1);
        assertThat(reactions)
                .extracting(reaction -> reaction.window())
                .containsExactly(Duration.ofMinutes(10), Duration.ofDays(1));
        assertThat(reactions).allMatch(reaction -> reaction.eachTeam());
        assertThat(report.findings()).containsKeys(Topic.NO_WEIGHT, Topic.NO_WINDOW, Topic.EVERY_PLAYER, Topic.BY_HAND);
    }

    @Test
    void dependenciesBecomeConditions() throws IOException {
        var first = inject("i1", MANUAL, 0, """
            "expectations":[{"expectation_type":"MANUAL","expectation_name":"Attente"},
            {"expectation_type":"TEXT","expectation_name":"Écrit"}]\
            """);
        var scenario = read(first + "," + waiting("i2", "or", "Execution", "Attente") + ","
                + waiting("i3", "and", "Text") + "," + waiting("i4", "and", "Nothing like it") + ","
                + waiting("i5", "and"));
        var played = new Condition.Played("i1", true);
        assertThat(scenario.inject("i2").orElseThrow().when().all()).isFalse();
        assertThat(scenario.inject("i2").orElseThrow().when().conditions())
                .containsExactly(played, new Condition.Reacted("i1-e1", true));
        assertThat(scenario.inject("i3").orElseThrow().when().conditions())
                .containsExactly(new Condition.Reacted("i1-e2", true));
        assertThat(scenario.inject("i4").orElseThrow().when().conditions()).containsExactly(played);
        assertThat(scenario.inject("i5").orElseThrow().when().conditions()).containsExactly(played);
        assertThat(report.findings().get(Topic.CONDITION).times()).isOne();
    }

    @Test
    void documentsAreEnclosedUnderHarmlessNames() throws IOException {
        var mail = read("""
            {"inject_id":"i1","inject_title":"M","inject_depends_duration":0,"inject_all_teams":true,
             "inject_documents":[{"document_id":"d1","document_attached":true},
              {"document_id":"d2","document_attached":false}],"inject_country":"France","inject_tags":["g1"],
             "inject_injector_contract":{"injector_contract_id":"%s"},"inject_content":{"subject":"S"}}\
            """.formatted(MAIL)).injects().getFirst();
        assertThat(mail.enclosures()).containsExactly(new Enclosure("photo.png", "image/png", "Fumée"));
        assertThat(mail.notes()).isEqualTo("country: France\ntags: presse\ndocument: Aide");
    }

    @Test
    void theRealExportCanBePlayed() {
        var file = Path.of("../shared/data/openaev/akira.zip");
        assumeTrue(Files.exists(file), "skipped: ../shared/data/openaev/akira.zip is absent");
        var scenario = ((Outcome.Read) new OpenAevFiles().read(file)).scenario();
        assertThat(scenario.injects()).hasSize(20);
        assertThat(scenario.teams()).hasSize(14);
        assertThat(scenario.variables()).hasSize(8);
        assertThat(scenario.injects().stream()
                        .mapToInt(inject -> inject.reactions().size())
                        .sum())
                .isEqualTo(19);
        assertThat(scenario.injects()).extracting(Inject::kind).containsOnly(InjectKind.MAIL);
        assertThat(scenario.injects()).extracting(Inject::sender).contains("SOC Analyst", "Legal Counsel");
        assertThat(ScenarioCheck.of(scenario)).noneMatch(flaw -> flaw.kind().isBlocking());
        assertThat(DryRun.of(scenario, Posture.SILENT).plays()).hasSize(20);
    }

    @Test
    void fiftyThousandInjectsComeInOneChain() throws IOException {
        int many = 50_000;
        var injects = IntStream.range(0, many)
                .mapToObj(i -> i == 0 ? inject("i0", MAIL, 0, "") : after("i" + i, "i" + (i - 1), i))
                .collect(Collectors.joining(","));
        long start = System.nanoTime();
        var scenario = read(injects);
        System.out.printf("50,000 injects of an export: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(scenario.injects()).hasSize(many);
        assertThat(scenario.injects().getLast().when().conditions())
                .isEqualTo(List.of(new Condition.Played("i" + (many - 2), true)));
        assertThat(ScenarioCheck.of(scenario)).noneMatch(flaw -> flaw.kind() == Flaw.Kind.CYCLE);
    }

    private static String after(String id, String parent, int seconds) {
        return """
            {"inject_id":"%s","inject_depends_duration":%d,"inject_all_teams":true,"inject_depends_on":[
             {"dependency_relationship":{"inject_parent_id":"%s","inject_children_id":"%s"}}],
             "inject_injector_contract":{"injector_contract_id":"%s"},"inject_content":{"body":"<p>T</p>"}}\
            """.formatted(id, seconds, parent, id, MAIL);
    }

    private static String waiting(String id, String mode, String... keys) {
        var conditions = conditions(keys);
        return """
            {"inject_id":"%s","inject_title":"%s","inject_depends_duration":60,"inject_all_teams":true,
             "inject_depends_on":[{"dependency_relationship":{"inject_parent_id":"i1","inject_children_id":"%s"},
              "dependency_condition":{"mode":"%s","conditions":[%s]}}],
             "inject_injector_contract":{"injector_contract_id":"%s"}}\
            """.formatted(id, id, id, mode, conditions, MANUAL);
    }

    private static String conditions(String... keys) {
        return java.util.stream.Stream.of(keys)
                .map(key -> "{\"key\":\"" + key + "\",\"value\":true,\"operator\":\"eq\"}")
                .collect(Collectors.joining(","));
    }

    private static String inject(String id, String contract, int seconds, String content) {
        return """
            {"inject_id":"%s","inject_title":"Titre %s","inject_depends_duration":%d,"inject_all_teams":true,
             "inject_injector_contract":{"injector_contract_id":"%s"},"inject_content":{%s}}\
            """.formatted(id, id, seconds, contract, content);
    }

    private Scenario read(String injects) throws IOException {
        var file = Files.writeString(folder.resolve("e.json"), FRAME.formatted(injects));
        var read = (Outcome.Read) new OpenAevFiles().read(file);
        report = read.report();
        return read.scenario();
    }
}
