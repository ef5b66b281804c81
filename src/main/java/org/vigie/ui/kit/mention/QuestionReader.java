// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.mention;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.analysis.question.QuestionFinder;
import org.vigie.core.journal.Journal;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Asked;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Mentions;
import org.vigie.core.mention.Search;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.topic.Query;

/// Reads the questions of journalists, authorities and customers out of the mentions of a room. Never on the screen's
/// thread.
public final class QuestionReader {
    /// More mentions than this are not looked through.
    private static final int LOOKED_AT = 1_000;

    private static final Comparator<Asked> ORDER = Comparator.comparing((Asked asked) -> !asked.isOpen())
            .thenComparing(Asked::asker)
            .thenComparing(asked -> asked.filed().mention().times().effective());

    private final Mentions mentions;
    private final Journal journal;
    private final QuestionFinder finder;

    /// @param journal tells by which texts mentions were answered
    public QuestionReader(Mentions mentions, Journal journal, Taxonomy taxonomy) {
        this.mentions = mentions;
        this.journal = journal;
        this.finder = new QuestionFinder(taxonomy);
    }

    /// Where questions are looked for.
    public Search search(Instant from) {
        return new Search(
                new Query.All(),
                Optional.of(from),
                Optional.empty(),
                Map.of(Search.Facet.CATEGORY, finder.categories()),
                Search.Order.NEWEST);
    }

    /// The questions since an instant: open ones first, journalists before authorities before customers, those that
    /// have waited longest first. The same words of many accounts are one question.
    public List<Asked> read(Instant from) {
        var seen = new HashSet<String>();
        var asked = mentions.find(search(from), 0, LOOKED_AT).rows().stream()
                .flatMap(filed -> finder.find(filed).stream())
                .sorted(ORDER)
                .filter(one -> seen.add(one.question()))
                .toList();
        return asked.stream().allMatch(Asked::isOpen) ? asked : withAnswers(asked);
    }

    private List<Asked> withAnswers(List<Asked> asked) {
        var answers = new HashMap<MentionKey, Asked.Answer>();
        for (var entry : journal.standing(Payload.MentionsAnswered.class))
            if (entry.payload() instanceof Payload.MentionsAnswered answered)
                answered.message()
                        .map(text -> new Asked.Answer(text, answered.version(), entry.occurredAt()))
                        .ifPresent(answer -> answered.mentions().forEach(key -> answers.put(key, answer)));
        return asked.stream()
                .map(one -> Optional.ofNullable(
                                answers.get(one.filed().mention().key()))
                        .map(one::answeredBy)
                        .orElse(one))
                .toList();
    }
}
