// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Outlet;

/// Words on their way to one account.
///
/// @param text what was approved
/// @param account as it was when the person confirmed
/// @param values of the variables, each as it was then
/// @param subject may be empty
/// @param words as they go out
/// @param replyTo the mention under which they are put; empty for words that stand by themselves
public record Sending(
        SendingId id,
        ApprovalAct.Words text,
        Outlet outlet,
        Audience audience,
        Account account,
        Map<String, Value> values,
        String subject,
        String words,
        Optional<ReplyTo> replyTo) {
    public Sending {
        values = Map.copyOf(values);
    }

    /// The value of a variable.
    ///
    /// @param at since when it stands so
    /// @param ages whether it must be looked at again after a while
    public record Value(String value, Instant at, boolean ages) {}

    /// What it says, to whom and by which account, whatever its own name and the age of its values.
    Sending said() {
        var none = new SendingId(new UUID(0, 0));
        return new Sending(none, text, outlet, audience, account, Map.of(), subject, words, replyTo);
    }

    /// The variables whose values are too old to go out unseen, in their order.
    ///
    /// @param seen when a person last looked at them
    java.util.List<String> stale(Instant seen, Instant now) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .filter(one -> one.getValue().ages())
                        .filter(one -> later(one.getValue().at(), seen)
                                .plus(Fillings.FRESH)
                                .isBefore(now))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
