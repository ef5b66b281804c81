// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// Reads the JSON of an export, one inject at a time: their contracts are long and hardly needed.
final class ExportReader {
    /// The whole of an export bears one of these prefixes.
    static final Pattern KEY = Pattern.compile("(scenario|exercise|inject|payload)_([a-z_]+)");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> LISTS = Set.of(
            "tags",
            "documents",
            "organizations",
            "users",
            "teams",
            "objectives",
            "channels",
            "articles",
            "challenges",
            "lessons_categories",
            "lessons_questions",
            "variables");

    private final Findings findings;
    private final InjectReader injectReader;
    private final List<Stimulus> injects = new ArrayList<>();
    private final Set<String> injectIds = new HashSet<>();
    private final Map<String, List<Fields>> lists = new HashMap<>();
    private Fields about = new Fields(JSON.createObjectNode());
    private String prefix = "scenario_";
    private boolean known;
    private boolean versioned;

    ExportReader(Findings findings) {
        this.findings = findings;
        this.injectReader = new InjectReader(findings);
    }

    /// @return false if this is JSON of another kind
    boolean read(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var key = parser.currentName();
                parser.nextToken();
                take(key, parser);
            }
        }
        if (!versioned) findings.add(Topic.NO_VERSION, "export_version");
        return known;
    }

    OpenAevScenario scenario(Set<String> entries) {
        var parts = new PartReader(findings);
        var read = parts.about(about, prefix);
        findings.unread(about);
        return new Crossings(findings)
                .checked(
                        new OpenAevScenario(
                                read,
                                all("tags", "tag_id", parts::tag),
                                all("documents", "document_id", parts::document),
                                all("organizations", "organization_id", parts::organization),
                                all("users", "user_id", parts::person),
                                all("teams", "team_id", parts::team),
                                all("objectives", "objective_id", parts::objective),
                                all("channels", "channel_id", parts::outlet),
                                all("articles", "article_id", parts::article),
                                all("challenges", "challenge_id", parts::challenge),
                                all("lessons_categories", "lessonscategory_id", parts::lessonCategory),
                                all("lessons_questions", "lessonsquestion_id", parts::lessonQuestion),
                                all("variables", "variable_id", parts::variable),
                                List.copyOf(injects),
                                injectReader.links()),
                        entries);
    }

    int expectations() {
        return injectReader.expectations();
    }

    private void take(String key, JsonParser parser) throws IOException {
        var match = KEY.matcher(key);
        if (key.equals("export_version")) version(parser);
        else if (key.startsWith("workflow_") || key.contains("_workflow")) skip(Topic.WORKFLOW, key, parser);
        else if (!match.matches()) skip(Topic.UNREAD_KEY, key, parser);
        else take(match.group(1) + "_", match.group(2), parser);
    }

    private void take(String start, String part, JsonParser parser) throws IOException {
        boolean array = parser.currentToken() == JsonToken.START_ARRAY;
        if (part.equals("information")) known = true;
        if (part.equals("information") && !array) {
            prefix = start;
            about = new Fields(JSON.readTree(parser));
        } else if (part.equals("injects") || part.equals("information")) elements(parser, start + part, this::inject);
        else if (LISTS.contains(part)) {
            var list = lists.computeIfAbsent(part, name -> new ArrayList<>());
            elements(parser, start + part, node -> list.add(new Fields(node)));
        } else skip(Topic.UNREAD_KEY, start + part, parser);
    }

    private interface Taker {
        void take(JsonNode node);
    }

    private void elements(JsonParser parser, String key, Taker taker) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) return;
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            skip(Topic.NOT_AN_OBJECT, key, parser);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = JSON.readTree(parser);
            if (node.isObject()) taker.take(node);
            else findings.add(Topic.NOT_AN_OBJECT, key);
        }
    }

    private void inject(JsonNode node) {
        var fields = new Fields(node);
        if (fresh(fields, "inject_id", injectIds)) injects.add(injectReader.read(fields));
    }

    private void version(JsonParser parser) throws IOException {
        versioned = true;
        var version = JSON.<JsonNode>readTree(parser);
        if (version.asInt() != 1) findings.add(Topic.OTHER_VERSION, version.toString());
    }

    private void skip(Topic topic, String key, JsonParser parser) throws IOException {
        findings.add(topic, key);
        parser.skipChildren();
    }

    private <T> List<T> all(String part, String idKey, Function<Fields, T> read) {
        var seen = new HashSet<String>();
        var kept = new ArrayList<T>();
        for (var fields : lists.getOrDefault(part, List.of()))
            if (fresh(fields, idKey, seen)) {
                kept.add(read.apply(fields));
                findings.unread(fields);
            }
        return List.copyOf(kept);
    }

    /// Of two objects with one id the first stays; one without an id can be named by nothing, and stays too.
    private boolean fresh(Fields fields, String idKey, Set<String> seen) {
        var id = fields.text(idKey);
        if (id.isEmpty()) findings.add(Topic.NO_ID, idKey);
        else if (!seen.add(id)) {
            findings.add(Topic.DUPLICATE, idKey + " " + id);
            return false;
        }
        return true;
    }
}
