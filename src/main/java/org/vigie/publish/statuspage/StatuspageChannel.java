// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.statuspage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Parcel;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.publish.Line;
import org.vigie.publish.Receipts;

/// Opens an incident with the first text of a room and adds the next ones to it. The server knows no second sending
/// again, but shows what it has: a key that is found there is proof, one that is not found is none.
public final class StatuspageChannel implements Channel {
    private static final String SERVER = "https://api.statuspage.io/v1/pages/";
    private static final int MOST_CHARACTERS = 25_000;
    private static final int TOO_FAST = 420;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final String page;
    private final Supplier<String> key;
    private final Line line;

    /// @param account its address is the identifier of the page, or the whole address of one that speaks the same
    /// @param key of the programming interface; empty if there is none
    public StatuspageChannel(Account account, Supplier<String> key, Line line) {
        var address = account.address().strip().replaceFirst("/+$", "");
        this.page = address.contains("/") ? address : SERVER + address;
        this.key = key;
        this.line = line;
    }

    @Override
    public List<Receipt> send(Parcel parcel, Instant now) {
        int length = parcel.sending().words().length();
        if (length > MOST_CHARACTERS)
            return List.of(new Receipt.Refused(Ground.TOO_LONG, length + " / " + MOST_CHARACTERS));
        if (key.get().isBlank()) return List.of(new Receipt.Refused(Ground.CREDENTIALS, ""));
        var open = unresolved(now);
        if (!(open instanceof Answer.Page told)) return List.of(before(open, now));
        var incidents = Incident.list(told);
        if (incidents.isEmpty()) return List.of(before(open, now));
        var known = known(incidents.get(), parcel);
        if (known.isPresent()) return List.of(known.get());
        var question = incidents.get().stream()
                .filter(one -> one.isOf(parcel))
                .findFirst()
                .map(one -> Question.patch(page + "/incidents/" + one.id(), one.continued(parcel)))
                .orElseGet(() -> Question.post(page + "/incidents", Incident.opened(parcel)));
        var receipt = said(ask(question, now), now);
        return List.of(receipt instanceof Receipt.Unknown ? look(parcel, now).orElse(receipt) : receipt);
    }

    /// Reads the page's name.
    @Override
    public Receipt probe(Instant now) {
        return said(ask(Question.get(page), now), now);
    }

    private Answer unresolved(Instant now) {
        return ask(Question.get(page + "/incidents/unresolved"), now);
    }

    private Answer ask(Question question, Instant now) {
        return line.ask(question.header("Authorization", "OAuth " + key.get()), now);
    }

    /// Whether what was not answered stands there.
    private Optional<Receipt> look(Parcel parcel, Instant now) {
        return unresolved(now) instanceof Answer.Page told
                ? Incident.list(told).flatMap(all -> known(all, parcel))
                : Optional.empty();
    }

    private static Optional<Receipt> known(List<Incident> incidents, Parcel parcel) {
        return incidents.stream().filter(one -> one.holds(parcel)).findFirst().map(StatuspageChannel::sent);
    }

    private static Receipt before(Answer answer, Instant now) {
        return isTooFast(answer) ? tooFast(now) : Receipts.before(answer, now);
    }

    private static Receipt said(Answer answer, Instant now) {
        if (isTooFast(answer)) return tooFast(now);
        return Receipts.of(
                answer,
                now,
                told -> Incident.one(told)
                        .map(StatuspageChannel::sent)
                        .orElseGet(() -> new Receipt.Unknown(told.body().excerpt())));
    }

    private static Receipt sent(Incident incident) {
        return new Receipt.Sent(incident.id(), incident.url());
    }

    /// The status that this server gives to who asks more than once a second.
    private static boolean isTooFast(Answer answer) {
        return answer instanceof Answer.Failed failed && failed.status() == TOO_FAST;
    }

    private static Receipt tooFast(Instant now) {
        return new Receipt.Waiting(now.plus(PAUSE), Why.LIMIT);
    }
}
