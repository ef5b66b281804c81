// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.core.attachment.Attachment;
import org.vigie.core.attachment.FileKind;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.AttachmentAct;
import org.vigie.core.journal.ChannelAct;
import org.vigie.core.journal.EntryRef;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.LogType;
import org.vigie.core.journal.OriginId;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.RestrictedAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class RoomWordsTest {
    private static final Attachment PLAN = new Attachment("plan.pdf", 48_213, FileKind.PDF, Hash.of(new byte[] {1}));

    private static final EntryRef REF = new EntryRef(new OriginId(new UUID(0, 9)), 131);
    private static final List<RoleId> READERS = List.of(UsualRoles.LEGAL.id());

    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    static Stream<Payload> everyKind() {
        return Stream.of(
                new AttachmentAct.Added(Optional.empty(), PLAN),
                new ChannelAct.Said(List.of(), "Point à 16:30"),
                new ChannelAct.Said(List.of(UsualRoles.LEGAL.id()), "Relire le démenti"),
                new ChannelAct.Seen(UsualRoles.LEGAL.id(), REF),
                new RestrictedAct.Noted(READERS, new Payload.Logged(LogType.FACT, "x", Optional.empty())),
                new RestrictedAct.Said(READERS, new ChannelAct.Said(READERS, "x")),
                new RestrictedAct.Attached(READERS, new AttachmentAct.Added(Optional.empty(), PLAN)),
                new RestrictedAct.Widened(REF, READERS, "arbitrage"),
                new Payload.Withheld(READERS));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyKindIsSaidInBothLanguages(Payload payload) {
        var french = words.say(payload);
        texts.localeProperty().set(Locale.ENGLISH);
        var english = words.say(payload);
        assertThat(french).isNotBlank().doesNotContain("{", "Optional");
        assertThat(english).isNotBlank().doesNotContain("{", "Optional").isNotEqualTo(french);
    }

    @Test
    void noKindIsForgotten() {
        var shown = everyKind().<Class<?>>map(Object::getClass).toList();
        for (var family : List.of(AttachmentAct.class, ChannelAct.class, RestrictedAct.Content.class))
            assertThat(family.getPermittedSubclasses()).allMatch(shown::contains);
    }

    @Test
    void anAttachmentIsSaidWithItsNameSizeAndHash() {
        assertThat(words.say(new AttachmentAct.Added(Optional.empty(), PLAN)))
                .isEqualTo("Pièce jointe\u00a0: plan.pdf (48,2\u00a0ko), empreinte 4bf5…9a");
    }
}
