// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.signal.Campaign;

/// Finds copied campaigns: the same words, or nearly, from many accounts within a short time.
///
/// Announced copies ("RT @…") are left out: sharing openly is no disguise. So are short texts, which people write alike
/// by chance. Nearly the same are texts whose stems overlap by four fifths (Jaccard).
public final class Campaigns {
    /// How copied, by how many, how fast.
    ///
    /// @param fewestAccounts distinct accounts from which copies are a campaign
    /// @param within how long it may take
    /// @param fewestTerms telling words from which a text is long enough to be no chance
    /// @param youngBelow age at the time of the copy below which an account is young
    public record Rules(int fewestAccounts, Duration within, int fewestTerms, Duration youngBelow) {
        public static final Rules USUAL = new Rules(5, Duration.ofHours(1), 5, Duration.ofDays(30));
    }

    private static final double NEARLY = 0.8;
    /// Distinct wordings compared with each other.
    private static final int MOST_WORDINGS = 300;

    private final Reader reader = new Reader();
    private final Rules rules;

    public Campaigns(Rules rules) {
        this.rules = rules;
    }

    /// @param said what was said, by whom and when
    /// @param accountSince when the account was made; empty if the platform does not tell
    public record Copy(Said said, Optional<Instant> accountSince) {}

    private record Wording(Set<String> stems, List<Copy> copies) {}

    /// The campaigns among these mentions, most accounts first.
    public List<Campaign> find(List<Copy> mentions) {
        return wordings(mentions).stream()
                .map(wording -> densest(wording.copies()))
                .filter(copies -> authors(copies).size() >= rules.fewestAccounts())
                .map(this::campaign)
                .sorted(Comparator.comparingInt(Campaign::accounts).reversed().thenComparing(Campaign::since))
                .toList();
    }

    private List<Wording> wordings(List<Copy> mentions) {
        Map<Set<String>, Wording> same = new LinkedHashMap<>();
        for (var copy : mentions) {
            var text = copy.said().text();
            if (copy.said().author().isEmpty() || text.regionMatches(true, 0, "RT @", 0, 4)) continue;
            var stems = reader.read(copy.said().language(), text).terms().keySet();
            if (stems.size() < rules.fewestTerms()) continue;
            same.computeIfAbsent(Set.copyOf(stems), fresh -> new Wording(fresh, new ArrayList<>()))
                    .copies()
                    .add(copy);
        }
        var largest = same.values().stream()
                .sorted(Comparator.comparingInt(
                        (Wording wording) -> -wording.copies().size()))
                .limit(MOST_WORDINGS)
                .toList();
        var joined = new ArrayList<Wording>();
        for (var wording : largest)
            joined.stream()
                    .filter(one -> overlap(one.stems(), wording.stems()) >= NEARLY)
                    .findFirst()
                    .ifPresentOrElse(one -> one.copies().addAll(wording.copies()), () -> joined.add(wording));
        return joined;
    }

    private static double overlap(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() / (double) (a.size() + b.size() - both.size());
    }

    /// The copies of the stretch of time that holds most accounts.
    private List<Copy> densest(List<Copy> copies) {
        var inOrder = copies.stream()
                .sorted(Comparator.comparing(copy -> copy.said().at()))
                .toList();
        var accounts = new HashMap<String, Integer>();
        int from = 0;
        int most = 0;
        var best = List.<Copy>of();
        for (int to = 0; to < inOrder.size(); to++) {
            accounts.merge(inOrder.get(to).said().author(), 1, Integer::sum);
            var earliest = inOrder.get(to).said().at().minus(rules.within());
            for (; inOrder.get(from).said().at().isBefore(earliest); from++)
                accounts.computeIfPresent(
                        inOrder.get(from).said().author(), (a, times) -> times == 1 ? null : times - 1);
            if (accounts.size() <= most) continue;
            most = accounts.size();
            best = inOrder.subList(from, to + 1);
        }
        return best;
    }

    private static Map<String, Copy> authors(List<Copy> copies) {
        var first = new LinkedHashMap<String, Copy>();
        for (var copy : copies) first.putIfAbsent(copy.said().author(), copy);
        return first;
    }

    private Campaign campaign(List<Copy> copies) {
        var accounts = authors(copies).values();
        var known = accounts.stream()
                .filter(copy -> copy.accountSince().isPresent())
                .toList();
        long young = known.stream().filter(this::isYoung).count();
        return new Campaign(
                copies.getFirst().said().text(),
                copies.getFirst().said().at(),
                copies.getLast().said().at(),
                copies.size(),
                accounts.size(),
                known.size(),
                (int) young);
    }

    private boolean isYoung(Copy copy) {
        return copy.accountSince()
                .filter(since ->
                        since.plus(rules.youngBelow()).isAfter(copy.said().at()))
                .isPresent();
    }
}
