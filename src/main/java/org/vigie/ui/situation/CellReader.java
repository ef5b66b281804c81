// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigie.core.action.Actions;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.RoleBoard;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.Claims;
import org.vigie.core.decision.Decisions;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.sitrep.Sitreps;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QueryParser;
import org.vigie.core.word.Silences;
import org.vigie.ui.kit.mention.QuestionReader;

/// Reads what the cell has before it out of the journal of a room, and counts how much each rumour is repeated.
final class CellReader {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int RUMOURS = 8;

    private final OpenRoom room;
    private final People people;
    private final QueryParser parser;
    private final QuestionReader questions;

    CellReader(OpenRoom room, People people, Taxonomy taxonomy, ZoneId zone) {
        this.room = room;
        this.people = people;
        this.questions = new QuestionReader(room.mentions(), room.journal(), taxonomy);
        this.parser = new QueryParser(room.clock(), zone);
    }

    CellState read(Questions ask) {
        var journal = room.journal();
        var id = room.room().id();
        var roles = new RoleBoard(journal, id).roles();
        return new CellState(
                new Decisions(journal, id).pending(),
                new Actions(journal, id)
                        .open().stream()
                                .filter(action -> action.isLate(ask.now()))
                                .toList(),
                rumours(new Claims(journal, id).all(), ask),
                roles.stream()
                        .collect(Collectors.toMap(
                                held -> held.role().id(), held -> held.role().name())),
                roles.stream()
                        .filter(held -> held.lead().isPresent())
                        .collect(Collectors.toMap(
                                held -> held.role().id(), held -> held.lead().orElseThrow(), (one, _) -> one)),
                people.all().stream().sorted(Comparator.comparing(Person::name)).toList(),
                questions.read(ask.from()),
                Silences.read(room),
                new org.vigie.core.question.Questions(journal, id)
                        .all().stream().filter(one -> !one.aside()).toList(),
                room.alerting().crisis().level(),
                new Sitreps(journal, id).nextNumber());
    }

    /// Where questions are looked for.
    Search asked(Questions ask) {
        return questions.search(ask.from());
    }

    private List<CellState.Rumour> rumours(List<Claim> claims, Questions ask) {
        return claims.stream()
                .filter(claim -> !claim.state().isFact())
                .limit(RUMOURS)
                .map(claim -> new CellState.Rumour(claim, repeated(claim, ask)))
                .toList();
    }

    private Optional<CellState.Repeated> repeated(Claim claim, Questions ask) {
        return search(claim, ask.from(), ask.now()).map(period -> {
            var now = ask.now();
            return new CellState.Repeated(
                    period,
                    count(period),
                    counted(claim, now.minus(HOUR), now),
                    counted(claim, now.minus(HOUR.multipliedBy(2)), now.minus(HOUR)));
        });
    }

    private long counted(Claim claim, Instant since, Instant until) {
        return search(claim, since, until).map(this::count).orElse(0L);
    }

    private long count(Search search) {
        return room.mentions().find(search, 0, 1).total();
    }

    /// The mentions that repeat a claim; empty where it has no query, or one that can't be read.
    private Optional<Search> search(Claim claim, Instant since, Instant until) {
        if (claim.query().isBlank() || !(parser.parse(claim.query()) instanceof Parsed.Ok(var query)))
            return Optional.empty();
        return Optional.of(new Search(query, Optional.of(since), Optional.of(until), Map.of(), Search.Order.NEWEST));
    }
}
