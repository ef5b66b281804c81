// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;

/// At least one payload of every kind about attachments and the talk of a room.
final class SampleRoom {
    private static final Attachment PLAN =
            new Attachment("plan d’adressage.pdf", 48_213, FileKind.PDF, SamplePayloads.HASH);

    private static final List<RoleId> READERS = List.of(UsualRoles.LEGAL.id());

    private SampleRoom() {}

    static Stream<Payload> kinds() {
        return Stream.of(
                new AttachmentAct.Added(Optional.of(SamplePayloads.REF), PLAN),
                new AttachmentAct.Added(Optional.empty(), PLAN),
                new ChannelAct.Said(List.of(UsualRoles.LEGAL.id()), "Relire le démenti"),
                new ChannelAct.Said(List.of(), "Point à 16:30"),
                new ChannelAct.Seen(UsualRoles.LEGAL.id(), SamplePayloads.REF),
                new RestrictedAct.Noted(
                        READERS, new Payload.Logged(LogType.FACT, "Salarié mis à pied", Optional.empty())),
                new RestrictedAct.Said(READERS, new ChannelAct.Said(READERS, "Plainte prête")),
                new RestrictedAct.Attached(READERS, new AttachmentAct.Added(Optional.of(SamplePayloads.REF), PLAN)),
                new RestrictedAct.Widened(
                        SamplePayloads.REF, List.of(UsualRoles.DIRECTION.id()), "arbitrage à rendre"));
    }
}
