// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vigie.exercise.openaev.OpenAevScenario.Condition;
import org.vigie.exercise.openaev.OpenAevScenario.Link;
import org.vigie.exercise.openaev.ReadingReport.Topic;
import org.vigie.exercise.openaev.Stimulus.Expectation;
import org.vigie.exercise.openaev.Stimulus.Kind;
import org.vigie.exercise.openaev.Stimulus.Sort;

/// Reads one inject after the other, and gathers what waits for what.
final class InjectReader {
    private static final Set<String> MACHINES = Set.of("PREVENTION", "DETECTION", "VULNERABILITY");
    private static final int LONGEST_SECONDS = 10 * 366 * 24 * 3600;
    private static final int USUAL_SCORE = 50;

    private final Findings findings;
    private final List<Link> links = new ArrayList<>();
    private int expectations;

    InjectReader(Findings findings) {
        this.findings = findings;
    }

    Stimulus read(Fields inject) {
        var id = inject.text("inject_id");
        var title = inject.text("inject_title");
        var contract = inject.object("inject_injector_contract");
        var kind = Kind.of(contract.text("injector_contract_id"));
        if (!kind.playable()) findings.add(Topic.NOT_PLAYABLE, title);
        for (var dependency : inject.objects("inject_depends_on")) links.add(link(dependency, id));
        var content = inject.object("inject_content");
        var subject = PlainWords.of(content.text("subject"), title, findings);
        var text = PlainWords.of(content.text(kind == Kind.SMS ? "message" : "body"), title, findings);
        var documents = inject.objects("inject_documents");
        var read = new Stimulus(
                id,
                title,
                PlainWords.of(inject.text("inject_description"), title, findings),
                inject.text("inject_country"),
                inject.text("inject_city"),
                inject.flag("inject_enabled", true),
                inject.flag("inject_all_teams", false),
                inject.ids("inject_teams"),
                inject.ids("inject_tags"),
                ids(documents, false),
                ids(documents, true),
                after(inject, title),
                kind,
                contract(contract),
                content.flag("emailing", false),
                subject,
                text,
                content.ids("articles"),
                content.ids("challenges"),
                expectations(content, title),
                kind.playable() ? Optional.empty() : Optional.of(inject.node().toString()));
        if (kind.playable()) findings.unread(inject, content);
        return read;
    }

    private static List<String> ids(List<Fields> documents, boolean attached) {
        return documents.stream()
                .filter(document -> !attached || document.flag("document_attached", true))
                .map(document -> document.text("document_id"))
                .toList();
    }

    /// Its name in the file, or its id if it has none.
    private static String contract(Fields contract) {
        var labels = contract.object("injector_contract_labels");
        return Stream.of(labels.text("en"), labels.text("fr"), contract.text("injector_contract_id"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    List<Link> links() {
        return links;
    }

    /// How many expectations the file names, of whatever kind.
    int expectations() {
        return expectations;
    }

    private Duration after(Fields inject, String title) {
        var seconds = inject.value("inject_depends_duration");
        if (seconds.canConvertToLong() && seconds.asLong() >= 0 && seconds.asLong() <= LONGEST_SECONDS)
            return Duration.ofSeconds(seconds.asLong());
        findings.add(Topic.BAD_TIME, title);
        return Duration.ZERO;
    }

    private List<Expectation> expectations(Fields content, String title) {
        var kept = new ArrayList<Expectation>();
        for (var expectation : content.objects("expectations")) {
            expectations++;
            var type = expectation.text("expectation_type");
            var name = expectation.text("expectation_name");
            if (MACHINES.contains(type)) findings.add(Topic.TECHNICAL_EXPECTATION, name);
            else
                sort(type)
                        .ifPresentOrElse(
                                sort -> kept.add(read(expectation, sort, name, title)),
                                () -> findings.add(Topic.UNKNOWN_EXPECTATION, type + " " + name));
        }
        return List.copyOf(kept);
    }

    private Expectation read(Fields expectation, Sort sort, String name, String title) {
        int expiry = expectation.number("expectation_expiration_time", 0);
        var read = new Expectation(
                sort,
                name,
                PlainWords.of(expectation.text("expectation_description"), title, findings),
                expectation.number("expectation_score", USUAL_SCORE),
                expectation.flag("expectation_expectation_group", false),
                expiry > 0 ? Optional.of(Duration.ofSeconds(expiry)) : Optional.empty());
        findings.unread(expectation);
        return read;
    }

    private static Optional<Sort> sort(String type) {
        for (var sort : Sort.values()) if (sort.name().equals(type)) return Optional.of(sort);
        return Optional.empty();
    }

    /// The relation may name its child, and else belongs to the inject that holds it.
    private Link link(Fields dependency, String holder) {
        var relation = dependency.object("dependency_relationship");
        var child = relation.text("inject_children_id");
        var condition = dependency.object("dependency_condition");
        return new Link(
                relation.text("inject_parent_id"),
                child.isEmpty() ? holder : child,
                !condition.text("mode").equals("or"),
                condition.objects("conditions").stream().map(this::condition).toList());
    }

    private Condition condition(Fields condition) {
        var operator = condition.text("operator");
        if (!operator.isEmpty() && !operator.equals("eq")) findings.add(Topic.CONDITION, operator);
        return new Condition(condition.text("key"), condition.flag("value", true));
    }
}
