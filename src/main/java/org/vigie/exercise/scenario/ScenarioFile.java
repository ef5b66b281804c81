// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.scenario.Condition;
import org.vigie.core.scenario.Disposition;
import org.vigie.core.scenario.Enclosure;
import org.vigie.core.scenario.Foreign;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Judge;
import org.vigie.core.scenario.Objective;
import org.vigie.core.scenario.Outlet;
import org.vigie.core.scenario.OutletKind;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Persona;
import org.vigie.core.scenario.Phase;
import org.vigie.core.scenario.Reaction;
import org.vigie.core.scenario.Scenario;
import org.vigie.core.scenario.Sign;
import org.vigie.core.scenario.Team;
import org.vigie.core.scenario.Variable;
import org.vigie.core.scenario.When;

/// Vigie's own file of a scenario: JSON with a version. Members that this version does not know are reported; whatever
/// would be lost or guessed ends the reading.
public final class ScenarioFile {
    public static final int VERSION = 1;
    static final String MARK = "vigieScenario";
    private static final int BIGGEST = 64 << 20;

    private ScenarioFile() {}

    /// Whether a file says at its beginning that it is one.
    public static boolean recognises(Path file) {
        if (!Files.isRegularFile(file)) return false;
        try (var in = Files.newInputStream(file);
                var parser = mapper().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals(MARK)) return true;
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException another) {
            return false;
        }
    }

    /// @param file UTF-8, at most 64 MiB
    public static Reading read(byte[] file) {
        if (file.length > BIGGEST) return refused(Reading.Why.TOO_BIG, String.valueOf(file.length));
        try {
            var node = mapper().readTree(file);
            if (node == null || !node.isObject() || !node.has(MARK)) return refused(Reading.Why.NOT_A_SCENARIO, MARK);
            return read(node);
        } catch (JsonProcessingException bad) {
            var at = bad.getLocation();
            var place = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
            return new Reading.Refused(Reading.Why.NOT_JSON, place, String.valueOf(bad.getOriginalMessage()));
        } catch (IOException bad) {
            return refused(Reading.Why.NOT_JSON, String.valueOf(bad.getMessage()));
        }
    }

    /// The file of a scenario, the same for the same scenario.
    public static String write(Scenario scenario) {
        try {
            return mapper().writerWithDefaultPrettyPrinter().writeValueAsString(ScenarioWriter.node(scenario)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers can always be written.", impossible);
        }
    }

    private static Reading read(JsonNode node) {
        try {
            var unknown = new ArrayList<String>();
            var place = new Place(node, "", unknown);
            int version = place.small(MARK, 0);
            if (version > VERSION) return new Reading.Refused(Reading.Why.NEWER_VERSION, MARK, String.valueOf(version));
            if (version < 1) throw place.wrong(Reading.Why.BAD_VALUE, MARK, String.valueOf(version));
            return new Reading.Read(place.read(ScenarioFile::scenario), unknown);
        } catch (Place.Wrong wrong) {
            return wrong.refused();
        }
    }

    private static Reading.Refused refused(Reading.Why why, String detail) {
        return new Reading.Refused(why, "", detail);
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    private static Scenario scenario(Place in) {
        return new Scenario(
                in.text("id"),
                in.needed("title"),
                in.text("organisation"),
                in.text("language"),
                in.text("summary"),
                in.time("length"),
                in.list(
                        "objectives",
                        o -> new Objective(o.needed("id"), o.text("title"), o.text("text"), o.small("priority", 0))),
                in.list("teams", t -> new Team(t.needed("id"), t.text("name"), t.text("text"))),
                in.list("roles", r -> new Part(r.needed("id"), r.text("name"), r.text("team"))),
                in.list(
                        "personas",
                        p -> new Persona(
                                p.needed("id"),
                                p.text("name"),
                                p.text("handle"),
                                p.text("voice"),
                                p.number("reach", 0),
                                p.choice("disposition", Disposition.class))),
                in.list(
                        "outlets",
                        o -> new Outlet(
                                o.needed("id"),
                                o.text("name"),
                                o.choice("kind", OutletKind.class),
                                o.number("reach", 0))),
                in.list("phases", p -> new Phase(p.needed("id"), p.text("title"), p.time("from"), p.text("notes"))),
                in.list("injects", ScenarioFile::inject),
                in.list("variables", v -> new Variable(v.needed("key"), v.text("value"), v.text("text"))),
                in.text("guide"),
                in.text("debrief"),
                in.one("crowd", Place::decimals));
    }

    private static Inject inject(Place in) {
        return new Inject(
                in.needed("id"),
                in.text("title"),
                in.choice("kind", InjectKind.class),
                in.time("offset"),
                in.truth("reserve", false),
                in.truth("enabled", true),
                in.text("sender"),
                in.texts("targets"),
                in.text("text"),
                in.list("attachments", a -> new Enclosure(a.needed("name"), a.text("type"), a.text("text"))),
                in.list("reactions", ScenarioFile::reaction),
                in.one("when", w -> new When(w.truth("all", true), w.list("conditions", ScenarioFile::condition)))
                        .orElse(When.ALWAYS),
                in.texts("objectives"),
                in.text("notes"),
                in.one("foreign", f -> new Foreign(f.text("format"), f.text("kind"), f.text("json"))));
    }

    private static Reaction reaction(Place in) {
        return new Reaction(
                in.needed("id"),
                in.text("name"),
                in.text("description"),
                in.small("weight", 1),
                in.time("window"),
                in.truth("eachTeam", false),
                in.one("observed", o -> (Judge) new Judge.Observed(o.choice("sign", Sign.class), o.text("named")))
                        .orElseGet(Judge.Facilitator::new));
    }

    private static Condition condition(Place in) {
        return switch (in.needed("kind")) {
            case "played" -> new Condition.Played(in.needed("inject"), in.truth("is", true));
            case "reacted" -> new Condition.Reacted(in.needed("reaction"), in.truth("is", true));
            case "level" -> new Condition.Level(level(in));
            case "published" -> new Condition.Published(in.small("atLeast", 1));
            case String other -> throw in.wrong(Reading.Why.UNKNOWN_WORD, "kind", other);
        };
    }

    private static CrisisLevel level(Place in) {
        int number = in.small("atLeast", -1);
        if (number < 0 || number >= List.of(CrisisLevel.values()).size())
            throw in.wrong(Reading.Why.BAD_VALUE, "atLeast", String.valueOf(number));
        return CrisisLevel.nearest(number);
    }
}
