// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;

/// Whom one answer to many mentions reaches: nobody twice. Of several mentions of one author the first is answered; an
/// author who was answered a short while ago is left alone. Mentions whose author is not known each count for
/// themselves.
///
/// @param reached those that are answered
/// @param sameAuthor left out: their author is among those reached
/// @param lately left out: their author was answered a short while ago
public record Recipients(List<Filed> reached, List<Filed> sameAuthor, List<Filed> lately) {
    public Recipients {
        reached = List.copyOf(reached);
        sameAuthor = List.copyOf(sameAuthor);
        lately = List.copyOf(lately);
    }

    /// Parts mentions, in their order.
    ///
    /// @param answered the authors who were answered a short while ago, by [#author]
    public static Recipients of(List<Filed> mentions, Set<String> answered) {
        var reached = new ArrayList<Filed>();
        var same = new ArrayList<Filed>();
        var lately = new ArrayList<Filed>();
        var seen = new HashSet<String>();
        for (var filed : mentions) {
            var author = author(filed.mention());
            if (author.filter(answered::contains).isPresent()) lately.add(filed);
            else if (author.isPresent() && !seen.add(author.get())) same.add(filed);
            else reached.add(filed);
        }
        return new Recipients(reached, same, lately);
    }

    /// What tells an author from others: the account on its platform; empty where none is known.
    public static Optional<String> author(Mention mention) {
        var account = mention.author().handle().isBlank()
                ? mention.author().name()
                : mention.author().handle();
        if (account.isBlank()) return Optional.empty();
        var key = mention.key();
        return Optional.of(key.kind().code() + "\n" + key.instance() + "\n"
                + account.strip().toLowerCase(Locale.ROOT));
    }
}
