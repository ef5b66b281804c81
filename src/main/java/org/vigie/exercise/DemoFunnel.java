// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vigie.core.action.Charge;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.RoomId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.funnel.Assurance.Kind;
import org.vigie.core.funnel.AssuranceId;
import org.vigie.core.funnel.ObjectionId;
import org.vigie.core.funnel.Proof;
import org.vigie.core.funnel.Step;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.ApprovalAct.Words;
import org.vigie.core.journal.Draft;
import org.vigie.core.journal.FunnelAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageText;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.DemoCase.Member;

/// How the invented cell reassures those who buy: it writes texts, has them approved, puts them in place, and edits one
/// that must therefore come off.
final class DemoFunnel {
    private static final long FAMILY = 0x1994_0714_2026_7008L;
    private static final RoleId LEGAL = UsualRoles.LEGAL.id();
    private static final RoleId DIRECTION = UsualRoles.DIRECTION.id();

    private final Optional<RoomId> room;
    private final List<Message> texts = MessageText.read(String.join("\n", Assets.lines("funnel.txt")));
    private final List<Draft> drafts = new ArrayList<>();

    private DemoFunnel(RoomId room) {
        this.room = Optional.of(room);
    }

    /// Everything that is done, in order of time.
    static List<Draft> drafts(RoomId room) {
        var funnel = new DemoFunnel(room);
        funnel.write();
        funnel.put();
        funnel.object();
        funnel.prove();
        funnel.edit();
        return List.copyOf(funnel.drafts);
    }

    private void write() {
        act(Member.COMMUNICATION_DEPUTY, "14:38:10", new MessageAct.Kept(texts));
        var asked = texts.stream()
                .filter(text -> !text.id().matter().equals("altea-objection-help"))
                .map(Words::of)
                .toList();
        act(Member.COMMUNICATION_DEPUTY, "14:41:30", new ApprovalAct.Submitted(asked, List.of(LEGAL, DIRECTION)));
        act(Member.LEGAL, "14:53:20", new ApprovalAct.Signed(asked, LEGAL, false, Optional.empty(), ""));
        var until = Optional.of(DemoCase.at("20:00:00"));
        act(Member.DIRECTION, "14:58:45", new ApprovalAct.Signed(asked, DIRECTION, false, until, ""));
        act(
                Member.COMMUNICATION_DEPUTY,
                "16:02:30",
                new ApprovalAct.Submitted(words(matter("altea-objection-help")), List.of(LEGAL, DIRECTION)));
    }

    private void put() {
        act(Member.SALES, "14:12:00", new FunnelAct.StepCharged(Step.HOME, Charge.of(Member.COMMUNICATION.id())));
        for (var step : List.of(Step.PRODUCT, Step.CART, Step.CONFIRMATION))
            act(Member.SALES, "14:12:20", new FunnelAct.StepCharged(step, Charge.of(Member.SALES.id())));
        act(Member.SALES, "14:12:50", new FunnelAct.StepCharged(Step.PAYMENT, Charge.of(LEGAL)));
        act(Member.SALES, "14:13:10", new FunnelAct.StepCharged(Step.HOTLINE, Charge.of(Member.SALES_DEPUTY.id())));
        stand("15:03:05", Step.HOME, "altea-home", Tongue.FR);
        stand("15:03:20", Step.HOME, "altea-home", Tongue.EN);
        stand("15:04:10", Step.PRODUCT, "altea-product", Tongue.FR);
        stand("15:04:50", Step.CART, "altea-cart", Tongue.FR);
        stand("15:05:15", Step.PAYMENT, "altea-payment", Tongue.FR);
        stand("15:05:40", Step.CONFIRMATION, "altea-confirmation", Tongue.FR);
        stand("15:06:00", Step.HOTLINE, "altea-hotline", Tongue.FR);
        stand("15:06:20", Step.HOTLINE, "altea-hotline", Tongue.EN);
        act(Member.SALES, "15:07:30", new FunnelAct.Exported("altea-reassurance.json", 8, Hash.of(new byte[] {15, 7})));
        act(
                Member.SALES,
                "15:52:40",
                new FunnelAct.TextTaken(Step.CONFIRMATION, Tongue.FR, "La date de ce soir n’est plus tenable"));
    }

    private void object() {
        objection("15:12:00", 1, "Et si ma box tombe en panne après l’installation ?", "altea-objection-fails");
        objection("15:26:30", 2, "Mes coordonnées bancaires sont dans la fuite ?", "altea-objection-data");
        objection("15:40:10", 3, "Pourquoi payer plein tarif pendant une panne ?", "");
        objection("16:02:50", 4, "Je vous appelle depuis une heure, personne ne répond.", "altea-objection-help");
    }

    /// What speaks for buying, with its proof; one proof is old.
    private void prove() {
        proof(
                "15:28:40",
                1,
                Kind.TESTIMONIAL,
                "Trois ans chez Altéa, une panne, rappelée dans l’heure. Je reste.",
                "Cliente, avis vérifié",
                "https://avis.example/altea/20417",
                "09:12:00",
                0,
                "");
        proof(
                "15:29:30",
                2,
                Kind.TESTIMONIAL,
                "Le conseiller a attendu avec moi que la box reparte.",
                "Forum d’entraide",
                "https://forum.example/t/8812",
                "10:00:00",
                47,
                "");
        proof(
                "15:55:00",
                3,
                Kind.GUARANTEE,
                "Box en panne remplacée sous deux jours, sans frais",
                "Direction du service client",
                "https://altea.example/garanties/box",
                "15:50:00",
                0,
                "altea-objection-fails");
    }

    private void proof(
            String at,
            int number,
            Kind kind,
            String words,
            String source,
            String link,
            String read,
            int daysBefore,
            String matter) {
        act(
                Member.SALES_DEPUTY,
                at,
                new FunnelAct.AssuranceKept(
                        new AssuranceId(new UUID(FAMILY + 0x2000, number), number),
                        kind,
                        Tongue.FR,
                        words,
                        source,
                        new Proof(link, Optional.empty(), DemoCase.at(read).minus(Duration.ofDays(daysBefore))),
                        matter(matter).stream().map(Message::id).findFirst()));
    }

    /// The text of the payment is said better, and not yet approved again.
    private void edit() {
        var payment = matter("altea-payment").getFirst();
        act(
                Member.COMMUNICATION_DEPUTY,
                "16:05:20",
                new MessageAct.Kept(List.of(payment.saying(
                        2, payment.title(), payment.body() + " Les mandats déjà signés sont suspendus."))));
    }

    private void objection(String at, int number, String words, String answer) {
        act(
                Member.SALES_DEPUTY,
                at,
                new FunnelAct.ObjectionKept(
                        new ObjectionId(new UUID(FAMILY, number), number),
                        Tongue.FR,
                        words.replace(" ?", "\u00a0?"),
                        matter(answer).stream().map(Message::id).findFirst()));
    }

    private void stand(String at, Step step, String matter, Tongue language) {
        matter(matter).stream()
                .filter(text -> text.language() == language)
                .forEach(text -> act(Member.SALES, at, new FunnelAct.TextPut(step, Words.of(text))));
    }

    /// The texts of a matter, French first.
    private List<Message> matter(String matter) {
        return texts.stream().filter(text -> text.id().matter().equals(matter)).toList();
    }

    private static List<Words> words(Collection<Message> messages) {
        return messages.stream().map(Words::of).toList();
    }

    private void act(Member who, String at, Payload payload) {
        drafts.add(new Draft(Optional.of(who.id()), room, DemoCase.at(at), List.of(), payload));
    }
}
