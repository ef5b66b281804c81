// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.Variable;
import org.vigie.core.scenario.When;
import org.vigie.exercise.chronogramme.Chronogramme.Fault;
import org.vigie.exercise.chronogramme.Chronogramme.Look;
import org.vigie.exercise.chronogramme.Chronogramme.Outcome;
import org.vigie.exercise.chronogramme.Chronogramme.Refused;
import org.vigie.exercise.chronogramme.Chronogramme.Remark;
import org.vigie.exercise.chronogramme.ChronogrammeTable.Loss;
import org.vigie.report.exercise.SpreadsheetFile;

/// Chronogrammes out of spreadsheets, and back. All names are invented.
class ChronogrammeTest {
    private static final String FRENCH = """
        Exercice Altéa;;;;;;
        Horaire;Canal;Émetteur;Destinataire;Contenu;Réaction attendue;Couleur
        09:00;Twitter;@client;Communication;Ma box fume;Message d’attente [×2 · 20 min];rouge
        9h30;Appel;Le Midi (fictif);Communication / Direction;Confirmez-vous ?;"1. Rappeler
        2. Noter au fil";vert
        plus tard;Mail;Juridique;tous;Attention;;
        ;Mail;Juridique;tous;Attention;;
        00:10;Fax;Préfecture;tous;Point à donner;;
        H-0:05;Mail;;;Trop tôt;;
        10:00;Mail;;;;;
        """;

    @TempDir
    private Path folder;

    @Test
    void aFrenchSpreadsheetIsReadWithEachLineToldThatStaysOutside() throws IOException {
        var file = Files.write(folder.resolve("exo.csv"), FRENCH.getBytes(Charset.forName("windows-1252")));
        var look = (Look.Table) Chronogramme.look(file);
        assertThat(look.headings()).startsWith("Horaire", "Canal");
        assertThat(look.lines()).isEqualTo(7);
        var read = (Outcome.Read)
                Chronogramme.read(file, look.mapping().with(Optional.of(LocalTime.of(8, 30))), "Exercice");
        var scenario = read.scenario();
        assertThat(scenario.injects())
                .extracting(Inject::kind)
                .containsExactly(InjectKind.SOCIAL, InjectKind.CALL, InjectKind.CUE);
        assertThat(scenario.injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofMinutes(15 * 60 + 40));
        assertThat(scenario.teams()).extracting(Team::name).containsExactly("Communication", "Direction");
        assertThat(scenario.injects().get(1).targets()).containsExactly("team-1", "team-2");
        var awaited = scenario.injects().getFirst().reactions().getFirst();
        assertThat(awaited.weight()).isEqualTo(2);
        assertThat(awaited.window()).isEqualTo(Duration.ofMinutes(20));
        assertThat(scenario.injects().get(1).reactions())
                .extracting(Reaction::name)
                .containsExactly("Rappeler", "Noter au fil");
        assertThat(read.refused())
                .extracting(Refused::why)
                .containsExactly(
                        Refused.Why.BAD_TIME, Refused.Why.NO_TIME, Refused.Why.BEFORE_START, Refused.Why.EMPTY);
        assertThat(read.refused().getFirst()).isEqualTo(new Refused(6, Refused.Why.BAD_TIME, "plus tard"));
        assertThat(read.remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.UNUSED_COLUMN, Remark.Kind.UNKNOWN_CHANNEL);
    }

    @Test
    void timesOfDayCountFromTheFirstUnlessTheyBeginAtMidnight() throws IOException {
        var day = read("Time,Text\n08:00,A\n08:45,B\n");
        assertThat(day.scenario().injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ZERO, Duration.ofMinutes(45));
        assertThat(day.remarks()).contains(new Remark(0, Remark.Kind.START_GUESSED, "08:00"));
        var elapsed = read("Time,Text\n00:10,A\n01:15,B\n");
        assertThat(elapsed.scenario().injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(75));
    }

    @Test
    void anExerciseAcrossMidnightStaysInOrder() throws IOException {
        var night = read("Time,Text\n22:00,A\n23:30,B\n00:15,C\n");
        assertThat(night.scenario().injects())
                .extracting(Inject::offset)
                .containsExactly(Duration.ZERO, Duration.ofMinutes(90), Duration.ofMinutes(135));
        assertThat(night.remarks()).contains(new Remark(0, Remark.Kind.START_GUESSED, "22:00"));
    }

    @Test
    void theSpreadsheetOfOpenAevIsKnownByItsColumns() throws IOException {
        var read = read(
                "Action,Timeline,Teams,Subject,Content,Comments,Expectation description,Expectation name,Expectation"
                        + " score,Done\n"
                        + "Email,J+1 H/T+3 M-5,Legal,Notice,Please read,Careful,In writing,Reply,80,no\n");
        var inject = read.scenario().injects().getFirst();
        assertThat(inject.kind()).isEqualTo(InjectKind.MAIL);
        assertThat(inject.offset()).isEqualTo(Duration.ofMinutes(27 * 60 - 5));
        assertThat(inject.reactions().getFirst())
                .isEqualTo(new Reaction(
                        inject.id() + "-r1",
                        "Reply",
                        "In writing",
                        80,
                        Awaited.USUAL_WINDOW,
                        false,
                        new Judge.Facilitator()));
        assertThat(inject.notes()).isEqualTo("Careful");
    }

    @Test
    void aScenarioGoesThroughASpreadsheetAndBack() throws IOException {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH))
            for (var ending : List.of("xlsx", "csv")) {
                var file = written(sample(), language, ending);
                var look = (Look.Table) Chronogramme.look(file);
                var read = (Outcome.Read) Chronogramme.read(file, look.mapping(), "Exercice");
                assertThat(read.refused()).isEmpty();
                assertThat(read.remarks()).isEmpty();
                assertThat(held(read.scenario())).as(ending).isEqualTo(held(sample()));
            }
    }

    @Test
    void teamsComeBackUnderTheirNamesWhateverTheseHold() throws IOException {
        var names = List.of("RH / Juridique", "Legal, HR", "Tous", "all", "Cellule \"A\"; B", "\"Nuit\"", "Jour\nNuit");
        var teams = names.stream().map(name -> new Team("t-" + name, name, "")).toList();
        var all = inject(
                "1", InjectKind.MAIL, 5, "DG", teams.stream().map(Team::id).toList(), "A", When.ALWAYS);
        var one = inject("2", InjectKind.MAIL, 6, "DG", List.of("t-Tous"), "B", When.ALWAYS);
        var everybody = inject("3", InjectKind.MAIL, 7, "DG", List.of(), "C", When.ALWAYS);
        var scenario = new Scenario(
                "s",
                "Exercice",
                "",
                "fr",
                "",
                Duration.ofHours(2),
                List.of(),
                teams,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(all, one, everybody),
                List.of(),
                "",
                "");
        for (var ending : List.of("xlsx", "csv")) {
            var file = written(scenario, Locale.FRENCH, ending);
            var look = (Look.Table) Chronogramme.look(file);
            var read = (Outcome.Read) look.read(look.mapping(), "Exercice");
            assertThat(read.scenario().teams()).extracting(Team::name).isEqualTo(names);
            assertThat(held(read.scenario())).as(ending).isEqualTo(held(scenario));
        }
    }

    @Test
    void whatATableCannotHoldIsCounted() {
        assertThat(ChronogrammeTable.of(sample(), Locale.FRENCH).lost())
                .containsOnly(
                        java.util.Map.entry(Loss.CONDITION, 1),
                        java.util.Map.entry(Loss.ENCLOSURE, 1),
                        java.util.Map.entry(Loss.OBSERVED_REACTION, 1),
                        java.util.Map.entry(Loss.PERSONA, 1),
                        java.util.Map.entry(Loss.VARIABLE, 1),
                        java.util.Map.entry(Loss.GUIDE, 1));
    }

    @Test
    void nothingComputesInASpreadsheet() throws IOException {
        var csv = Files.readString(written(sample(), Locale.FRENCH, "csv"));
        assertThat(csv).contains("\"'=SUM(1;2) s’affiche\nsur ma box\"").doesNotContain("\"=SUM");
        assertThat(csv).contains("EXERCICE — EXERCICE — EXERCICE");
    }

    @Test
    void aFileThatIsNoTableIsRefused() throws IOException {
        assertThat(Chronogramme.look(folder.resolve("none.csv"))).isEqualTo(new Look.Unreadable(Fault.NOT_FOUND));
        var broken = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
        assertThat(Chronogramme.look(broken)).isEqualTo(new Look.Unreadable(Fault.NOT_A_TABLE));
        var words = Files.writeString(folder.resolve("w.csv"), "a\n1\n");
        assertThat(Chronogramme.look(words)).isEqualTo(new Look.Unreadable(Fault.NO_HEADINGS));
    }

    private Outcome.Read read(String csv) throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), csv);
        var look = (Look.Table) Chronogramme.look(file);
        return (Outcome.Read) Chronogramme.read(file, look.mapping(), "Exercice");
    }

    private Path written(Scenario scenario, Locale language, String ending) throws IOException {
        var file = folder.resolve("e-" + language + "." + ending);
        var sheet = new SpreadsheetFile(
                "Exercice: 1/2", ChronogrammeTable.of(scenario, language).rows(), language);
        try (var out = Files.newOutputStream(file)) {
            if (ending.equals("xlsx")) sheet.writeXlsx(out);
            else sheet.writeCsv(out);
        }
        return file;
    }

    /// What a line of a chronogramme says.
    private record Line(
            String id,
            Duration offset,
            boolean reserve,
            boolean enabled,
            InjectKind kind,
            String title,
            String sender,
            List<String> teams,
            String text,
            List<List<Object>> reactions,
            String notes) {}

    private static List<Line> held(Scenario scenario) {
        return scenario.injects().stream()
                .map(inject -> new Line(
                        inject.id(),
                        inject.offset(),
                        inject.reserve(),
                        inject.enabled(),
                        inject.kind(),
                        inject.title(),
                        scenario.sender(inject),
                        inject.targets().stream()
                                .map(id -> scenario.teams().stream()
                                        .filter(team -> team.id().equals(id))
                                        .findFirst()
                                        .orElseThrow()
                                        .name())
                                .toList(),
                        inject.text(),
                        inject.reactions().stream()
                                .map(reaction -> List.<Object>of(
                                        reaction.name(),
                                        reaction.description(),
                                        reaction.weight(),
                                        reaction.window(),
                                        reaction.eachTeam()))
                                .toList(),
                        inject.notes()))
                .toList();
    }

    private static Scenario sample() {
        var social =
                inject("1", InjectKind.SOCIAL, 0, "p1", List.of("t1"), "=SUM(1;2) s’affiche\nsur ma box", When.ALWAYS);
        var call = inject(
                "2",
                InjectKind.CALL,
                95,
                "Le Midi (fictif)",
                List.of("t1", "t2"),
                "Confirmez-vous ?",
                new When(true, List.of(new Condition.Level(CrisisLevel.ALERT))));
        var reserve = new Inject(
                "R1",
                "Courrier",
                InjectKind.AUTHORITY,
                Duration.ofSeconds(3_725),
                true,
                false,
                "Préfecture (fictive)",
                List.of(),
                "Point à donner",
                List.of(),
                List.of(),
                When.ALWAYS,
                List.of(),
                "- à garder",
                Optional.empty());
        return new Scenario(
                "s",
                "Exercice",
                "Altéa",
                "fr",
                "",
                Duration.ofHours(2),
                List.of(),
                List.of(new Team("t1", "Communication", ""), new Team("t2", "Direction", "")),
                List.of(),
                List.of(new Persona("p1", "@cliente_fictive", "cliente", "", 10, Disposition.HOSTILE)),
                List.of(),
                List.of(),
                List.of(social, reserve, call),
                List.of(new Variable("k", "v", "")),
                "Guide",
                "");
    }

    private static Inject inject(
            String id, InjectKind kind, int minutes, String sender, List<String> targets, String text, When when) {
        boolean first = minutes == 0;
        return new Inject(
                id,
                "Titre " + id,
                kind,
                Duration.ofMinutes(minutes),
                false,
                true,
                sender,
                targets,
                text,
                first ? List.of(new Enclosure("photo.png", "image/png", "Fumée")) : List.of(),
                List.of(
                        new Reaction(
                                id + "a",
                                "Répondre",
                                "Sans promettre",
                                3,
                                Duration.ofSeconds(1_230),
                                true,
                                first ? new Judge.Observed(Sign.MESSAGE_PUBLISHED, "") : new Judge.Facilitator()),
                        new Reaction(id + "b", "Noter", "", 1, Duration.ofMinutes(5), false, new Judge.Facilitator())),
                when,
                List.of(),
                "Notes " + id,
                Optional.empty());
    }
}
