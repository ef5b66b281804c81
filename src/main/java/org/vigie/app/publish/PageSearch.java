// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.publish;

import java.util.List;
import org.vigie.analysis.reply.Findable;
import org.vigie.analysis.reply.SearchTable;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Tongue;
import org.vigie.publish.page.PageIndex;

/// The search of an exported page: the same words and points as at the desk, tags of the texts included.
///
/// @param shipped the texts that come with the program
public record PageSearch(Journal journal, List<Message> shipped) implements PageIndex {
    @Override
    public Table of(Tongue language, List<Answer> answers) {
        var shelf = Library.fold(shipped, journal.standing(MessageAct.class));
        var table = SearchTable.of(
                language,
                answers.stream()
                        .map(one -> new Findable(
                                one.title(),
                                one.text(),
                                shelf.one(one.message())
                                        .map(found -> found.message().tags())
                                        .orElse(List.of())))
                        .toList());
        return new Table(table.empty(), table.forms(), table.points(), SearchTable.ONE_IN);
    }

    @Override
    public boolean isWithdrawn(MessageId text) {
        return Library.fold(shipped, journal.standing(MessageAct.class))
                .one(text)
                .filter(found -> found.withdrawn().isPresent())
                .isPresent();
    }
}
