// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.word;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.WordAct;
import org.vigie.core.publish.Item;

/// Something that the organisation said, as somebody recorded it.
///
/// @param audiences to whom, at least one
/// @param channel by what means, in one's own words; may be empty
/// @param text what was said, or where it can be read
/// @param at when it went out
/// @param by who recorded it
public record Word(List<Audience> audiences, String channel, String text, Instant at, Optional<PersonId> by) {
    public Word {
        audiences = List.copyOf(audiences);
    }

    /// What the desk sent, once some of it is out.
    static Optional<Word> of(Item item) {
        var sending = item.sending();
        return item.outAt()
                .map(at -> new Word(
                        List.of(Audience.valueOf(sending.audience().name())),
                        sending.account().name(),
                        sending.words(),
                        at,
                        item.by()));
    }

    static Word of(WordAct.Issued issued, Entry entry) {
        return new Word(issued.audiences(), issued.channel(), issued.text(), entry.occurredAt(), entry.author());
    }
}
