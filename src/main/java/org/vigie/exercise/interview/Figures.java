// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimState;

/// The figures of an answer that neither the map nor a verified fact holds. Only figures in digits are seen.
final class Figures {
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}+(?:[ \u00a0\u202f.,:h]\\p{N}+)*(?:[ \u00a0\u202f]?%)?");

    private Figures() {}

    /// Those without ground, as they were written.
    static List<String> withoutGround(String answer, Ground ground) {
        var known = new LinkedHashSet<String>();
        for (var key : ground.map().keys()) {
            known.addAll(in(key.words()));
            key.facts().forEach(fact -> known.addAll(in(fact.words())));
        }
        for (var claim : ground.claims()) if (claim.state() == ClaimState.VERIFIED) known.addAll(said(claim));
        ground.affected().ifPresent(value -> known.addAll(in(value)));
        return FIGURE.matcher(answer)
                .results()
                .map(found -> found.group())
                .filter(figure -> !known.contains(plain(figure)))
                .toList();
    }

    private static Set<String> said(Claim claim) {
        var all = new LinkedHashSet<>(in(claim.statement()));
        all.addAll(in(claim.proof()));
        return all;
    }

    private static Set<String> in(String text) {
        var all = new LinkedHashSet<String>();
        FIGURE.matcher(text).results().map(found -> plain(found.group())).forEach(all::add);
        return all;
    }

    /// Without what parts thousands, hours and per cent.
    private static String plain(String figure) {
        return figure.replaceAll("[ \u00a0\u202f]?%$", "").replaceAll("[ \u00a0\u202f.,:h]", "");
    }
}
