// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.vigie.exercise.chronogramme.Chronogramme;
import org.vigie.exercise.chronogramme.Chronogramme.Look;
import org.vigie.exercise.chronogramme.Heading;
import org.vigie.exercise.scenario.Reading;
import org.vigie.exercise.scenario.ScenarioFiles;
import org.vigie.exercise.scenario.ScenarioImports.Outcome;
import org.vigie.exercise.scenario.ScenarioImports.Remark;
import org.vigie.exercise.scenario.ShippedScenarios;
import org.vigie.report.ReportTexts;
import org.vigie.report.exercise.PaperKit;
import org.vigie.ui.scenario.ScenarioExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `scenario FILE|NAME`: says what is amiss in a scenario, or what it would do to its players, or writes it into
/// another file, and ends with one line of JSON. Without a name it lists those that come with the program.
///
/// Exit codes: 0 sound, 1 unreadable or not to be played as meant.
@Command(name = "scenario")
public final class ScenarioCommand implements Callable<Integer> {
    private static final int AMISS = 1;

    private final InstantSource clock;
    private final CliTexts texts;
    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

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

    @Option(names = "--write", paramLabel = "FILE", descriptionKey = "cli.play.write")
    private @Nullable Path target;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", descriptionKey = "cli.play.map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--start", paramLabel = "HH:MM", descriptionKey = "cli.play.start")
    private @Nullable LocalTime start;

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
        return switch (read(file)) {
            case Outcome.Found(var scenario, var remarks) -> {
                remarks.forEach(remark -> out.println(
                        remark.kind() == Remark.Kind.TOPIC
                                ? texts.get("scenario.topic." + remark.place(), remark.times(), remark.detail())
                                : texts.get(
                                        "scenario.remark." + remark.kind().name(), remark.place(), remark.detail())));
                yield run(scenario.id().isBlank() ? scenario.identified(ScenarioTrial.generated(file)) : scenario);
            }
            case Outcome.Refused(var why, var place, var detail) -> refused(why, place, detail);
            case Outcome.Closed _ -> {
                out.println(texts.get("cli.play.closed", file));
                yield AMISS;
            }
        };
    }

    /// A chronogramme's columns are those that were said, and the others as their headings say.
    private Outcome read(Path file) {
        var files = new ScenarioFiles();
        if (!ScenarioFiles.isTable(file) || !(Chronogramme.look(file) instanceof Look.Table table))
            return files.read(file);
        var mapping = table.mapping().with(Optional.ofNullable(start));
        for (var said : columns.entrySet())
            mapping = mapping.with(field(said.getKey()), column(table, said.getValue()));
        return files.chronogramme(file, mapping);
    }

    private Heading field(String name) {
        try {
            return Heading.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw unusable(name);
        }
    }

    /// By its heading, or by its number from 1.
    private int column(Look.Table table, String said) {
        int named = table.headings().indexOf(said);
        if (named >= 0) return named;
        if (!said.matches("\\d{1,4}")) throw unusable(said);
        int place = Integer.parseInt(said) - 1;
        if (place < 0 || place >= table.headings().size()) throw unusable(said);
        return place;
    }

    private ParameterException unusable(String said) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), "--map: " + said);
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
        if (target != null) return write(scenario, target);
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

    /// Another file of it; what that cannot hold is said.
    private int write(Scenario scenario, Path file) {
        try {
            var lost = new TreeMap<>(ScenarioExport.write(scenario, file, texts.language()));
            lost.forEach((loss, count) ->
                    out.println(texts.get("cli.play.lost", texts.get("scenario.loss." + loss.name(), count))));
            var written = new ObjectMapper()
                    .createObjectNode()
                    .put("written", file.toString())
                    .put("injects", scenario.injects().size());
            var less = written.putObject("lost");
            lost.forEach((loss, count) -> less.put(loss.name(), count));
            out.println(written);
            return 0;
        } catch (IOException full) {
            out.println(texts.get("cli.play.unwritten", file));
            return AMISS;
        }
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
