// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Listed.Confirmation;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Encryption;
import org.vigie.core.mobilisation.Dispatch.Means;
import org.vigie.core.mobilisation.MobilisationId;
import org.vigie.core.mobilisation.Outcome;
import org.vigie.core.mobilisation.Reply;
import org.vigie.core.mobilisation.Summons;

/// At least one payload of every kind about the crisis directory and mobilisations.
final class SampleCalls {
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00.123456789Z");
    private static final PersonId PAUL = new PersonId(new UUID(1, 2));

    private SampleCalls() {}

    static Stream<Payload> kinds() {
        return Stream.concat(directory(), calls());
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

    private static Stream<Payload> calls() {
        var call = new MobilisationId(new UUID(6, 6));
        var mail = new Channel(ChannelKind.EMAIL, "ines@altea.example");
        var summons = new Summons(SamplePayloads.INES, List.of(mail), List.of(PAUL));
        return Stream.of(
                new DirectoryAct.ChannelsKept(new CallChannels(
                        new CallChannels.Mail("smtp.altea.example", 465, Encryption.TLS, "vigie", "v@altea.example"),
                        new CallChannels.Sms("https://sms.example", "{\"to\":\"{to}\"}", "Authorization"),
                        List.of(Means.TEAMS, Means.SLACK))),
                new MobilisationAct.Called(call, CrisisLevel.CRISIS, "Venez", Duration.ofMinutes(15), List.of(summons)),
                new MobilisationAct.Tried(call, SamplePayloads.INES, mail, Outcome.REFUSED, "550 5.1.1"),
                new MobilisationAct.RoomTold(call, Means.SLACK, Outcome.SENT, ""),
                new MobilisationAct.Reminded(call, List.of(PAUL)),
                new MobilisationAct.PassedOn(call, PAUL, summons),
                new MobilisationAct.Replied(call, PAUL, Optional.of(Reply.REMOTE)),
                new MobilisationAct.Ended(call));
    }
}
