// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.CustomerAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.message.Message;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Item;
import org.vigie.core.publish.Outbox;
import org.vigie.core.publish.Sending;

/// What was written to the customers of a register by itself: the lists that were drawn, and what became of them.
public final class Correspondence {
    public static final Correspondence NONE = new Correspondence(Map.of(), Outbox.EMPTY);

    private final Map<AccountId, Drawn> lists;
    private final Outbox outbox;
    private final Map<String, List<Letter>> letters = new HashMap<>();

    /// A list that was drawn for one text.
    ///
    /// @param references in the order of sending
    public record Drawn(Optional<RoomId> room, Choice choice, List<String> references) {
        public Drawn {
            references = List.copyOf(references);
        }
    }

    /// An e-mail that a customer was sent.
    ///
    /// @param at when it was out
    /// @param isNoted whether an exercise only noted it
    /// @param cameBack whether it was taken and came back later: the customer does not have it
    /// @param by who handed it over
    public record Letter(Sending sending, Instant at, boolean isNoted, boolean cameBack, Optional<PersonId> by) {}

    private Correspondence(Map<AccountId, Drawn> lists, Outbox outbox) {
        this.lists = lists;
        this.outbox = outbox;
        for (var item : outbox.items()) {
            var back = back(item);
            boolean noted = item.stage() == Item.Stage.REHEARSED;
            each(
                    item,
                    (reference, place) -> item.outAt(place)
                            .ifPresent(at -> letters.computeIfAbsent(reference, _ -> new ArrayList<>())
                                    .add(new Letter(item.sending(), at, noted, back.contains(place), item.by()))));
        }
    }

    /// The places of the list whose letters came back.
    private Set<Integer> back(Item item) {
        return outbox.returned(item).stream().map(Bounce::place).collect(Collectors.toSet());
    }

    /// What these come to.
    ///
    /// @param drawn entries that stand, in the order of their clocks
    public static Correspondence fold(List<Entry> drawn, Outbox outbox) {
        return new Correspondence(lists(drawn), outbox);
    }

    /// The lists that were drawn, by the name that each has at the desk. What came in pieces is put together.
    public static Map<AccountId, Drawn> lists(List<Entry> drawn) {
        var lists = new LinkedHashMap<AccountId, Drawn>();
        for (var entry : drawn)
            if (entry.payload() instanceof CustomerAct.ListDrawn(var list, var choice, var references))
                lists.merge(list, new Drawn(entry.room(), choice, references), (first, more) -> {
                    var all = new ArrayList<>(first.references());
                    all.addAll(more.references());
                    return new Drawn(first.room(), first.choice(), all);
                });
        return lists;
    }

    private void each(Item item, BiConsumer<String, Integer> take) {
        var drawn = lists.get(item.sending().account().id());
        if (drawn == null) return;
        int count = Math.min(drawn.references().size(), item.sending().account().pieces());
        for (int place = 0; place < count; place++)
            take.accept(drawn.references().get(place), place);
    }

    /// What this customer was sent, in the order in which it was handed over.
    public List<Letter> to(String reference) {
        return List.copyOf(letters.getOrDefault(reference, List.of()));
    }

    /// How many customers were sent something.
    public int count() {
        return letters.size();
    }

    /// The references of those who have this text as it reads now, or to whom it is on its way.
    public Set<String> having(Message text) {
        var have = new HashSet<String>();
        for (var item : outbox.items()) {
            var words = item.sending().text();
            if (!words.message().equals(text.id()) || !words.seal().equals(text.seal())) continue;
            var back = back(item);
            each(item, (reference, place) -> {
                if (item.mayReach(place) && !back.contains(place)) have.add(reference);
            });
        }
        return have;
    }

    /// The references of those whose last letter came back, and of whom nothing was put right since.
    ///
    /// @param entries that stand about customers
    public Set<String> unreached(List<Entry> entries) {
        var told = new HashMap<String, Instant>();
        for (var entry : entries)
            if (entry.payload() instanceof CustomerAct.Registered(var _, var customers))
                customers.forEach(customer -> told.merge(
                        customer.reference(), entry.occurredAt(), (one, other) -> one.isAfter(other) ? one : other));
        var unreached = new HashSet<String>();
        letters.forEach((reference, all) -> {
            var last = all.getLast();
            if (last.cameBack() && !told.getOrDefault(reference, Instant.MIN).isAfter(last.at()))
                unreached.add(reference);
        });
        return unreached;
    }
}
