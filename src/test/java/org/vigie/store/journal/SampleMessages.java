// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ApprovalAct;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.MapAct;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.QuestionAct;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Circuit;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.AccountId;
import org.vigie.core.publish.Bounce;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.ReplyTo;
import org.vigie.core.publish.Sending;
import org.vigie.core.publish.SendingId;
import org.vigie.core.publish.Way;
import org.vigie.core.question.QuestionId;
import org.vigie.core.source.SourceKind;

/// At least one payload of every kind about texts kept ready.
final class SampleMessages {
    private static final MessageId WAIT = new MessageId("outage-wait", Tongue.FR);

    private static final QuestionId ASKED = new QuestionId(new UUID(8, 1));

    private SampleMessages() {}

    private static ApprovalAct.Words words(int version) {
        return new ApprovalAct.Words(WAIT, version, Hash.of(new byte[] {(byte) version}));
    }

    static Stream<Payload> kinds() {
        var text = new Message(
                WAIT,
                3,
                Purpose.HOLDING,
                "outage",
                Audience.CUSTOMERS,
                List.of(Outlet.SMS, Outlet.SITE),
                CrisisLevel.ALERT,
                Tone.FACTUAL,
                "Panne en cours",
                "Une panne touche {service}.\n\nProchain point à {next-update}.",
                Map.of(Outlet.SMS, "Panne : {service}"),
                Optional.of(Instant.parse("2026-12-31T23:00:00Z")),
                List.of("panne"));
        var bare = new Message(
                WAIT.twin(),
                1,
                Purpose.CLOSING,
                "",
                Audience.MEDIA,
                List.of(Outlet.PRESS_RELEASE),
                CrisisLevel.WATCH,
                Tone.FIRM,
                "Over",
                "It is over.",
                Map.of(),
                Optional.empty(),
                List.of());
        return Stream.of(
                new MessageAct.Kept(List.of(text, bare)),
                new MessageAct.Kept(List.of(bare), Optional.of("llama3.2:3b")),
                new MessageAct.ProposalRefused(WAIT, "llama3.2:3b", List.of("12 000", "Orange"), List.of("{service}")),
                new MessageAct.Withdrawn(WAIT, "remplacé"),
                new MessageAct.Restored(WAIT),
                new MessageAct.Used(WAIT, 3, Outlet.SMS, "Panne : Box 7"),
                new MessageAct.Filled("next-update", "17:30", "point de situation"),
                new QuestionAct.Opened(ASKED, Audience.MEDIA, "Y a-t-il une fuite ?"),
                new QuestionAct.Answered(ASKED, WAIT, 3),
                new QuestionAct.SetAside(ASKED),
                new MapAct.Kept(new MessageMap(
                        new MessageId("outage-return", Tongue.FR),
                        "outage",
                        Audience.CUSTOMERS,
                        "Quand ma ligne revient-elle ?",
                        List.of(
                                new MessageMap.Key(
                                        "Nous réparons.",
                                        List.of(
                                                new MessageMap.Fact(
                                                        "21 % du parc", Optional.of(new ClaimId(new UUID(7, 1), 1))),
                                                new MessageMap.Fact("Zone : {area}", Optional.empty()))),
                                new MessageMap.Key("Prochain point à {next-update}.", List.of())))),
                new MapAct.Withdrawn(new MessageId("outage-return", Tongue.EN)),
                new ApprovalAct.Submitted(
                        List.of(words(3), words(4)), List.of(UsualRoles.LEGAL.id(), UsualRoles.DIRECTION.id())),
                new ApprovalAct.Signed(
                        List.of(words(3)),
                        UsualRoles.LEGAL.id(),
                        true,
                        Optional.of(Instant.parse("2026-12-31T23:00:00Z")),
                        "lu"),
                new ApprovalAct.Refused(words(3), UsualRoles.DIRECTION.id(), "chiffre non établi"),
                new ApprovalAct.Commented(words(3), "dire depuis quand"),
                new ApprovalAct.Reminded(List.of(words(3)), UsualRoles.DIRECTION.id()),
                new ApprovalAct.CircuitSet(Circuit.USUAL));
    }

    static Stream<Payload> published() {
        var list = new Account(
                new AccountId(new UUID(5, 1)),
                Way.MAIL,
                "Box 7 clients",
                "https://altea.example/stop",
                3,
                Optional.of(Hash.of(new byte[] {7})));
        var posts = new Account(
                new AccountId(new UUID(5, 2)), Way.MASTODON, "@altea", "https://social.example", 0, Optional.empty());
        var at = Instant.parse("2026-10-14T14:16:18Z");
        var id = new SendingId(new UUID(6, 1));
        var sending = new Sending(
                id,
                words(3),
                Outlet.EMAIL,
                Audience.CUSTOMERS,
                list,
                Map.of("service", new Sending.Value("Box 7", at, true)),
                "Panne en cours",
                "Une panne touche Box 7.",
                Optional.empty());
        var answer = new Sending(
                new SendingId(new UUID(6, 2)),
                words(3),
                Outlet.SHORT_POST,
                Audience.CUSTOMERS,
                posts,
                Map.of(),
                "",
                "Nous cherchons.",
                Optional.of(new ReplyTo(
                        new MentionKey(new SourceKind("mastodon"), "social.example", "https://social.example/1"),
                        "https://social.example/@ines/1")));
        return Stream.of(
                new PublishAct.AccountsKept(List.of(list, posts)),
                new PublishAct.Queued(sending),
                new PublishAct.Queued(answer),
                new PublishAct.Begun(sending, id.toString(), 0, 3),
                new PublishAct.Answered(
                        id,
                        0,
                        3,
                        List.of(
                                new Receipt.Sent("1", "https://social.example/1"),
                                new Receipt.Refused(Receipt.Ground.REJECTED, "550"),
                                new Receipt.Waiting(at, Receipt.Why.LIMIT))),
                new PublishAct.Answered(id, 0, 3, List.of(new Receipt.Unknown("timeout"))),
                new PublishAct.Answered(id, 0, 3, List.of(new Receipt.Rehearsed())),
                new PublishAct.Returned(
                        id, List.of(new Bounce(1, "5.1.1", "unknown", true), new Bounce(2, "", "", false))),
                new PublishAct.Settled(id, PublishAct.Verdict.SEND_AGAIN),
                new PublishAct.Cancelled(id),
                new PublishAct.Confirmed(id, List.of("service")));
    }
}
