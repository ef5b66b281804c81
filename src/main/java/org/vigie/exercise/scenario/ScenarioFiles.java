// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vigie.exercise.chronogramme.Chronogramme;
import org.vigie.exercise.chronogramme.Mapping;
import org.vigie.exercise.openaev.OpenAevFiles;
import org.vigie.exercise.openaev.ReadingReport;

/// Scenarios out of whatever file holds one: Vigie's own, an export of OpenAEV or OpenBAS, or a chronogramme in a
/// spreadsheet (XLSX or CSV).
public final class ScenarioFiles implements ScenarioImports {
    private static final int EXAMPLES = 5;

    private final OwnScenarioFiles own = new OwnScenarioFiles();
    private final OpenAevFiles exports = new OpenAevFiles();

    @Override
    public Outcome read(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) return new Outcome.Closed();
        if (isTable(file)) {
            return switch (Chronogramme.look(file)) {
                case Chronogramme.Look.Table table -> chronogramme(file, table.mapping());
                case Chronogramme.Look.Unreadable(var fault) -> unreadable(fault, file);
            };
        }
        if (ScenarioFile.recognises(file) || !looksLikeExport(file)) return own.read(file);
        return export(file);
    }

    /// Whether a file is a spreadsheet by its name, which has columns to be told apart.
    public static boolean isTable(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    /// A chronogramme whose columns are known.
    public Outcome chronogramme(Path file, Mapping mapping) {
        var title = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return switch (Chronogramme.read(file, mapping, title.isBlank() ? "Chronogramme" : title)) {
            case Chronogramme.Outcome.Read(var scenario, var refused, var remarks) -> {
                var told = new LinkedHashMap<String, List<String>>();
                for (var line : refused) told(told, "LINE_" + line.why(), line.line(), line.found());
                for (var remark : remarks) told(told, remark.kind().name(), remark.line(), remark.found());
                yield new Outcome.Found(scenario, remarks(told));
            }
            case Chronogramme.Outcome.Unreadable(var fault) -> unreadable(fault, file);
        };
    }

    private static void told(Map<String, List<String>> told, String topic, int line, String found) {
        told.computeIfAbsent(topic, _ -> new ArrayList<>()).add(line == 0 ? found : (line + " " + found).strip());
    }

    private static List<Remark> remarks(Map<String, List<String>> told) {
        var remarks = new ArrayList<Remark>();
        told.forEach((topic, places) -> remarks.add(new Remark(
                Remark.Kind.TOPIC,
                topic,
                String.join(" · ", places.subList(0, Math.min(EXAMPLES, places.size()))),
                places.size())));
        return remarks;
    }

    private Outcome export(Path file) {
        return switch (exports.read(file)) {
            case OpenAevFiles.Outcome.Read(var _, var scenario, var report) ->
                new Outcome.Found(scenario, remarks(report));
            case OpenAevFiles.Outcome.Refused(var fault, var detail) ->
                switch (fault) {
                    case NOT_FOUND, UNREADABLE -> new Outcome.Closed();
                    case TOO_LARGE, TOO_MANY_ENTRIES -> new Outcome.Refused(Reading.Why.TOO_BIG, "", detail);
                    case NO_SCENARIO -> new Outcome.Refused(Reading.Why.NOT_A_SCENARIO, "", detail);
                    case BROKEN_ARCHIVE, BAD_JSON -> new Outcome.Refused(Reading.Why.NOT_JSON, "", detail);
                };
        };
    }

    private static List<Remark> remarks(ReadingReport report) {
        var remarks = new ArrayList<Remark>();
        report.findings()
                .forEach((topic, met) -> remarks.add(
                        new Remark(Remark.Kind.TOPIC, topic.name(), String.join(" · ", met.examples()), met.times())));
        return remarks;
    }

    private static Outcome unreadable(Chronogramme.Fault fault, Path file) {
        var name = String.valueOf(file.getFileName());
        return switch (fault) {
            case NOT_FOUND -> new Outcome.Closed();
            case TOO_LARGE -> new Outcome.Refused(Reading.Why.TOO_BIG, "", name);
            case NOT_A_TABLE, NO_HEADINGS -> new Outcome.Refused(Reading.Why.NO_HEADINGS, "", name);
        };
    }

    private static boolean looksLikeExport(Path file) {
        return OpenAevFiles.recognises(file)
                || String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
