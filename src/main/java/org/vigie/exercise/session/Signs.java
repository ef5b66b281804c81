// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigie.core.claim.ClaimId;
import org.vigie.core.claim.ClaimState;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.decision.DecisionId;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.CrisisAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.Entry;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.journal.Payload;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.SendingId;
import org.vigie.core.scenario.Part;
import org.vigie.core.scenario.Sign;

/// Reads the players' log for what a reaction may hang on.
final class Signs {
    private static final String SPACES = "\\s+";

    private final Map<ClaimId, String> claims = new HashMap<>();
    private final Map<DecisionId, String> questions = new HashMap<>();
    private final Map<SendingId, String> sendings = new HashMap<>();
    private final Set<SendingId> out = new HashSet<>();
    private final TeamSeats seats = new TeamSeats();
    private CrisisLevel level = CrisisLevel.WATCH;
    private Set<String> levelOf = Set.of();
    private int published;

    /// The scenario has these roles.
    void play(List<Part> parts) {
        seats.play(parts);
    }

    /// What an entry is a sign of.
    Optional<Seen> see(Entry entry) {
        return sign(entry).map(said -> new Seen(said.sign(), said.words(), seats.of(entry.author())));
    }

    private Optional<Said> sign(Entry entry) {
        return switch (entry.payload()) {
            case Payload.Logged(var _, var text, var _) -> seen(Sign.LINE_LOGGED, text);
            case Payload.MentionsAnswered answer -> seen(Sign.MENTION_ANSWERED, answer.text());
            case SitrepAct.Issued _ -> seen(Sign.SITREP_ISSUED, "");
            case CrisisAct.LevelDecided(var now, var _, var _, var _) -> {
                level = now;
                levelOf = seats.of(entry.author());
                yield seen(Sign.LEVEL_REACHED, "");
            }
            case RoleAct _ -> {
                seats.see(entry);
                yield seen(Sign.ROLE_HELD, "");
            }
            case ClaimAct act -> see(act);
            case DecisionAct act -> see(act);
            case MessageAct.Used(var _, var _, var _, var text) -> {
                published++;
                yield seen(Sign.MESSAGE_PUBLISHED, text);
            }
            case PublishAct act -> see(act);
            default -> Optional.empty();
        };
    }

    private Optional<Said> see(ClaimAct act) {
        switch (act) {
            case ClaimAct.Noted(var id, var statement, var _, var _, var _) -> claims.put(id, statement);
            case ClaimAct.Reworded(var id, var statement) -> claims.put(id, statement);
            case ClaimAct.Judged(var id, var state, var _) -> {
                if (state == ClaimState.VERIFIED || state == ClaimState.REFUTED)
                    return seen(Sign.FACT_VERIFIED, claims.getOrDefault(id, ""));
            }
            default -> {}
        }
        return Optional.empty();
    }

    private Optional<Said> see(DecisionAct act) {
        switch (act) {
            case DecisionAct.Asked asked -> questions.put(asked.decision(), asked.question());
            case DecisionAct.Taken(var id, var choice, var _, var _) -> {
                return seen(Sign.DECISION_TAKEN, (questions.getOrDefault(id, "") + " " + choice).strip());
            }
            default -> {}
        }
        return Optional.empty();
    }

    /// A text in several pieces, or to a list, is published once.
    private Optional<Said> see(PublishAct act) {
        switch (act) {
            case PublishAct.Queued(var sending) -> sendings.put(sending.id(), sending.words());
            case PublishAct.Begun begun ->
                sendings.put(begun.sending().id(), begun.sending().words());
            case PublishAct.Answered answered -> {
                boolean left = answered.receipts().stream()
                        .anyMatch(one -> one instanceof Receipt.Sent || one instanceof Receipt.Rehearsed);
                if (left && out.add(answered.sending())) {
                    published++;
                    return seen(Sign.MESSAGE_PUBLISHED, sendings.getOrDefault(answered.sending(), ""));
                }
            }
            default -> {}
        }
        return Optional.empty();
    }

    CrisisLevel level() {
        return level;
    }

    /// How many texts have left the room.
    int published() {
        return published;
    }

    /// Whether what a sign asks for holds now, whenever it came about.
    boolean holds(Sign sign, String named) {
        return switch (sign) {
            case LEVEL_REACHED -> level.isAtLeast(Named.level(named));
            case ROLE_HELD -> seats.isHeld(named);
            default -> false;
        };
    }

    /// The same of one team: that it decided the level, or that its own roles are held.
    boolean holds(Sign sign, String named, String team) {
        return switch (sign) {
            case LEVEL_REACHED -> holds(sign, named) && levelOf.contains(team);
            case ROLE_HELD -> seats.isHeld(named, team);
            default -> false;
        };
    }

    /// Whether this is what is asked for.
    boolean fits(Seen seen, String named) {
        return switch (seen.sign()) {
            case LEVEL_REACHED, ROLE_HELD -> holds(seen.sign(), named);
            case SITREP_ISSUED -> true;
            default -> has(seen.words(), named);
        };
    }

    /// Whether this is what is asked for of one team.
    boolean fits(Seen seen, String named, String team) {
        return switch (seen.sign()) {
            case LEVEL_REACHED, ROLE_HELD -> holds(seen.sign(), named, team);
            default -> seen.teams().contains(team) && fits(seen, named);
        };
    }

    /// Whether a text has words that begin like every one that is named, case and accents aside; any text if none is.
    private static boolean has(String text, String named) {
        var there = " " + Named.folded(text) + " ";
        for (var word : Named.folded(named).split(SPACES)) if (!there.contains(" " + word)) return false;
        return true;
    }

    private static Optional<Said> seen(Sign sign, String words) {
        return Optional.of(new Said(sign, words));
    }

    private record Said(Sign sign, String words) {}
}
