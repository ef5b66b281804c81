// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

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
import org.vigie.core.journal.Payload;

/// At least one payload of every kind about the crisis directory.
final class SampleCalls {
    private static final Instant AT = Instant.parse("2026-03-10T07:42:00.123456789Z");
    private static final PersonId PAUL = new PersonId(new UUID(1, 2));

    private SampleCalls() {}

    static Stream<Payload> kinds() {
        return directory();
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
}
