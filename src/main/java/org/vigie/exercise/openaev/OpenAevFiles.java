// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vigie.core.scenario.Scenario;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// Opens exports: an archive whose main entry bears the comment `Scenario` or `Exercise`, or the bare JSON. Attachments
/// are looked at by name alone; nothing is unpacked.
public final class OpenAevFiles {
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final Set<String> COMMENTS = Set.of("Scenario", "Exercise");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final long mostBytes;

    public OpenAevFiles() {
        this(MOST_BYTES);
    }

    /// @param mostBytes of the main entry, once unpacked
    OpenAevFiles(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    public sealed interface Outcome {
        /// @param export in its own words
        /// @param scenario what can be played of it
        record Read(OpenAevScenario export, Scenario scenario, ReadingReport report) implements Outcome {}

        record Refused(Fault fault, String detail) implements Outcome {}
    }

    /// Why a file can't be read as an export.
    public enum Fault {
        NOT_FOUND,
        UNREADABLE,
        BROKEN_ARCHIVE,
        TOO_MANY_ENTRIES,
        TOO_LARGE,
        NO_SCENARIO,
        BAD_JSON
    }

    /// Whether the file looks like an export: an archive by its name, or an object with the keys of one.
    public static boolean recognises(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) return Files.exists(file);
        if (!name.endsWith(".json") || !Files.isRegularFile(file)) return false;
        try (var parser = JSON.createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var key = parser.currentName();
                if (key.equals("export_version") || key.matches("(scenario|exercise|inject|payload)_information"))
                    return true;
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException elsewhere) {
            return false;
        }
    }

    public Outcome read(Path file) {
        try {
            return startsAsArchive(file) ? archive(file) : bare(file);
        } catch (NoSuchFileException absent) {
            return refused(Fault.NOT_FOUND, file);
        } catch (Capped.TooLarge tooLarge) {
            return new Outcome.Refused(Fault.TOO_LARGE, String.valueOf(mostBytes));
        } catch (JsonProcessingException bad) {
            var place = bad.getLocation();
            return new Outcome.Refused(
                    Fault.BAD_JSON, place == null ? "" : place.getLineNr() + ":" + place.getColumnNr());
        } catch (ZipException | EOFException broken) {
            return refused(Fault.BROKEN_ARCHIVE, file);
        } catch (IOException unreadable) {
            return refused(Fault.UNREADABLE, file);
        }
    }

    private Outcome bare(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return json(in, Set.of(), new Findings(), file);
        }
    }

    private Outcome archive(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES)
                return new Outcome.Refused(Fault.TOO_MANY_ENTRIES, String.valueOf(archive.size()));
            var findings = new Findings();
            var entries = new ArrayList<ZipEntry>();
            for (var entry : archive.stream().toList()) {
                if (unsafe(entry.getName())) findings.add(Topic.UNSAFE_ENTRY, entry.getName());
                else entries.add(entry);
            }
            var names = new HashSet<String>();
            for (var entry : entries) names.add(entry.getName());
            for (var main : candidates(entries)) {
                try (var in = archive.getInputStream(main)) {
                    var outcome = json(in, names, findings, file);
                    if (!(outcome instanceof Outcome.Refused(var fault, var _)) || fault != Fault.NO_SCENARIO)
                        return outcome;
                }
            }
            return refused(Fault.NO_SCENARIO, file);
        }
    }

    /// The entry with the comment; without one, any JSON may be it.
    private static List<ZipEntry> candidates(List<ZipEntry> entries) {
        var said = entries.stream()
                .filter(entry -> entry.getComment() != null && COMMENTS.contains(entry.getComment()))
                .toList();
        if (!said.isEmpty()) return said;
        return entries.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".json"))
                .toList();
    }

    private Outcome json(InputStream in, Set<String> names, Findings findings, Path file) throws IOException {
        var reader = new ExportReader(findings);
        if (!reader.read(new Capped(in, mostBytes))) return refused(Fault.NO_SCENARIO, file);
        var export = reader.scenario(names);
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new Outcome.Read(
                export,
                new ScenarioMaker(export, findings).scenario(name.isBlank() ? InjectMaker.FORMAT : name),
                new ReadingReport(
                        export.injects().size(),
                        export.teams().size(),
                        export.variables().size(),
                        reader.expectations(),
                        findings.times(Topic.NOT_PLAYABLE),
                        findings.times(Topic.TECHNICAL_EXPECTATION),
                        findings.all()));
    }

    private static boolean unsafe(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..");
    }

    private static boolean startsAsArchive(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static Outcome refused(Fault fault, Path file) {
        return new Outcome.Refused(fault, String.valueOf(file.getFileName()));
    }
}
