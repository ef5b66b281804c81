// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;

/// Writes what [ScenarioFile] reads; what stands at its usual value is left out.
final class ScenarioWriter {
    private ScenarioWriter() {}

    static ObjectNode node(Scenario scenario) {
        var to = JsonNodeFactory.instance.objectNode().put(ScenarioFile.MARK, ScenarioFile.VERSION);
        text(to, "id", scenario.id());
        text(to, "title", scenario.title());
        text(to, "organisation", scenario.organisation());
        text(to, "language", scenario.language());
        text(to, "summary", scenario.summary());
        to.put("length", time(scenario.length()));
        list(to, "objectives", scenario.objectives(), (o, each) -> {
            o.put("id", each.id());
            text(o, "title", each.title());
            text(o, "text", each.text());
            if (each.priority() != 0) o.put("priority", each.priority());
        });
        list(to, "teams", scenario.teams(), (o, each) -> {
            o.put("id", each.id());
            text(o, "name", each.name());
            text(o, "text", each.text());
        });
        list(to, "roles", scenario.parts(), (o, each) -> {
            o.put("id", each.id());
            text(o, "name", each.name());
            text(o, "team", each.team());
        });
        people(to, scenario);
        list(to, "phases", scenario.phases(), (o, each) -> {
            o.put("id", each.id());
            text(o, "title", each.title());
            o.put("from", time(each.from()));
            text(o, "notes", each.notes());
        });
        list(to, "injects", scenario.injects(), ScenarioWriter::inject);
        list(to, "variables", scenario.variables(), (o, each) -> {
            o.put("key", each.key());
            text(o, "value", each.value());
            text(o, "text", each.text());
        });
        text(to, "guide", scenario.guide());
        text(to, "debrief", scenario.debrief());
        scenario.crowd().ifPresent(numbers -> {
            var node = to.putObject("crowd");
            new TreeMap<>(numbers).forEach(node::put);
        });
        return to;
    }

    private static void people(ObjectNode to, Scenario scenario) {
        list(to, "personas", scenario.personas(), (o, each) -> {
            o.put("id", each.id());
            text(o, "name", each.name());
            text(o, "handle", each.handle());
            text(o, "voice", each.voice());
            o.put("reach", each.reach());
            o.put("disposition", word(each.disposition()));
        });
        list(to, "outlets", scenario.outlets(), (o, each) -> {
            o.put("id", each.id());
            text(o, "name", each.name());
            o.put("kind", word(each.kind()));
            o.put("reach", each.reach());
        });
    }

    private static void inject(ObjectNode to, Inject inject) {
        to.put("id", inject.id());
        text(to, "title", inject.title());
        to.put("kind", word(inject.kind()));
        to.put("offset", time(inject.offset()));
        if (inject.reserve()) to.put("reserve", true);
        if (!inject.enabled()) to.put("enabled", false);
        text(to, "sender", inject.sender());
        texts(to, "targets", inject.targets());
        text(to, "text", inject.text());
        list(to, "attachments", inject.enclosures(), (o, each) -> {
            o.put("name", each.name());
            text(o, "type", each.type());
            text(o, "text", each.text());
        });
        list(to, "reactions", inject.reactions(), ScenarioWriter::reaction);
        var when = inject.when();
        if (!when.all() || !when.conditions().isEmpty()) {
            var node = to.putObject("when");
            if (!when.all()) node.put("all", false);
            list(node, "conditions", when.conditions(), ScenarioWriter::condition);
        }
        texts(to, "objectives", inject.objectives());
        text(to, "notes", inject.notes());
        inject.foreign()
                .ifPresent(foreign -> to.putObject("foreign")
                        .put("format", foreign.format())
                        .put("kind", foreign.kind())
                        .put("json", foreign.json()));
    }

    private static void reaction(ObjectNode to, Reaction reaction) {
        to.put("id", reaction.id());
        text(to, "name", reaction.name());
        text(to, "description", reaction.description());
        to.put("weight", reaction.weight());
        to.put("window", time(reaction.window()));
        if (reaction.eachTeam()) to.put("eachTeam", true);
        if (reaction.judge() instanceof Judge.Observed(var sign, var named)) {
            var observed = to.putObject("observed").put("sign", word(sign));
            text(observed, "named", named);
        }
    }

    private static void condition(ObjectNode to, Condition condition) {
        switch (condition) {
            case Condition.Played(var inject, var played) -> {
                to.put("kind", "played").put("inject", inject);
                if (!played) to.put("is", false);
            }
            case Condition.Reacted(var reaction, var met) -> {
                to.put("kind", "reacted").put("reaction", reaction);
                if (!met) to.put("is", false);
            }
            case Condition.Level(var level) -> to.put("kind", "level").put("atLeast", level.number());
            case Condition.Published(var count) -> to.put("kind", "published").put("atLeast", count);
        }
    }

    private static void text(ObjectNode to, String name, String value) {
        if (!value.isEmpty()) to.put(name, value);
    }

    private static void texts(ObjectNode to, String name, List<String> values) {
        if (values.isEmpty()) return;
        var array = to.putArray(name);
        values.forEach(array::add);
    }

    private static <T> void list(ObjectNode to, String name, List<T> values, BiConsumer<ObjectNode, T> writer) {
        if (values.isEmpty()) return;
        var array = to.putArray(name);
        for (var value : values) writer.accept(array.addObject(), value);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String time(Duration time) {
        return time.getNano() > 0 || time.toHours() > 99_999
                ? time.toString()
                : "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
