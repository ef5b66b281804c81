// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Listed.Confirmation;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.Heard;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.Summons;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.core.oncall.AlarmStep;
import org.vigie.core.oncall.OfficeHours;
import org.vigie.core.oncall.Rota;
import org.vigie.core.oncall.Special;
import org.vigie.core.oncall.Weekly;

/// At least one payload of every kind about the crisis directory and mobilisations.
final class SampleCalls {
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00.123456789Z");
    private static final PersonId PAUL = new PersonId(new UUID(1, 2));

    private static final AlertId ALERT = new AlertId(new UUID(6, 3), 3);
    private static final MobilisationId CALL = new MobilisationId(new UUID(6, 6));

    private SampleCalls() {}

    static Stream<Payload> kinds() {
        return Stream.of(directory(), calls(), onCall()).flatMap(each -> each);
    }

    private static Stream<Payload> directory() {
        var contact = new Contact(
                SamplePayloads.INES,
                List.of("presse"),
                List.of("français", "italien"),
                List.of(
                        new Channel(ChannelKind.MOBILE, "+33 6 11 22 33 44"),
                        new Channel(ChannelKind.EMAIL, "ines@altea.example")),
                List.of(PAUL),
                Optional.of(CrisisLevel.ALERT));
        return Stream.of(
                new DirectoryAct.ContactKept(contact),
                new DirectoryAct.ContactConfirmed(PAUL),
                new DirectoryAct.ConfirmationLifted(PAUL, Optional.of(new Confirmation(AT, Optional.empty()))),
                new DirectoryAct.ReviewSet(12));
    }

    private static Stream<Payload> onCall() {
        var nights = new Weekly(
                "Nuits",
                List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(18, 0),
                LocalTime.of(8, 0),
                2,
                LocalDate.of(2026, 3, 9),
                List.of(SamplePayloads.INES, PAUL));
        var holiday = new Special(
                LocalDateTime.of(2026, 5, 1, 8, 0), LocalDateTime.of(2026, 5, 2, 8, 0), List.of(PAUL), "1er mai");
        return Stream.of(
                new OnCallAct.RotaKept(
                        new Rota(ZoneId.of("Europe/Paris"), OfficeHours.USUAL, List.of(nights), List.of(holiday))),
                new OnCallAct.AlarmRuleKept(
                        new AlarmRule(AlarmRule.OFF.levels(), Duration.ofMinutes(10), 4, "{alert}, niveau {level}")),
                new OnCallAct.AlarmHeld(ALERT, AlarmStep.Held.CAP),
                new MobilisationAct.Alarmed(
                        CALL,
                        ALERT,
                        CrisisLevel.ALERT,
                        "AL-03, niveau 2",
                        Duration.ofMinutes(10),
                        new Summons(SamplePayloads.INES, List.of(), List.of(PAUL))),
                new MobilisationAct.LineSpent(CALL));
    }

    private static Stream<Payload> calls() {
        var call = CALL;
        var mail = new Channel(ChannelKind.EMAIL, "ines@altea.example");
        var summons = new Summons(SamplePayloads.INES, List.of(mail), List.of(PAUL));
        return Stream.of(
                new DirectoryAct.ChannelsKept(new CallChannels(
                        new CallChannels.Mail("smtp.altea.example", 465, Encryption.TLS, "vigie", "v@altea.example"),
                        new CallChannels.Sms("https://sms.example", "{\"to\":\"{to}\"}", "Authorization"),
                        List.of(Means.TEAMS, Means.SLACK))),
                new DirectoryAct.ChannelsKept(new CallChannels(
                        CallChannels.NONE.mail(),
                        CallChannels.NONE.sms(),
                        List.of(),
                        Optional.of(new CallChannels.Inbox(
                                "imap.altea.example", 993, Encryption.TLS, "vigie@altea.example")))),
                new MobilisationAct.Called(call, CrisisLevel.CRISIS, "Venez", Duration.ofMinutes(15), List.of(summons)),
                new MobilisationAct.Tried(call, SamplePayloads.INES, mail, Outcome.REFUSED, "550 5.1.1"),
                new MobilisationAct.RoomTold(call, Means.SLACK, Outcome.SENT, ""),
                new MobilisationAct.Reminded(call, List.of(PAUL)),
                new MobilisationAct.PassedOn(call, PAUL, summons),
                new MobilisationAct.Replied(call, PAUL, Optional.of(Reply.REMOTE)),
                new MobilisationAct.Replied(
                        call,
                        PAUL,
                        Optional.of(Reply.COMING),
                        Optional.of(new Heard("<1@altea.example>", Heard.Sort.ANSWER, "Oui"))),
                new MobilisationAct.Replied(
                        call,
                        PAUL,
                        Optional.empty(),
                        Optional.of(new Heard("<2@altea.example>", Heard.Sort.ABSENCE, "Absent"))),
                new MobilisationAct.Ended(call));
    }
}
