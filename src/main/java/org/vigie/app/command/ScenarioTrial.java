// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.ScenarioCheck;
import org.vigie.core.scenario.ScenarioShelf;
import org.vigie.exercise.openaev.OpenAevFiles;
import org.vigie.exercise.openaev.OpenAevFiles.Outcome;
import org.vigie.exercise.openaev.ReadingReport;
import org.vigie.exercise.scenario.ScenarioFile;
import org.vigie.exercise.scenario.ScenarioFiles;
import org.vigie.exercise.scenario.ScenarioImports;

/// Takes in a scenario's file, or tries it: a report in words, then one line of JSON. Exit codes: 0 read, 1 can't be
/// read.
final class ScenarioTrial {
    private static final int UNREADABLE = 1;

    private final CliTexts texts;
    private final PrintStream out;

    ScenarioTrial(CliTexts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    static boolean recognises(Path file) {
        return OpenAevFiles.recognises(file) || ScenarioFile.recognises(file);
    }

    /// @param shelf where it is kept; asked only if the file can be read
    int keep(Path file, Supplier<ImportFile.Desk> shelf) {
        return run(file, scenario -> {
            try (var desk = shelf.get()) {
                for (var act : ScenarioShelf.acts(scenario, ScenarioShelf.read(desk.journal())))
                    desk.acts().record(act).join();
            }
            out.println(texts.get("cli.scenario.kept", scenario.title()));
        });
    }

    /// Reads it, and keeps nothing.
    int run(Path file) {
        return run(file, _ -> {});
    }

    private interface Keeper {
        void keep(Scenario scenario);
    }

    private int run(Path file, Keeper keeper) {
        if (ScenarioFiles.isTable(file)) return read(file, "CHRONOGRAMME", keeper);
        return ScenarioFile.recognises(file) ? read(file, "VIGIE", keeper) : foreign(file, keeper);
    }

    private int foreign(Path file, Keeper keeper) {
        return switch (new OpenAevFiles().read(file)) {
            case Outcome.Refused(var fault, var detail) ->
                refused(file, texts.get("cli.scenario.fault." + fault.name(), detail), fault.name(), detail);
            case Outcome.Read(var _, var scenario, var report) -> {
                out.println(texts.get("cli.scenario.name", scenario.title()));
                say(report);
                flaws(scenario);
                keeper.keep(scenario);
                out.println(figures(file, report));
                yield 0;
            }
        };
    }

    private int read(Path file, String format, Keeper keeper) {
        var name = String.valueOf(file.getFileName());
        return switch (new ScenarioFiles().read(file)) {
            case ScenarioImports.Outcome.Closed() ->
                refused(file, texts.get("cli.scenario.fault.UNREADABLE", name), "UNREADABLE", name);
            case ScenarioImports.Outcome.Refused(var why, var place, var detail) ->
                refused(
                        file,
                        texts.get("cli.scenario.why." + why.name(), place, detail),
                        why.name(),
                        place + " " + detail);
            case ScenarioImports.Outcome.Found(var read, var remarks) -> {
                var scenario = read.id().isBlank() ? read.identified(generated(file)) : read;
                out.println(texts.get("cli.scenario.name", scenario.title()));
                say(scenario);
                remarks.forEach(this::say);
                flaws(scenario);
                keeper.keep(scenario);
                out.println(figures(file, format, scenario));
                yield 0;
            }
        };
    }

    /// The same for the same file, so that taking it in again replaces the scenario.
    static String generated(Path file) {
        return UUID.nameUUIDFromBytes(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void say(ScenarioImports.Remark remark) {
        out.println(
                remark.kind() == ScenarioImports.Remark.Kind.TOPIC
                        ? texts.get("scenario.topic." + remark.place(), remark.times(), remark.detail())
                        : texts.get("scenario.topic.UNREAD_KEY", remark.times(), remark.place()));
    }

    private int refused(Path file, String said, String why, String detail) {
        out.println(said);
        out.println(new ObjectMapper()
                .createObjectNode()
                .put("file", String.valueOf(file.getFileName()))
                .put("unreadable", why)
                .put("detail", detail.strip()));
        return UNREADABLE;
    }

    private void flaws(Scenario scenario) {
        var flaws = ScenarioCheck.of(scenario);
        long blocking = flaws.stream().filter(flaw -> flaw.kind().isBlocking()).count();
        if (!flaws.isEmpty()) out.println(texts.get("cli.scenario.flaws", flaws.size(), blocking));
    }

    private void say(Scenario scenario) {
        out.println(texts.get(
                "cli.scenario.counts",
                scenario.injects().size(),
                scenario.teams().size(),
                scenario.variables().size(),
                reactions(scenario)));
    }

    private static int reactions(Scenario scenario) {
        return scenario.injects().stream()
                .mapToInt(inject -> inject.reactions().size())
                .sum();
    }

    private void say(ReadingReport report) {
        out.println(texts.get(
                "cli.scenario.counts", report.injects(), report.teams(), report.variables(), report.expectations()));
        out.println(texts.get("cli.scenario.playable", report.injects() - report.notPlayable(), report.notPlayable()));
        report.findings()
                .forEach((topic, met) -> out.println(
                        texts.get("scenario.topic." + topic.name(), met.times(), String.join(" · ", met.examples()))));
    }

    private static String figures(Path file, ReadingReport report) {
        var figures = figures(file, "OPENAEV");
        figures.put("injects", report.injects()).put("teams", report.teams());
        figures.put("variables", report.variables()).put("expectations", report.expectations());
        figures.putObject("notPlayable").put("injects", report.notPlayable()).put("expectations", report.technical());
        var findings = figures.putObject("findings");
        report.findings().forEach((topic, met) -> findings.put(topic.name(), met.times()));
        return figures.toString();
    }

    private static String figures(Path file, String format, Scenario scenario) {
        var figures = figures(file, format);
        figures.put("injects", scenario.injects().size())
                .put("teams", scenario.teams().size());
        figures.put("variables", scenario.variables().size()).put("expectations", reactions(scenario));
        long cues = scenario.injects().stream()
                .filter(inject ->
                        inject.kind() == InjectKind.CUE && inject.foreign().isPresent())
                .count();
        figures.putObject("notPlayable").put("injects", cues).put("expectations", 0);
        return figures.toString();
    }

    private static ObjectNode figures(Path file, String format) {
        return new ObjectMapper()
                .createObjectNode()
                .put("file", String.valueOf(file.getFileName()))
                .put("format", format);
    }
}
