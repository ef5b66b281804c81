// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigie.core.claim.Claim;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;

/// Everything that the rules find in a message map: 27 words, 9 seconds, three messages and three facts each, words
/// that blame, guess or name people, and facts that the room's register does not hold for verified.
public final class MapChecker {
    /// How many facts hold up each message.
    public static final int FACTS = 3;

    private MapChecker() {}

    /// In the order of the map; what is about all of it stands first.
    public static List<MapFinding> check(MessageMap map, List<Claim> claims, Fillings fillings) {
        var found = new ArrayList<MapFinding>();
        for (var one : KeyMessageRules.check(map.said())) found.add(new MapFinding(one.rule(), 0, 0, one.found()));
        for (int key = 1; key <= map.keys().size(); key++) {
            var held = map.keys().get(key - 1);
            said(map, held.words(), key, 0, claims, fillings, found);
            if (held.facts().size() != FACTS)
                found.add(new MapFinding(Rule.KEY_MESSAGES, key, 0, held.facts().size() + " / " + FACTS));
            for (int fact = 1; fact <= held.facts().size(); fact++) {
                var one = held.facts().get(fact - 1);
                var tied = doubt(one, claims);
                if (tied.isPresent()) found.add(new MapFinding(Rule.UNVERIFIED_FACT, key, fact, tied.get()));
                else said(map, one.words(), key, fact, claims, fillings, found);
            }
        }
        return found;
    }

    /// The claim that a fact is tied to, as people say it, while it is not verified or is no longer in the register.
    public static Optional<String> doubt(Fact fact, List<Claim> claims) {
        return fact.claim()
                .filter(id -> claim(id, claims)
                        .filter(claim -> claim.state().isFact())
                        .isEmpty())
                .map(ClaimId::spoken);
    }

    /// The claim of this name, if the register has it.
    public static Optional<Claim> claim(ClaimId id, List<Claim> claims) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    private static void said(
            MessageMap map,
            String words,
            int key,
            int fact,
            List<Claim> claims,
            Fillings fillings,
            List<MapFinding> found) {
        var message = message(map, words);
        // a map is a paper of the cell and marked by its room: its words may name an exercise
        var around = new Surroundings(
                fillings,
                Instant.EPOCH,
                Nature.EXERCISE,
                Optional.empty(),
                claims,
                List.of(),
                List.of(),
                Optional.empty());
        var all = new ArrayList<Finding>(WordRules.check(message, List.of()));
        all.addAll(FactRules.check(message, around));
        all.forEach(one -> found.add(new MapFinding(one.rule(), key, fact, one.found())));
    }

    /// One line of a map as a text, to be read by the rules of texts.
    private static Message message(MessageMap map, String words) {
        return new Message(
                map.id(),
                1,
                Purpose.INTERNAL,
                map.scenario(),
                map.audience(),
                List.of(Outlet.HOTLINE),
                CrisisLevel.WATCH,
                Tone.FACTUAL,
                map.question(),
                words,
                Map.of(),
                Optional.empty(),
                List.of());
    }
}
