// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.customer.Register;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.OfferAct;
import org.vigie.core.journal.OfferAct.Given;
import org.vigie.core.journal.Payload;
import org.vigie.core.offer.OfferId;
import org.vigie.core.offer.OfferRule;
import org.vigie.exercise.DemoCase.Member;

/// How the invented cell makes good: one offer that runs, one that waits for direction, one that was refused.
final class DemoOffers {
    private static final long FAMILY = 0x1994_0714_2026_700bL;
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();

    private final Optional<RoomId> room;
    private final List<Draft> drafts = new ArrayList<>();

    private DemoOffers(RoomId room) {
        this.room = Optional.of(room);
    }

    /// Everything that is done, in order of time.
    ///
    /// @param rows the customers
    static List<Draft> drafts(RoomId room, List<Register.Row> rows) {
        var demo = new DemoOffers(room);
        var week = new OfferRule("Avoir d’une semaine d’abonnement", "Particulier", false, 750, 750, 24_000);
        var router = new OfferRule("Prêt d’un routeur 4G", "Professionnel", false, 5_900, 5_900, 354_000);
        var visit = new OfferRule("Remise de 50 % pendant six mois", "", false, 11_940, 11_940, 2_400_000);
        demo.propose("15:22:10", 1, week);
        demo.sign("15:29:40", Member.LEGAL, 1, week, LEGAL);
        demo.sign("15:34:05", Member.DIRECTION, 1, week, DIRECTION);
        demo.propose("15:33:00", 2, visit);
        demo.act(
                Member.LEGAL,
                "15:41:20",
                new OfferAct.Refused(
                        offer(2), LEGAL, "Engage au-delà de la panne, et traite inégalement les clients touchés"));
        demo.propose("15:50:30", 3, router);
        demo.sign("16:03:15", Member.LEGAL, 3, router, LEGAL);
        var first = rows.stream()
                .map(Register.Row::customer)
                .filter(week::takes)
                .limit(24)
                .map(customer -> new Given(customer.reference(), week.worth()))
                .toList();
        demo.act(Member.SALES, "15:46:30", new OfferAct.Granted(offer(1), first));
        return List.copyOf(demo.drafts);
    }

    private void propose(String at, int number, OfferRule rule) {
        act(Member.SALES, at, new OfferAct.Proposed(offer(number), rule, List.of(LEGAL, DIRECTION)));
    }

    private void sign(String at, Member who, int number, OfferRule rule, RoleId step) {
        act(who, at, new OfferAct.Signed(offer(number), rule.seal(), step, false));
    }

    private static OfferId offer(int number) {
        return new OfferId(new UUID(FAMILY, number), number);
    }

    private void act(Member who, String at, Payload payload) {
        drafts.add(new Draft(Optional.of(who.id()), room, DemoCase.at(at), List.of(), payload));
    }
}
