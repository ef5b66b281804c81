// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.file.Path;
import org.vigie.exercise.openaev.OpenAevFiles;
import org.vigie.exercise.openaev.OpenAevFiles.Outcome;
import org.vigie.exercise.openaev.ReadingReport;

/// Tries an exported scenario: a report in words, then one line of JSON. Exit codes: 0 read, 1 can't be read.
final class ScenarioTrial {
    private static final int UNREADABLE = 1;

    private final CliTexts texts;
    private final PrintStream out;

    ScenarioTrial(CliTexts texts, PrintStream out) {
        this.texts = texts;
        this.out = out;
    }

    int run(Path file) {
        var name = String.valueOf(file.getFileName());
        return switch (new OpenAevFiles().read(file)) {
            case Outcome.Refused(var fault, var detail) -> {
                out.println(texts.get("cli.scenario.fault." + fault.name(), detail));
                out.println(new ObjectMapper()
                        .createObjectNode()
                        .put("file", name)
                        .put("unreadable", fault.name())
                        .put("detail", detail));
                yield UNREADABLE;
            }
            case Outcome.Read(var scenario, var report) -> {
                out.println(texts.get("cli.scenario.name", scenario.about().name()));
                say(report);
                out.println(figures(name, report));
                yield 0;
            }
        };
    }

    /// Says that a scenario is only tried for now.
    int refuseToKeep() {
        out.println(texts.get("cli.scenario.dry"));
        return Cli.USAGE_ERROR;
    }

    private void say(ReadingReport report) {
        out.println(texts.get(
                "cli.scenario.counts", report.injects(), report.teams(), report.variables(), report.expectations()));
        out.println(texts.get("cli.scenario.playable", report.injects() - report.notPlayable(), report.notPlayable()));
        report.findings()
                .forEach((topic, met) -> out.println(texts.get(
                        "cli.scenario.topic." + topic.name(), met.times(), String.join(" · ", met.examples()))));
    }

    private static String figures(String file, ReadingReport report) {
        var figures = new ObjectMapper().createObjectNode();
        figures.put("file", file).put("format", "OPENAEV");
        figures.put("injects", report.injects()).put("teams", report.teams());
        figures.put("variables", report.variables()).put("expectations", report.expectations());
        figures.putObject("notPlayable").put("injects", report.notPlayable()).put("expectations", report.technical());
        var findings = figures.putObject("findings");
        report.findings().forEach((topic, met) -> findings.put(topic.name(), met.times()));
        return figures.toString();
    }
}
