// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Template;
import org.vigie.core.message.Variant;
import org.vigie.core.publish.Sending.Value;

/// What somebody wants to publish where. The words are derived here from those approved: nobody hands them in.
///
/// @param replyTo the mention that is answered; empty for words that stand by themselves
public record Proposal(
        Approved approved, Outlet outlet, Fillings fillings, Account account, Optional<ReplyTo> replyTo) {
    public Proposal(Approved approved, Outlet outlet, Fillings fillings, Account account) {
        this(approved, outlet, fillings, account, Optional.empty());
    }

    /// As it would read.
    public Variant variant() {
        return Variant.of(approved.message(), outlet, fillings);
    }

    /// What has to be confirmed at this moment.
    public Confirmation toConfirm(Instant now) {
        return new Confirmation(
                approved.message().audience(),
                account.recipients(),
                account.name(),
                sending().stale(Instant.MIN, now));
    }

    /// Whether the approval holds, the text was written for this outlet and the account takes it, can answer what is to
    /// be answered, and every variable has a value.
    public boolean isFit(Instant now) {
        return approved.holdsAt(now)
                && approved.message().outlets().contains(outlet)
                && account.way().takes(outlet)
                && replyTo.map(ReplyTo::mention)
                        .map(MentionKey::kind)
                        .filter(kind -> !account.way().answers(kind))
                        .isEmpty()
                && unfilled().isEmpty();
    }

    /// Whether it is fit, and a person confirmed exactly what there is to confirm at this moment.
    boolean isConfirmed(Confirmation seen, Instant now) {
        return isFit(now) && toConfirm(now).equals(seen);
    }

    /// The variables without a value.
    public List<String> unfilled() {
        return names(approved.message(), outlet).stream()
                .filter(name -> fillings.of(name)
                        .map(Filling::value)
                        .filter(value -> !value.isBlank())
                        .isEmpty())
                .toList();
    }

    Sending sending(SendingId id) {
        return new Sending(
                id,
                ApprovalAct.Words.of(approved.message()),
                outlet,
                approved.message().audience(),
                account,
                values(),
                variant().subject(),
                variant().text(),
                replyTo);
    }

    private Sending sending() {
        return sending(new SendingId(new UUID(0, 0)));
    }

    private Map<String, Value> values() {
        var values = new TreeMap<String, Value>();
        for (var name : names(approved.message(), outlet))
            fillings.of(name)
                    .ifPresent(filling -> values.put(
                            name, new Value(filling.value(), filling.at(), filling.origin() != Fillings.Origin.ROOM)));
        return values;
    }

    private static List<String> names(Message message, Outlet outlet) {
        var names = new LinkedHashSet<>(Template.of(message.words(outlet)).names());
        if (outlet.hasSubject()) names.addAll(Template.of(message.title()).names());
        return List.copyOf(names);
    }

    /// Whether these words come from what is approved, with the values that they name.
    static boolean says(Approved approved, Sending sending) {
        var message = approved.message();
        if (!message.seal().equals(sending.text().seal())
                || !message.outlets().contains(sending.outlet())
                || message.audience() != sending.audience()) return false;
        return fill(message.words(sending.outlet()), sending).equals(sending.words())
                && (sending.outlet().hasSubject() ? fill(message.title(), sending) : "").equals(sending.subject())
                && names(message, sending.outlet()).stream()
                        .allMatch(name -> sending.values().containsKey(name));
    }

    private static String fill(String text, Sending sending) {
        return Template.of(text)
                .fill(name -> Optional.ofNullable(sending.values().get(name)).map(Value::value));
    }
}
