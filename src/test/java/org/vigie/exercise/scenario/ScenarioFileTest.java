// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Foreign;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.SampleScenario;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.Variable;
import org.vigie.core.scenario.When;

class ScenarioFileTest {
    private static Reading read(String json) {
        return ScenarioFile.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Scenario full() {
        var observed = new Judge.Observed(Sign.LEVEL_REACHED, "3");
        var reactions = List.of(
                new Reaction("r1", "Décider", "en cellule", 25, Duration.ofMinutes(10), true, observed),
                SampleScenario.reaction("r2", 5));
        var when = new When(
                false,
                List.of(
                        new Condition.Played("a", true),
                        new Condition.Played("z", false),
                        new Condition.Reacted("r0", false),
                        new Condition.Level(CrisisLevel.CRISIS),
                        new Condition.Published(2)));
        var inject = new Inject(
                "S-11",
                "Capture « IBAN »",
                InjectKind.CUE,
                Duration.ofMillis(90_500),
                true,
                false,
                "p",
                List.of("com"),
                "Fichier \"en vente\"\n${marque}",
                List.of(new Enclosure("capture.png", "image/png", "un tableau")),
                reactions,
                when,
                List.of("o"),
                "relancer",
                Optional.of(new Foreign("openaev", "d02e", "{\"a\":[1,null]}")));
        return new Scenario(
                "s",
                "Box 7",
                "Altéa",
                "fr",
                "Fiction.",
                Duration.ofHours(120),
                List.of(new Objective("o", "Vérifier", "avant de démentir", 1)),
                List.of(new Team("com", "Communication", "parle")),
                List.of(new Part("d", "Direction", "com")),
                List.of(new Persona("p", "Data", "data_veilleur", "sec", 12_000, Disposition.HOSTILE)),
                List.of(new Outlet("m", "Le Fil", OutletKind.NEWSPAPER, 3_000_000_000L)),
                List.of(
                        new Phase("1", "Panne", Duration.ZERO, "calme"),
                        new Phase("2", "Rumeur", Duration.ofHours(1), "")),
                List.of(SampleScenario.inject("a", 0), inject),
                List.of(new Variable("marque", "Altéa", "nom")),
                "Guide",
                "Débriefing",
                Optional.of(Map.of("leaks", 2.5, "grumbling", 0.1)));
    }

    @Test
    void whatIsWrittenIsReadBackWhole() {
        var file = ScenarioFile.write(full());
        assertThat(read(file)).isEqualTo(new Reading.Read(full(), List.of()));
        assertThat(read("\uFEFF" + file)).isEqualTo(new Reading.Read(full(), List.of()));
    }

    @Test
    void unknownMembersAreReportedWithTheirPlace() {
        var read = (Reading.Read) read("""
            {"vigieScenario": 1, "title": "T", "colour": "red",
             "injects": [{"id": "a", "kind": "call", "mood": 3, "when": {"conditions": [], "x": 1}}]}\
            """);
        assertThat(read.unknown()).containsExactly("injects[0].when.x", "injects[0].mood", "colour");
    }

    @Test
    void whatWouldBeLostEndsTheReadingWithItsPlace() {
        var head = "{\"vigieScenario\": 1, \"title\": \"T\", ";
        assertThat(read(head + "\"injects\": [{\"id\": \"a\", \"kind\": \"fax\"}]}"))
                .isEqualTo(new Reading.Refused(Reading.Why.UNKNOWN_WORD, "injects[0].kind", "fax"));
        assertThat(read(head + "\"injects\": [{\"id\": \"a\", \"kind\": \"call\", \"offset\": \"1h\"}]}"))
                .isEqualTo(new Reading.Refused(Reading.Why.BAD_TIME, "injects[0].offset", "1h"));
        assertThat(read(head + "\"injects\": [{\"kind\": \"call\"}]}"))
                .isEqualTo(new Reading.Refused(Reading.Why.MISSING, "injects[0].id", ""));
        assertThat(read(head + "\"teams\": {}}"))
                .isEqualTo(new Reading.Refused(Reading.Why.WRONG_TYPE, "teams", "OBJECT"));
        assertThat(read(head + "\"injects\": [{\"id\": \"a\", \"kind\": \"call\", \"offset\": \"-PT1M\"}]}"))
                .isEqualTo(
                        new Reading.Refused(Reading.Why.BAD_VALUE, "injects[0]", "An inject comes after the start: a"));
        assertThat(read(head + "\"injects\": [{\"id\": \"a\", \"kind\": \"call\","
                        + " \"attachments\": [{\"name\": \"../x\"}]}]}"))
                .isEqualTo(new Reading.Refused(
                        Reading.Why.BAD_VALUE, "injects[0].attachments[0]", "A file's name has no folders: ../x"));
    }

    @Test
    void filesOfAnotherKindAreRefused() {
        assertThat(read("{\"vigieScenario\": 2, \"title\": \"T\"}"))
                .isEqualTo(new Reading.Refused(Reading.Why.NEWER_VERSION, "vigieScenario", "2"));
        assertThat(read("{\"title\": \"T\"}"))
                .isEqualTo(new Reading.Refused(Reading.Why.NOT_A_SCENARIO, "", "vigieScenario"));
        for (var broken : List.of("", "[", "{\"vigieScenario\": 1", "{\"a\": 1, \"a\": 2}", "{} {}"))
            assertThat(read(broken)).as(broken).isInstanceOf(Reading.Refused.class);
        assertThat(read("{\n\"vigieScenario\": 1,\n\"title\": oops}"))
                .isInstanceOfSatisfying(Reading.Refused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(Reading.Why.NOT_JSON);
                    assertThat(refused.place()).startsWith("3:");
                });
    }

    @Test
    void fiftyThousandInjectsAreReadBack() {
        var injects = new ArrayList<Inject>();
        for (int i = 0; i < 50_000; i++) injects.add(SampleScenario.inject("i" + i, i % 180));
        var scenario = SampleScenario.of(injects);
        assertThat(read(ScenarioFile.write(scenario))).isEqualTo(new Reading.Read(scenario, List.of()));
    }

    @Test
    void textsTakeTheValuesOfVariablesAndNothingElse() {
        assertThat(full().fill("${marque} $1 ${inconnu} ${ marque }")).isEqualTo("Altéa $1 ${inconnu} Altéa");
    }

    @Test
    void aPublicThatIsNoNumbersEndsTheReadingWithItsPlace() {
        var file = """
            {"vigieScenario": 1, "title": "Box", "length": "01:00:00", "crowd": {"leaks": "beaucoup"}}\
            """;
        assertThat(ScenarioFile.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.place()).isEqualTo("crowd.leaks"));
    }
}
