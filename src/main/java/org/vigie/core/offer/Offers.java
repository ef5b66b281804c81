// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.offer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.offer.OfferState.Signature;

/// The offers of a room, as the journal tells them.
///
/// @param all in the order in which they were proposed first
public record Offers(List<Offer> all) {
    public static final Offers NONE = new Offers(List.of());

    public Offers {
        all = List.copyOf(all);
    }

    /// What these entries come to. A signature that does not fit is left out: one out of turn, a second one of the
    /// same person, one for another rule. What was granted stays granted, whatever comes after. A rule that is
    /// proposed anew waits for its signatures again.
    ///
    /// @param entries those that stand, in the order of their clocks
    public static Offers fold(List<Entry> entries) {
        var offers = new LinkedHashMap<OfferId, Offer>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof OfferAct act)) continue;
            switch (act) {
                case OfferAct.Proposed proposed ->
                    entry.author().ifPresent(by -> {
                        var waiting = new OfferState.Waiting(by, proposed.steps(), List.of());
                        offers.merge(
                                proposed.offer(),
                                new Offer(proposed.offer(), proposed.rule(), waiting, Map.of()),
                                (before, now) -> new Offer(now.id(), now.rule(), waiting, before.given()));
                    });
                case OfferAct.Signed signed ->
                    offers.computeIfPresent(signed.offer(), (_, offer) -> sign(offer, signed, entry));
                case OfferAct.Refused refused ->
                    offers.computeIfPresent(refused.offer(), (_, offer) -> refuse(offer, refused, entry));
                case OfferAct.Granted(var id, var given) ->
                    offers.computeIfPresent(id, (_, offer) -> {
                        var all = new HashMap<>(offer.given());
                        given.forEach(one -> all.merge(one.reference(), one.worth(), Long::sum));
                        return new Offer(id, offer.rule(), offer.state(), all);
                    });
                case OfferAct.Closed(var id, var reason) ->
                    offers.computeIfPresent(
                            id,
                            (_, offer) ->
                                    with(offer, new OfferState.Closed(entry.author(), entry.occurredAt(), reason)));
            }
        }
        return new Offers(new ArrayList<>(offers.values()));
    }

    private static Offer sign(Offer offer, OfferAct.Signed act, Entry entry) {
        if (!(offer.state() instanceof OfferState.Waiting waiting)
                || entry.author().isEmpty()) return offer;
        var by = entry.author().get();
        if (!waiting.next().equals(act.step())
                || !waiting.mayBeSignedBy(by)
                || !act.seal().equals(offer.rule().seal())) return offer;
        var signed = new ArrayList<>(waiting.signed());
        signed.add(new Signature(act.step(), by, act.delegate(), entry.occurredAt()));
        return with(
                offer,
                signed.size() == waiting.steps().size()
                        ? new Running(signed)
                        : new OfferState.Waiting(waiting.by(), waiting.steps(), signed));
    }

    private static Offer refuse(Offer offer, OfferAct.Refused act, Entry entry) {
        if (!(offer.state() instanceof OfferState.Waiting waiting)
                || !waiting.next().equals(act.step())
                || entry.author().isEmpty()) return offer;
        return with(offer, new OfferState.Refused(act.step(), entry.author().get(), entry.occurredAt(), act.reason()));
    }

    private static Offer with(Offer offer, OfferState state) {
        return new Offer(offer.id(), offer.rule(), state, offer.given());
    }

    public Optional<Offer> one(OfferId id) {
        return all.stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /// A name for an offer not proposed before.
    ///
    /// @param fresh an identifier never used before
    public OfferId next(UUID fresh) {
        return new OfferId(
                fresh,
                1 + all.stream().mapToInt(offer -> offer.id().number()).max().orElse(0));
    }
}
