// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.sitrep;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.action.Action;
import org.vigie.core.action.Actions;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.HeldRole;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.cell.Room;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.Claims;
import org.vigie.core.crisis.CrisisDesk;
import org.vigie.core.crisis.LevelDecision;
import org.vigie.core.decision.Decision;
import org.vigie.core.decision.Decisions;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.topic.Query;
import org.vigie.core.traffic.SiteDay;
import org.vigie.core.word.Word;
import org.vigie.core.word.Words;

/// What a room knows at an instant, from which its situation report is written.
///
/// @param number that the report gets
/// @param from end of the report before; else when the level was first decided, or the room opened
/// @param levels decided so far, in the order of their times
/// @param lastHour what the mentions of the last hour sound like
/// @param hourBefore the same, an hour earlier
/// @param messages lines of the log of the period that say what went out
/// @param questions put to the organisation and not answered
/// @param words what was said to whom in the period
/// @param sites what web analytics counted on their last whole day
public record SitrepFacts(
        Room room,
        int number,
        Instant from,
        Instant to,
        List<LevelDecision> levels,
        List<Action> actions,
        List<Decision> decisions,
        List<Claim> claims,
        List<HeldRole> roles,
        Map<PersonId, Person> people,
        Mentions.ToneCount lastHour,
        Mentions.ToneCount hourBefore,
        List<Sitrep.Story> stories,
        List<Sitrep.Hour> curve,
        List<Entry> messages,
        List<Asked> questions,
        List<Word> words,
        List<SiteDay> sites) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int STORIES = 3;

    /// Reads journal and mentions; takes some milliseconds.
    ///
    /// @param questions put to the organisation, as somebody found them in the feed
    public static SitrepFacts read(OpenRoom open, People people, List<Asked> questions) {
        var journal = open.journal();
        var room = open.room().id();
        var now = open.clock().instant();
        var sitreps = new Sitreps(journal, room);
        var last = sitreps.last().map(Sitreps.Issued::report);
        var levels = new CrisisDesk(journal, room).history();
        var from = last.map(Sitrep::to)
                .or(() -> levels.stream().findFirst().map(LevelDecision::at))
                .orElse(open.room().openedAt());
        if (from.isAfter(now)) from = now;
        var claims = new Claims(journal, room).all();
        return new SitrepFacts(
                open.room(),
                sitreps.nextNumber(),
                from,
                now,
                levels,
                new Actions(journal, room).all(),
                new Decisions(journal, room).all(),
                claims,
                new RoleBoard(journal, room).roles(),
                people.all().stream().collect(Collectors.toMap(Person::id, Function.identity(), (a, _) -> a)),
                tones(open, now.minus(HOUR), now),
                tones(open, now.minus(HOUR.multipliedBy(2)), now.minus(HOUR)),
                stories(open, search(from, now), now),
                curve(open, from, now),
                messages(open, from),
                questions.stream().filter(Asked::isOpen).toList(),
                words(open, from, now),
                SiteDay.read(open.sources(), now));
    }

    private static Search search(Instant from, Instant to) {
        return new Search(new Query.All(), Optional.of(from), Optional.of(to), Map.of(), Search.Order.NEWEST);
    }

    private static Mentions.ToneCount tones(OpenRoom open, Instant from, Instant to) {
        return open.mentions().tones(search(from, to));
    }

    private static List<Sitrep.Story> stories(OpenRoom open, Search search, Instant now) {
        return open.narratives().list(search, now, STORIES).stream()
                .map(line -> new Sitrep.Story(
                        line.narrative().label(),
                        line.mentions(),
                        OptionalDouble.of(line.sentiment()),
                        Optional.empty()))
                .toList();
    }

    private static List<Sitrep.Hour> curve(OpenRoom open, Instant from, Instant to) {
        var start = from.truncatedTo(ChronoUnit.HOURS);
        return open.mentions().tones(search(start, to), HOUR, Mentions.Split.NONE).stream()
                .map(bar -> new Sitrep.Hour(
                        bar.start(),
                        bar.count().negative(),
                        bar.count().neutral(),
                        bar.count().positive()))
                .toList();
    }

    private static List<Entry> messages(OpenRoom open, Instant from) {
        return open.journal().standing(open.room().id(), Payload.Logged.class).stream()
                .filter(entry -> !entry.occurredAt().isBefore(from))
                .filter(entry ->
                        entry.payload() instanceof Payload.Logged(var type, var _, var _) && type == LogType.MESSAGE)
                .toList();
    }

    private static List<Word> words(OpenRoom open, Instant from, Instant now) {
        return new Words(open.journal(), open.room().id())
                .all().stream()
                        .filter(word -> !word.at().isBefore(from) && !word.at().isAfter(now))
                        .toList();
    }

    /// The level in force.
    public Optional<LevelDecision> level() {
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels.getLast());
    }

    /// Who an action is in the hands of: the person named, or whoever leads the role.
    public Optional<Person> holder(Charge charge) {
        return charge.person()
                .or(() -> charge.role()
                        .flatMap(id -> roles.stream()
                                .filter(held -> held.role().id().equals(id))
                                .findFirst())
                        .flatMap(HeldRole::lead))
                .flatMap(id -> Optional.ofNullable(people.get(id)));
    }

    /// What an instant lies in.
    public boolean covers(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }
}
