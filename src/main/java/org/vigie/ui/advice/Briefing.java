// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.analysis.advice.Proposal;
import org.vigie.core.advice.Counsel;
import org.vigie.core.cell.Cell;
import org.vigie.core.cell.Cells;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.claim.Claims;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Search;
import org.vigie.core.plan.CrisisPlan;
import org.vigie.core.plan.Plans;
import org.vigie.core.topic.Query;

/// What the room knows that bears on advice, read in one go.
///
/// @param cell at work, or the last one
/// @param narratives of the last day, largest first
/// @param statements of this crisis, latest first
/// @param told assessments of this crisis
/// @param plans names of plans by code
record Briefing(
        Optional<Cell> cell,
        CrisisLevel level,
        List<Story> narratives,
        List<Statement> statements,
        List<Proposal> proposals,
        Counsel.Told told,
        Map<String, Wording> plans,
        Map<PersonId, Person> people) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int STORIES = 3;
    private static final int STATEMENTS = 5;

    /// A narrative and how many mentions it had.
    record Story(String label, long mentions) {}

    /// Something that was said, as the main courante tells.
    record Statement(Instant at, String text) {}

    Briefing {
        narratives = List.copyOf(narratives);
        statements = List.copyOf(statements);
        proposals = List.copyOf(proposals);
        plans = Map.copyOf(plans);
        people = Map.copyOf(people);
    }

    /// Reads journal and mentions; takes some milliseconds.
    static Briefing read(OpenRoom open, People people, List<CrisisPlan> shipped) {
        var journal = open.journal();
        var room = open.room().id();
        var cells = new Cells(journal, room).all();
        var cell = cells.isEmpty() ? Optional.<Cell>empty() : Optional.of(cells.getLast());
        var since = since(cells);
        var shelf = new Plans(journal, room, shipped).shelf();
        var level = open.alerting().crisis().level();
        var types = new LinkedHashSet<>(cell.map(Cell::types).orElse(List.of()));
        types.addAll(shelf.chosen());
        var earlier = Cells.everywhere(journal, open.room().nature()).stream()
                .filter(other ->
                        cell.map(Cell::entry).filter(other.entry()::equals).isEmpty())
                .toList();
        var known = new Proposal.Known(List.copyOf(types), new Claims(journal, room).all(), level, earlier);
        return new Briefing(
                cell,
                level,
                stories(open),
                statements(open, since),
                Proposal.of(known),
                new Counsel(journal, room).told(since),
                shelf.known().values().stream().collect(Collectors.toMap(CrisisPlan::code, CrisisPlan::name)),
                people.all().stream().collect(Collectors.toMap(Person::id, Function.identity(), (a, _) -> a)));
    }

    /// When this crisis began to be spoken of: as the cell before stood down.
    private static Instant since(List<Cell> cells) {
        return cells.size() < 2
                ? Instant.MIN
                : cells.get(cells.size() - 2).end().map(Cell.End::at).orElse(Instant.MIN);
    }

    private static List<Story> stories(OpenRoom open) {
        var now = open.clock().instant();
        var day = new Search(
                new Query.All(), Optional.of(now.minus(DAY)), Optional.of(now), Map.of(), Search.Order.NEWEST);
        return open.narratives().list(day, now, STORIES).stream()
                .map(line -> new Story(line.narrative().label(), line.mentions()))
                .toList();
    }

    private static List<Statement> statements(OpenRoom open, Instant since) {
        return open.journal().standing(open.room().id(), Payload.Logged.class).reversed().stream()
                .filter(entry -> !entry.occurredAt().isBefore(since))
                .flatMap(entry ->
                        entry.payload() instanceof Payload.Logged(var type, var text, var _) && type == LogType.MESSAGE
                                ? Optional.of(new Statement(entry.occurredAt(), text)).stream()
                                : Optional.<Statement>empty().stream())
                .limit(STATEMENTS)
                .toList();
    }
}
