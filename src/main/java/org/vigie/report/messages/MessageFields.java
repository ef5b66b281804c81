// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;

/// A text as named fields of words, the same in every kind of file. Approval is none of them: it stays with the station
/// where it was given.
final class MessageFields {
    static final String ID = "id";
    static final String LANGUAGE = "language";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String OWN = "words ";

    /// Every field, in the order in which files have them.
    static final List<String> NAMES = names();

    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("identifiant", ID),
            Map.entry("langue", LANGUAGE),
            Map.entry("titre", TITLE),
            Map.entry("texte", BODY),
            Map.entry("usage", "purpose"),
            Map.entry("scénario", "scenario"),
            Map.entry("public", "audience"),
            Map.entry("canaux", "channels"),
            Map.entry("niveau", "level"),
            Map.entry("ton", "tone"),
            Map.entry("expire", "expires"),
            Map.entry("étiquettes", "tags"));

    private MessageFields() {}

    private static List<String> names() {
        var names = new java.util.ArrayList<>(List.of(
                ID,
                LANGUAGE,
                "purpose",
                "scenario",
                "audience",
                "channels",
                "level",
                "tone",
                TITLE,
                BODY,
                "expires",
                "tags"));
        for (var outlet : Outlet.values()) names.add(OWN + outlet);
        return List.copyOf(names);
    }

    /// A field holds what no text can have there.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final String field;
        private final String found;

        Wrong(String field, String found) {
            super(field + ": " + found);
            this.field = field;
            this.found = found;
        }

        Reading.Remark in(int row) {
            return new Reading.Remark(row, field, found);
        }
    }

    /// The field that a column is about, in English or in French; empty for one that says nothing to us.
    static Optional<String> named(String column) {
        var plain = column.strip().toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(plain))
                .findFirst()
                .or(() -> Optional.ofNullable(FRENCH.get(plain)));
    }

    static Map<String, String> of(Message message) {
        var row = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> row.put(name, ""));
        row.put(ID, message.id().matter());
        row.put(LANGUAGE, message.language().code());
        row.put("purpose", message.purpose().name());
        row.put("scenario", message.scenario());
        row.put("audience", message.audience().name());
        row.put("channels", message.outlets().stream().map(Outlet::name).collect(Collectors.joining(", ")));
        row.put("level", "" + message.level().number());
        row.put("tone", message.tone().name());
        row.put(TITLE, message.title());
        row.put(BODY, message.body());
        row.put("expires", message.expires().map(Instant::toString).orElse(""));
        row.put("tags", String.join(", ", message.tags()));
        message.adapted().forEach((outlet, words) -> row.put(OWN + outlet, words));
        return row;
    }

    /// @param fresh names a text that has no name, in its language
    static Message message(Map<String, String> row, Function<Tongue, MessageId> fresh) throws Wrong {
        for (var needed : List.of(TITLE, BODY)) if (text(row, needed).isEmpty()) throw new Wrong(needed, "");
        return new Message(
                id(row, fresh),
                1,
                one(row, "purpose", Purpose.values(), Purpose.UPDATE),
                text(row, "scenario"),
                one(row, "audience", Audience.values(), Audience.CUSTOMERS),
                outlets(row),
                level(row),
                one(row, "tone", Tone.values(), Tone.FACTUAL),
                text(row, TITLE),
                text(row, BODY),
                adapted(row),
                expires(row),
                Arrays.asList(text(row, "tags").split(",")));
    }

    private static String text(Map<String, String> row, String field) {
        return row.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private static MessageId id(Map<String, String> row, Function<Tongue, MessageId> fresh) throws Wrong {
        var named = text(row, LANGUAGE);
        var tongue = named.isEmpty()
                ? Tongue.FR
                : Tongue.of(named.toLowerCase(Locale.ROOT)).orElseThrow(() -> new Wrong(LANGUAGE, named));
        var matter = text(row, ID);
        if (matter.isEmpty()) return fresh.apply(tongue);
        try {
            return new MessageId(matter, tongue);
        } catch (IllegalArgumentException noName) {
            throw new Wrong(ID, matter);
        }
    }

    private static <E extends Enum<E>> E one(Map<String, String> row, String field, E[] all, E usual) throws Wrong {
        var named = text(row, field);
        if (named.isEmpty()) return usual;
        for (var each : all) if (each.name().equalsIgnoreCase(named)) return each;
        throw new Wrong(field, named);
    }

    private static List<Outlet> outlets(Map<String, String> row) throws Wrong {
        var named = text(row, "channels");
        if (named.isEmpty()) return List.of(Outlet.values());
        var outlets = new java.util.ArrayList<Outlet>();
        for (var each : named.split(",", -1))
            outlets.add(one(Map.of("channels", each), "channels", Outlet.values(), Outlet.SITE));
        return outlets;
    }

    private static CrisisLevel level(Map<String, String> row) throws Wrong {
        var named = text(row, "level");
        if (named.isEmpty()) return CrisisLevel.WATCH;
        if (!named.matches("[0-4]")) throw new Wrong("level", named);
        return CrisisLevel.nearest(Integer.parseInt(named));
    }

    private static Optional<Instant> expires(Map<String, String> row) throws Wrong {
        var named = text(row, "expires");
        if (named.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Instant.parse(named.matches("\\d{4}-\\d{2}-\\d{2}") ? named + "T23:59:59Z" : named));
        } catch (DateTimeParseException noTime) {
            throw new Wrong("expires", named);
        }
    }

    private static Map<Outlet, String> adapted(Map<String, String> row) {
        var own = new EnumMap<Outlet, String>(Outlet.class);
        for (var outlet : Outlet.values()) {
            var words = text(row, OWN + outlet);
            if (!words.isEmpty()) own.put(outlet, words);
        }
        return own;
    }
}
