// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.mobilisation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.Contact;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MobilisationAct;

/// A mobilisation as it stands: who was called, by what, and who answered what.
///
/// @param within after how long somebody silent is passed over for the next in line
/// @param lines everyone called, in order; stand-ins after those in whose place they are called
/// @param about the alert that called by itself; absent for what people set off
/// @param spent whether the whole line was called and nobody answered
/// @param ended whether it was brought to its end
public record Mobilisation(
        MobilisationId id,
        CrisisLevel level,
        String message,
        Duration within,
        Instant at,
        List<Line> lines,
        Optional<AlertId> about,
        boolean spent,
        boolean ended) {
    public Mobilisation {
        lines = List.copyOf(lines);
    }

    /// One person on the board.
    ///
    /// @param since when they were called first
    /// @param calls how often
    /// @param tried the latest outcome of each channel
    /// @param inPlaceOf who did not answer before them
    /// @param heard the latest e-mail from their address, an answer rather than an absence
    /// @param toRead whether it says something that a person has to read and note
    public record Line(
            Summons summons,
            Instant since,
            int calls,
            Map<Channel, Outcome> tried,
            Optional<Reply> reply,
            Optional<Instant> repliedAt,
            Optional<PersonId> inPlaceOf,
            Optional<Heard> heard,
            boolean toRead) {
        public Line {
            tried = Map.copyOf(tried);
        }

        public PersonId person() {
            return summons.person();
        }

        /// Whether no channel took the call: somebody has to dial.
        public boolean needsHand() {
            return tried.values().stream().noneMatch(Outcome.SENT::equals);
        }

        Line among(Predicate<PersonId> known) {
            var standIns = summons.standIns().stream().filter(known).toList();
            var reachable = new Summons(summons.person(), summons.channels(), standIns);
            return new Line(reachable, since, calls, tried, reply, repliedAt, inPlaceOf, heard, toRead);
        }

        Line called(Instant now) {
            return new Line(summons, since, calls + 1, tried, reply, repliedAt, inPlaceOf, heard, toRead);
        }

        Line tried(Channel channel, Outcome outcome) {
            var all = new LinkedHashMap<>(tried);
            all.put(channel, outcome);
            return new Line(summons, since, calls, all, reply, repliedAt, inPlaceOf, heard, toRead);
        }

        Line replied(Optional<Reply> now, Instant at) {
            return new Line(summons, since, calls, tried, now, now.map(_ -> at), inPlaceOf, heard, false);
        }

        /// What comes by e-mail says something where nothing was noted before. Whatever else it says, a person reads.
        Line heard(Optional<Reply> said, Heard letter, Instant at) {
            boolean answers = letter.sort() == Heard.Sort.ANSWER;
            if (!answers && heard.filter(one -> one.sort() == Heard.Sort.ANSWER).isPresent()) return this;
            var now = answers && reply.isEmpty() ? said : reply;
            var when = reply.isEmpty() ? now.map(_ -> at) : repliedAt;
            boolean unread = answers ? !now.equals(said) || said.isEmpty() : toRead;
            return new Line(summons, since, calls, tried, now, when, inPlaceOf, Optional.of(letter), unread);
        }
    }

    public Optional<Line> line(PersonId person) {
        return lines.stream().filter(line -> line.person().equals(person)).findFirst();
    }

    /// Those who have not answered.
    public List<Line> silent() {
        return lines.stream()
                .filter(line -> line.reply().isEmpty() && !line.toRead())
                .toList();
    }

    /// Those who have not answered in time, or can't come.
    public List<Line> toReplace(Instant now) {
        return lines.stream()
                .filter(line -> line.reply()
                        .map(reply -> !reply.helps())
                        .orElseGet(() -> !line.since().plus(within).isAfter(now)))
                .filter(line -> next(line).isPresent())
                .toList();
    }

    /// The next in line for somebody, who was not called yet; nobody once a stand-in was called in their place.
    public Optional<PersonId> next(Line line) {
        boolean replaced = lines.stream()
                .anyMatch(other -> other.inPlaceOf().equals(Optional.of(line.person()))
                        && other.reply().map(Reply::helps).orElse(true));
        if (replaced) return Optional.empty();
        return line.summons().standIns().stream()
                .filter(person -> line(person).isEmpty())
                .findFirst();
    }

    /// The same with those stand-ins alone whom the directory still has: whoever left it holds up nobody's call.
    public Mobilisation among(Predicate<PersonId> known) {
        return with(lines.stream().map(line -> line.among(known)).toList(), spent, ended);
    }

    /// The call to the next in line for somebody: in an alarm with the rest of its line as stand-ins, in a mobilisation
    /// with their own.
    public Summons summons(Line from, Contact next) {
        if (about.isEmpty()) return Summons.of(next);
        var rest = from.summons().standIns();
        return new Summons(next.person(), next.channels(), rest.subList(rest.indexOf(next.person()) + 1, rest.size()));
    }

    /// Whether an alarm has nobody left to call, and this was not said yet.
    public boolean isGivenUp(Instant now) {
        return about.isPresent()
                && !spent
                && toReplace(now).isEmpty()
                && lines.stream()
                        .allMatch(line -> line.reply()
                                .map(reply -> !reply.helps())
                                .orElseGet(() -> !line.since().plus(within).isAfter(now)));
    }

    /// The latest mobilisation that people set off in a room; reads the journal, so never on the screen's thread.
    public static Optional<Mobilisation> latest(Journal journal, RoomId room) {
        return all(journal, room).reversed().stream()
                .filter(found -> found.about().isEmpty())
                .findFirst();
    }

    /// Every mobilisation and alarm of a room, oldest first; reads the journal.
    public static List<Mobilisation> all(Journal journal, RoomId room) {
        return fold(journal.standing(room, MobilisationAct.class));
    }

    /// What these entries come to, oldest mobilisation first. Acts about one that was never set off are left out.
    public static List<Mobilisation> fold(List<Entry> entries) {
        var all = new LinkedHashMap<MobilisationId, Mobilisation>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof MobilisationAct act)) continue;
            if (act instanceof MobilisationAct.Called called)
                all.putIfAbsent(called.mobilisation(), of(called, entry.occurredAt()));
            else if (act instanceof MobilisationAct.Alarmed alarmed)
                all.putIfAbsent(alarmed.mobilisation(), of(alarmed, entry.occurredAt()));
            else all.computeIfPresent(act.mobilisation(), (_, now) -> now.after(act, entry.occurredAt()));
        }
        return List.copyOf(all.values());
    }

    private static Mobilisation of(MobilisationAct.Called called, Instant at) {
        return new Mobilisation(
                called.mobilisation(),
                called.level(),
                called.message(),
                called.within(),
                at,
                called.people().stream()
                        .map(summons -> line(summons, at, Optional.empty()))
                        .toList(),
                Optional.empty(),
                false,
                false);
    }

    private static Mobilisation of(MobilisationAct.Alarmed alarmed, Instant at) {
        return new Mobilisation(
                alarmed.mobilisation(),
                alarmed.level(),
                alarmed.message(),
                alarmed.within(),
                at,
                List.of(line(alarmed.first(), at, Optional.empty())),
                Optional.of(alarmed.alert()),
                false,
                false);
    }

    private static Line line(Summons summons, Instant at, Optional<PersonId> inPlaceOf) {
        return new Line(
                summons, at, 1, Map.of(), Optional.empty(), Optional.empty(), inPlaceOf, Optional.empty(), false);
    }

    private Mobilisation after(MobilisationAct act, Instant at) {
        return switch (act) {
            case MobilisationAct.Called _, MobilisationAct.Alarmed _ -> this;
            case MobilisationAct.LineSpent _ -> with(lines, true, ended);
            case MobilisationAct.Tried(var _, var person, var channel, var outcome, var _) ->
                with(person, line -> line.tried(channel, outcome));
            case MobilisationAct.RoomTold _ -> this;
            case MobilisationAct.Reminded(var _, var people) -> {
                var now = this;
                for (var person : people) now = now.with(person, line -> line.called(at));
                yield now;
            }
            case MobilisationAct.PassedOn(var _, var from, var to) -> {
                if (line(to.person()).isPresent()) yield this;
                var more = new ArrayList<>(lines);
                int place = line(from).map(lines::indexOf).orElse(lines.size() - 1);
                more.add(place + 1, line(to, at, Optional.of(from)));
                yield with(more, false, ended);
            }
            case MobilisationAct.Replied(var _, var person, var reply, var heard) ->
                with(
                        person,
                        line -> heard.map(letter -> line.heard(reply, letter, at))
                                .orElseGet(() -> line.replied(reply, at)));
            case MobilisationAct.Ended _ -> with(lines, spent, true);
        };
    }

    private Mobilisation with(PersonId person, java.util.function.UnaryOperator<Line> change) {
        return with(
                lines.stream()
                        .map(line -> line.person().equals(person) ? change.apply(line) : line)
                        .toList(),
                spent,
                ended);
    }

    private Mobilisation with(List<Line> now, boolean noneLeft, boolean over) {
        return new Mobilisation(id, level, message, within, at, now, about, noneLeft, over);
    }
}
