// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.alert.Books;
import org.vigie.analysis.alert.Minutes;
import org.vigie.analysis.alert.Watchkeeping;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertRules;
import org.vigie.core.alert.Alerts;
import org.vigie.core.alert.Firing;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Nature;

/// Plays the rules of a room over its mentions, in the room's time, and records what they raise, by nobody.
///
/// Each turn goes on from the one before; what was missed, as after a start, is gone through minute by minute, so
/// that an alarm is dated when it would have rung. Turns must come from one thread.
final class AlertWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /// What lies further back is not raised any more: it is for rehearsals.
    private static final Duration LATEST_PAST = Duration.ofHours(24);
    /// Now and then everything is counted again: mentions may have come in late.
    private static final Duration RECOUNT = Duration.ofMinutes(30);

    private final Told told;
    private final Keeper keeper;
    private final Proof proof;
    private final Numbering numbers;
    private final InstantSource clock;

    private List<AlertRule> rules = List.of();
    private Watchkeeping keeping = Watchkeeping.FRESH;
    private Optional<Instant> last = Optional.empty();
    private Instant recount = Instant.MIN;

    /// What the journal tells of the room.
    record Told(Room room, Journal journal, AlertRules rules) {}

    AlertWatch(Told told, Keeper keeper, Proof proof, Numbering numbers, InstantSource clock) {
        this.told = told;
        this.keeper = keeper;
        this.proof = proof;
        this.numbers = numbers;
        this.clock = clock;
    }

    /// Looks at everything once. Where an alert can't be saved, the next turn goes on from that minute: what was raised
    /// before it does not ring again.
    ///
    /// @return how many alerts were raised
    /// @throws CompletionException if an alert can't be saved
    int turn(Bell.News news) {
        var now = clock.instant();
        if (news.rules() || last.isEmpty()) rules = told.rules().watching();
        var since = last.filter(before -> !before.isAfter(now))
                .map(before -> before.plusMillis(1))
                .orElseGet(() -> begin(now));
        keeper.hear(news.fresh(), rules);
        keeper.retell(news.retold());
        if (now.isAfter(recount)) {
            keeper.forget();
            recount = now.plus(RECOUNT);
        }
        var books = keeper.books(rules, since.minus(Listening.REACH_BACK), now);
        int raised = 0;
        for (var at = Minutes.endOf(since); at.isBefore(now); at = at.plus(MINUTE)) raised += look(books, at);
        return raised + look(books, now);
    }

    /// Where the watch takes up: after the last alert that a rule raised, or when the room was opened. Rooms of a
    /// station hear the same mentions: what rang in another one does not ring again in this.
    private Instant begin(Instant now) {
        keeping = Watchkeeping.FRESH;
        var byRule = Alerts.everywhere(told.journal(), told.room().nature()).stream()
                .filter(alert -> alert.rule().isPresent() && !alert.at().isAfter(now))
                .toList();
        for (var alert : byRule)
            keeping = keeping.knowing(
                    alert.rule().orElseThrow().id(), alert.finding().matter(), alert.at());
        var since = now.minus(LATEST_PAST);
        if (told.room().nature() == Nature.REAL)
            since = later(since, told.room().openedAt());
        if (!byRule.isEmpty()) since = later(since, byRule.getLast().at());
        keeper.search(since, now, rules);
        return since.isAfter(now) ? now : since;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private int look(Books books, Instant at) {
        var turn = keeping.turn(rules, books, at);
        for (var firing : turn.firings()) {
            raise(firing, books);
            // should a later one not be saved, this one does not ring again
            keeping = keeping.knowing(firing.rule().id(), firing.finding().matter(), firing.at());
        }
        keeping = turn.next();
        last = Optional.of(at);
        return turn.firings().size();
    }

    private void raise(Firing firing, Books books) {
        var act = proof.raised(numbers.next(), firing, books);
        var draft = new Draft(Optional.empty(), Optional.of(told.room().id()), firing.at(), List.of(), act);
        try {
            told.journal().append(draft).join();
        } catch (RuntimeException notSaved) {
            numbers.giveBack(act.alert());
            throw notSaved;
        }
        LOG.info(
                "{} was raised by the rule {}",
                act.alert().spoken(),
                firing.rule().id());
    }
}
