// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.vigie.core.cell.RoomId;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.QuestionAct;

/// The questions that were opened in a room. Reads the journal: never on the screen's thread.
public record Questions(Journal journal, RoomId room) {
    /// Oldest first.
    public List<Question> all() {
        return fold(journal.standing(room, QuestionAct.class));
    }

    /// What these entries come to, in the order of their clocks. Acts on a question that nobody opened are left out.
    public static List<Question> fold(List<Entry> entries) {
        var all = new LinkedHashMap<QuestionId, Question>();
        for (var entry : entries) {
            if (!(entry.payload() instanceof QuestionAct act)) continue;
            switch (act) {
                case QuestionAct.Opened(var id, var audience, var text) ->
                    all.put(
                            id,
                            new Question(
                                    id, audience, text, entry.author(), entry.occurredAt(), Optional.empty(), false));
                case QuestionAct.Answered(var id, var message, var version) ->
                    all.computeIfPresent(
                            id,
                            (_, one) -> one.answered(
                                    new Question.Answer(message, version, entry.author(), entry.occurredAt())));
                case QuestionAct.SetAside(var id) -> all.computeIfPresent(id, (_, one) -> one.setAside());
            }
        }
        return List.copyOf(all.values());
    }
}
