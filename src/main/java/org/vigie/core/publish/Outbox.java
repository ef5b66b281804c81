// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.PublishAct;

/// What was handed over in a room and what became of it, as the journal tells it. Killed at any point, the program
/// finds here what is true: what was begun and never answered is not known.
public final class Outbox {
    public static final Outbox EMPTY = new Outbox();

    private final Map<SendingId, Item> items = new LinkedHashMap<>();
    private final Map<SendingId, SortedMap<Integer, Bounce>> returned = new HashMap<>();

    private Outbox() {}

    /// @param entries those that stand, in the order of their clocks
    public static Outbox of(List<Entry> entries) {
        return told(entries.stream()
                .filter(entry -> entry.payload() instanceof PublishAct)
                .map(entry -> new Line((PublishAct) entry.payload(), entry.author(), entry.occurredAt()))
                .toList());
    }

    /// An act, who did it and when.
    ///
    /// @param by nobody for the program
    public record Line(PublishAct act, Optional<PersonId> by, Instant at) {}

    /// @param lines in their order
    public static Outbox told(List<Line> lines) {
        var outbox = new Outbox();
        lines.forEach(outbox::take);
        return outbox;
    }

    private void take(Line line) {
        switch (line.act()) {
            case PublishAct.Queued(var sending) ->
                items.putIfAbsent(sending.id(), new Item(sending, line.by(), line.at()));
            // sent, even if the person took it back meanwhile
            case PublishAct.Begun begun ->
                items.computeIfAbsent(begun.sending().id(), _ -> new Item(begun.sending(), Optional.empty(), line.at()))
                        .begin(begun, line.at());
            case PublishAct.Answered answered ->
                one(answered.sending()).ifPresent(item -> item.answer(answered, line.at()));
            case PublishAct.Settled(var id, var verdict)
            when verdict == PublishAct.Verdict.TAKE_UP -> one(id).ifPresent(item -> item.takeUp(line.by(), line.at()));
            case PublishAct.Settled(var id, var verdict) ->
                one(id).ifPresent(item -> item.settle(verdict, line.by(), line.at()));
            case PublishAct.Cancelled(var id) -> one(id).ifPresent(Item::cancel);
            case PublishAct.Confirmed(var id, var _) -> one(id).ifPresent(item -> item.confirm(line.by(), line.at()));
            case PublishAct.Returned(var id, var letters) -> {
                var known = returned.computeIfAbsent(id, _ -> new TreeMap<>());
                letters.forEach(letter -> known.putIfAbsent(letter.place(), letter));
            }
            case PublishAct.AccountsKept _ -> {}
        }
    }

    public Optional<Item> one(SendingId id) {
        return Optional.ofNullable(items.get(id));
    }

    /// The letters that came back after they had been taken, in the order of the list.
    public List<Bounce> returned(Item item) {
        var known = returned.getOrDefault(item.sending().id(), new TreeMap<>());
        int all = item.sending().account().pieces();
        return known.values().stream().filter(one -> one.place() < all).toList();
    }

    /// How many letters were taken and did not come back.
    public int delivered(Item item) {
        long back = returned(item).stream()
                .filter(one -> item.outAt(one.place()).isPresent())
                .count();
        return item.tally().sent() - (int) back;
    }

    /// In the order in which they were handed over.
    public Collection<Item> items() {
        return List.copyOf(items.values());
    }

    /// Those that nothing more is expected of are left out.
    public List<Item> open() {
        return items.values().stream().filter(item -> item.stage().isOpen()).toList();
    }

    /// What is to be sent now. An account gets its texts in their order: what waits holds those after it, but for what
    /// single readers' sides have put off. So does a post that nobody knows of, until a person decides.
    ///
    /// @param pauses how long an account rests between two parcels of a list
    Optional<Item> next(Instant now, Function<Account, Duration> pauses) {
        var held = new HashSet<AccountId>();
        for (var item : items.values()) {
            var account = item.sending().account();
            if (item.isInDoubt()) held.add(account.id());
            if (item.stage() != Item.Stage.QUEUED || held.contains(account.id())) continue;
            if (item.isDue(now, pauses.apply(account))) return Optional.of(item);
            if (!item.isPutOff()) held.add(account.id());
        }
        return Optional.empty();
    }

    /// Whether an earlier post of the same account, of which nobody knows, holds this one.
    public boolean isHeld(Item item) {
        return items.values().stream()
                .takeWhile(other -> other != item)
                .anyMatch(other -> other.isInDoubt()
                        && other.sending()
                                .account()
                                .id()
                                .equals(item.sending().account().id()));
    }

    /// Those begun and never answered.
    public List<Item> unanswered() {
        return items.values().stream()
                .filter(item -> item.stage() == Item.Stage.BEGUN)
                .toList();
    }
}
