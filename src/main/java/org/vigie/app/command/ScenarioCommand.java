// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vigie.core.message.Tongue;
import org.vigie.core.scenario.DryRun;
import org.vigie.core.scenario.Flaw;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Posture;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.exercise.scenario.Reading;
import org.vigie.exercise.scenario.ScenarioFiles;
import org.vigie.exercise.scenario.ScenarioImports.Outcome;
import org.vigie.exercise.scenario.ScenarioImports.Remark;
import org.vigie.exercise.scenario.ShippedScenarios;
import org.vigie.report.ReportTexts;
import org.vigie.report.exercise.PaperKit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `scenario FILE|NAME`: says what is amiss in a scenario, or what it would do to its players, and ends with one line
/// of
/// JSON. Without a name it lists those that come with the program.
///
/// Exit codes: 0 sound, 1 unreadable or not to be played as meant.
@Command(name = "scenario")
public final class ScenarioCommand implements Callable<Integer> {
    private static final int AMISS = 1;

    private final InstantSource clock;
    private final CliTexts texts;
    private final PrintStream out;

    @Parameters(paramLabel = "FILE|NAME", arity = "0..1", descriptionKey = "cli.play.what")
    private @Nullable String what;

    @Option(names = "--check", descriptionKey = "cli.play.check")
    private boolean check;

    @Option(names = "--dry-run", descriptionKey = "cli.play.dry")
    private boolean dry;

    @Option(names = "--idle", descriptionKey = "cli.play.idle")
    private boolean idle;

    @Option(names = "--kit", paramLabel = "DIR", descriptionKey = "cli.play.kit")
    private @Nullable Path kit;

    public ScenarioCommand(InstantSource clock, CliTexts texts, PrintStream out) {
        this.clock = clock;
        this.texts = texts;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (what == null) return list();
        var shipped = ShippedScenarios.find(what, tongue());
        return shipped.isPresent() ? run(shipped.get()) : run(Path.of(what));
    }

    private int list() {
        for (var scenario : ShippedScenarios.of(tongue()))
            out.println(texts.get(
                    "cli.play.line",
                    scenario.id(),
                    scenario.title(),
                    scenario.length().toMinutes(),
                    scenario.injects().size()));
        return 0;
    }

    private Tongue tongue() {
        return Tongue.of(texts.language().getLanguage()).orElse(Tongue.FR);
    }

    private int run(Path file) {
        if (!Files.isRegularFile(file)) {
            out.println(texts.get("cli.play.unknown", file, String.join(", ", ShippedScenarios.NAMES)));
            return AMISS;
        }
        return switch (new ScenarioFiles().read(file)) {
            case Outcome.Found(var scenario, var remarks) -> {
                remarks.forEach(remark -> out.println(
                        remark.kind() == Remark.Kind.TOPIC
                                ? texts.get("cli.scenario.topic." + remark.place(), remark.times(), remark.detail())
                                : texts.get(
                                        "scenario.remark." + remark.kind().name(), remark.place(), remark.detail())));
                yield run(scenario);
            }
            case Outcome.Refused(var why, var place, var detail) -> refused(why, place, detail);
            case Outcome.Closed _ -> {
                out.println(texts.get("cli.play.closed", file));
                yield AMISS;
            }
        };
    }

    private int refused(Reading.Why why, String place, String detail) {
        var reason = texts.get("scenario.refused." + why.name(), detail);
        out.println(place.isEmpty() ? reason : texts.get("scenario.refused.at", reason, place));
        out.println(new ObjectMapper()
                .createObjectNode()
                .put("unreadable", why.name())
                .put("place", place)
                .put("detail", detail));
        return AMISS;
    }

    private int run(Scenario scenario) {
        if (kit != null) return print(scenario, kit);
        out.println(texts.get("cli.scenario.name", scenario.title()));
        var flaws = ScenarioCheck.of(scenario);
        boolean sound = flaws.stream().noneMatch(flaw -> flaw.kind().isBlocking());
        if (check || !dry) {
            if (flaws.isEmpty()) out.println(texts.get("scenario.flaws.none"));
            flaws.forEach(flaw -> out.println(
                    texts.get("scenario.flaw." + flaw.kind().name(), where(scenario, flaw), flaw.detail())));
        }
        var figures = figures(scenario);
        if (dry) {
            var posture = idle ? Posture.SILENT : Posture.RESPONSIVE;
            var sheet = new PressureSheet(DryRun.of(scenario, posture));
            sheet.rows(texts).forEach(out::println);
            sheet.figures(figures.put("posture", posture.name()));
        }
        Map<String, Long> found = new TreeMap<>(
                flaws.stream().collect(Collectors.groupingBy(flaw -> flaw.kind().name(), Collectors.counting())));
        var named = figures.put("playable", sound).putObject("flaws");
        found.forEach(named::put);
        out.println(figures);
        return sound ? 0 : AMISS;
    }

    /// The exercise on paper, in two files that are never mixed.
    private int print(Scenario scenario, Path folder) {
        var papers = new PaperKit(scenario, "Vigie", new ReportTexts(texts.language()), clock.instant());
        var players = folder.resolve(texts.get("cli.play.kit.players"));
        var facilitators = folder.resolve(texts.get("cli.play.kit.facilitators"));
        try {
            Files.createDirectories(folder);
            try (var file = Files.newOutputStream(players)) {
                papers.writePlayers(file);
            }
            try (var file = Files.newOutputStream(facilitators)) {
                papers.writeFacilitators(file);
            }
        } catch (IOException full) {
            out.println(texts.get("cli.play.kit.unwritten", folder));
            return AMISS;
        }
        out.println(players);
        out.println(facilitators);
        return 0;
    }

    private String where(Scenario scenario, Flaw flaw) {
        if (flaw.kind() == Flaw.Kind.OVERLOAD && flaw.where().isEmpty()) return texts.get("scenario.everyone");
        return scenario.inject(flaw.where())
                .map(inject -> (inject.id() + " " + inject.title()).strip())
                .orElse(flaw.where());
    }

    private static ObjectNode figures(Scenario scenario) {
        var injects = scenario.injects();
        return new ObjectMapper()
                .createObjectNode()
                .put("scenario", scenario.id())
                .put("language", scenario.language())
                .put("minutes", scenario.length().toMinutes())
                .put("timed", injects.stream().filter(Inject::isTimed).count())
                .put("reserve", injects.stream().filter(Inject::reserve).count())
                .put(
                        "reactions",
                        injects.stream().mapToInt(i -> i.reactions().size()).sum());
    }
}
