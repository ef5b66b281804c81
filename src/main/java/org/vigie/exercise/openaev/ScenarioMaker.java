// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.Variable;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// Makes a scenario that can be played here of an export. What has no place in one goes to the facilitators' guide
/// under the name that it has in the file, or is told.
final class ScenarioMaker {
    /// An export has no end: the exercise goes on for so long after its last inject.
    private static final Duration AFTER_LAST = Duration.ofMinutes(30);

    private final OpenAevScenario export;
    private final Findings findings;
    private final LinkedHashMap<String, String> authors = new LinkedHashMap<>();

    ScenarioMaker(OpenAevScenario export, Findings findings) {
        this.export = export;
        this.findings = findings;
    }

    /// @param otherwise a title, if the file has none
    Scenario scenario(String otherwise) {
        var about = export.about();
        var title = about.name().isBlank() ? otherwise : about.name();
        authors();
        var teams = teams();
        var injects = new InjectMaker(export, authors, findings).injects();
        findings.add(Topic.LENGTH, String.valueOf(AFTER_LAST.toMinutes()));
        return new Scenario(
                about.id().isBlank() ? generated(title) : about.id(),
                title,
                organisation(),
                "",
                joined("\n\n", about.subtitle(), about.description()),
                length(injects),
                objectives(),
                teams,
                List.of(),
                personas(),
                outlets(),
                List.of(),
                injects,
                variables(),
                guide(),
                debrief());
    }

    private String generated(String title) {
        var ids = export.injects().stream().map(Stimulus::id).collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes((title + ids).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// The only one there is; with several, none is the one that is played.
    private String organisation() {
        return export.organizations().size() == 1
                ? export.organizations().getFirst().name()
                : "";
    }

    private static Duration length(List<Inject> injects) {
        return injects.stream()
                .map(Inject::offset)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO)
                .plus(AFTER_LAST);
    }

    private List<Objective> objectives() {
        var objectives = new ArrayList<Objective>();
        for (var objective : export.objectives())
            objectives.add(new Objective(
                    named(objective.id(), "objective", objectives.size()),
                    objective.title(),
                    objective.description(),
                    objective.priority()));
        return objectives;
    }

    /// Those of the file; a team that injects name and that the file was exported without keeps its id as its name.
    private List<Team> teams() {
        var teams = new ArrayList<Team>();
        var known = new HashSet<String>();
        for (var team : export.teams()) {
            var id = named(team.id(), "team", teams.size());
            known.add(id);
            teams.add(new Team(id, team.name(), joined("\n", team.description(), organisation(team.organization()))));
            if (!team.people().isEmpty()) findings.add(Topic.PERSON, team.name());
            if (!team.tags().isEmpty()) findings.add(Topic.UNREAD_FIELD, "team_tags");
        }
        Set<String> named = new LinkedHashSet<>();
        export.injects().forEach(inject -> named.addAll(inject.teams()));
        for (var id : named) if (known.add(id)) teams.add(new Team(id, id, ""));
        for (var person : export.people()) findings.add(Topic.PERSON, person.id());
        return teams;
    }

    private String organisation(String id) {
        return export.organizations().stream()
                .filter(organization -> organization.id().equals(id))
                .map(OpenAevScenario.Organization::name)
                .findFirst()
                .orElse("");
    }

    /// Whoever posts on a microblog is somebody invented.
    private void authors() {
        var microblogs = export.outlets().stream()
                .filter(outlet -> kind(outlet) == OutletKind.MICROBLOG)
                .map(OpenAevScenario.Outlet::id)
                .collect(Collectors.toSet());
        for (var article : export.articles())
            if (microblogs.contains(article.outlet()) && !article.author().isBlank())
                authors.computeIfAbsent(article.author(), _ -> "author-" + (authors.size() + 1));
    }

    private List<Persona> personas() {
        return authors.entrySet().stream()
                .map(author -> new Persona(
                        author.getValue(),
                        author.getKey(),
                        author.getKey().startsWith("@") ? author.getKey().substring(1) : "",
                        "",
                        0,
                        Disposition.NEUTRAL))
                .toList();
    }

    private List<Outlet> outlets() {
        return export.outlets().stream()
                .filter(outlet -> !outlet.id().isBlank())
                .map(outlet -> new Outlet(outlet.id(), outlet.name(), kind(outlet), 0))
                .toList();
    }

    static OutletKind kind(OpenAevScenario.Outlet outlet) {
        return switch (outlet.type()) {
            case "microblogging" -> OutletKind.MICROBLOG;
            case "tv" -> OutletKind.TELEVISION;
            default -> OutletKind.NEWSPAPER;
        };
    }

    private List<Variable> variables() {
        var variables = new ArrayList<Variable>();
        var keys = new HashSet<String>();
        for (var variable : export.variables()) {
            if (variable.key().isBlank()) findings.add(Topic.NO_ID, "variable_key");
            else if (keys.add(variable.key()))
                variables.add(new Variable(variable.key(), variable.value(), variable.description()));
            else findings.add(Topic.DUPLICATE, "variable_key " + variable.key());
        }
        return variables;
    }

    private String guide() {
        var about = export.about();
        var lines = new ArrayList<String>();
        said(lines, "category", about.category());
        said(lines, "main_focus", about.mainFocus());
        said(lines, "severity", about.severity());
        said(lines, "mail_from", about.mailFrom());
        said(lines, "message_header", about.header());
        said(lines, "message_footer", about.footer());
        said(lines, "tags", InjectMaker.names(export, about.tags()));
        for (var organization : export.organizations())
            said(lines, "organization", joined(" — ", organization.name(), organization.description()));
        for (var outlet : export.outlets())
            said(lines, "channel", joined(" — ", outlet.name(), outlet.type(), outlet.mode(), outlet.description()));
        for (var document : export.documents()) {
            said(lines, "document", joined(" — ", document.name(), document.target(), document.description()));
            if (!document.tags().isEmpty()) findings.add(Topic.UNREAD_FIELD, "document_tags");
            findings.add(Topic.DOCUMENT_WORDS, document.name());
        }
        for (var organization : export.organizations())
            if (!organization.tags().isEmpty()) findings.add(Topic.UNREAD_FIELD, "organization_tags");
        for (var tag : export.tags()) if (!tag.color().isBlank()) findings.add(Topic.UNREAD_FIELD, "tag_color");
        return String.join("\n", lines);
    }

    private String debrief() {
        var lines = new ArrayList<String>();
        var categories = export.lessonCategories().stream()
                .sorted((one, other) -> Integer.compare(one.order(), other.order()))
                .toList();
        var told = new HashSet<OpenAevScenario.LessonQuestion>();
        for (var category : categories) {
            lines.add(joined(" — ", category.name(), category.description()));
            for (var question : export.lessonQuestions())
                if (question.category().equals(category.id()) && told.add(question)) lines.add(asked(question));
            if (!category.teams().isEmpty()) findings.add(Topic.UNREAD_FIELD, "lessons_category_teams");
        }
        for (var question : export.lessonQuestions()) if (told.add(question)) lines.add(asked(question));
        return String.join("\n", lines);
    }

    private static String asked(OpenAevScenario.LessonQuestion question) {
        return "- " + joined(" — ", question.text(), question.explanation());
    }

    static void said(List<String> lines, String name, String value) {
        if (!value.isBlank()) lines.add(name + ": " + value.replace("\n", " "));
    }

    static String named(String id, String kind, int before) {
        return id.isBlank() ? kind + "-" + (before + 1) : id;
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
