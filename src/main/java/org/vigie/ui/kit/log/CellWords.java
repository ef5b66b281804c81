// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigie.core.action.ActionId;
import org.vigie.core.action.Charge;
import org.vigie.core.alert.AlertId;
import org.vigie.core.cell.PersonId;
import org.vigie.core.cell.Role;
import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.crisis.Wording;
import org.vigie.core.journal.ActionAct;
import org.vigie.core.journal.CardAct;
import org.vigie.core.journal.CellAct;
import org.vigie.core.journal.ClaimAct;
import org.vigie.core.journal.DecisionAct;
import org.vigie.core.journal.PlanAct;
import org.vigie.core.journal.RoleAct;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.journal.WordAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says in plain words what an entry about roles, actions, decisions, claims, action
/// cards or the cell itself records.
final class CellWords {
    private final Texts texts;
    private final Formats formats;
    private final Function<PersonId, String> names;

    CellWords(Texts texts, Formats formats, Function<PersonId, String> names) {
        this.texts = texts;
        this.formats = formats;
        this.names = names;
    }

    String say(RoleAct act) {
        return switch (act) {
            case RoleAct.RoleKept(var role) -> texts.get("shell.log.roleKept", in(role.name()));
            case RoleAct.RoleWithdrawn(var role, var reason) ->
                texts.get("shell.log.roleWithdrawn", name(role), reason);
            case RoleAct.SeatTaken(var role, var seat, var person) ->
                texts.get("shell.log.seatTaken." + seat.name(), names.apply(person), name(role));
            case RoleAct.SeatLeft(var role, var seat) -> texts.get("shell.log.seatLeft." + seat.name(), name(role));
            case RoleAct.HandedOver(var role, var to, var lines) ->
                texts.get(
                        "shell.log.handedOver",
                        name(role),
                        names.apply(to),
                        lines.situation(),
                        lines.pending(),
                        lines.attention());
            case RoleAct.PresenceNoted(var person, var presence) ->
                texts.get("shell.log.presence." + presence.name(), names.apply(person));
            case RoleAct.ShiftSet(var role, var until) ->
                until.map(end -> texts.get("shell.log.shiftSet", name(role), formats.time(end)))
                        .orElseGet(() -> texts.get("shell.log.shiftOpen", name(role)));
        };
    }

    String say(ActionAct act) {
        var action = act.action().spoken();
        return switch (act) {
            case ActionAct.Given given ->
                given.after().isEmpty()
                        ? given(given)
                        : texts.get("shell.log.givenAfter", given(given), numbers(given.after()));
            case ActionAct.Reworded(var _, var title) -> texts.get("shell.log.reworded", action, title);
            case ActionAct.Charged(var _, var charge) -> texts.get("shell.log.charged", action, name(charge));
            case ActionAct.Scheduled(var _, var due, var reason, var after) ->
                after.map(first -> more(waits(action, first), reason))
                        .orElseGet(() -> scheduled(action, due.map(formats::time), reason));
            case ActionAct.Progressed(var _, int percent) -> texts.get("shell.log.progressed", action, percent);
            case ActionAct.Done(var _, var outcome) -> more(texts.get("shell.log.actionDone", action), outcome);
            case ActionAct.Dropped(var _, var reason) -> more(texts.get("shell.log.actionDropped", action), reason);
            case ActionAct.Reopened(var _, var reason) -> more(texts.get("shell.log.actionReopened", action), reason);
        };
    }

    String say(DecisionAct act) {
        var decision = act.decision().spoken();
        return switch (act) {
            case DecisionAct.Asked asked -> texts.get("shell.log.decisionAsked", decision, asked.question());
            case DecisionAct.Advised(var _, var role, var favours, var text) ->
                more(
                        texts.get("shell.log.advised", decision, name(role)),
                        Stream.concat(favours.stream(), Stream.of(text))
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(" — ")));
            case DecisionAct.Scheduled(var _, var due) -> scheduled(decision, due.map(formats::time), "");
            case DecisionAct.Taken(var _, var choice, var reasons, var _) ->
                more(texts.get("shell.log.decided", decision, choice), reasons);
            case DecisionAct.Withdrawn(var _, var reason) ->
                more(texts.get("shell.log.decisionWithdrawn", decision), reason);
        };
    }

    String say(ClaimAct act) {
        var claim = act.claim().spoken();
        return switch (act) {
            case ClaimAct.Noted noted -> texts.get("shell.log.claimNoted", claim, noted.statement());
            case ClaimAct.Reworded(var _, var statement) -> texts.get("shell.log.reworded", claim, statement);
            case ClaimAct.Charged(var _, var charge) -> texts.get("shell.log.charged", claim, name(charge));
            case ClaimAct.Judged(var _, var state, var proof) ->
                more(texts.get("shell.log.claim." + state.name(), claim), proof);
            case ClaimAct.Rebutted(var _, var text) -> texts.get("shell.log.rebutted", claim, text);
            case ClaimAct.Searched _ -> texts.get("shell.log.claimSearched", claim);
            case ClaimAct.Tied(var _, var mentions, boolean belong) ->
                texts.get(belong ? "shell.log.claimTied" : "shell.log.claimUntied", claim, mentions.size());
        };
    }

    String say(CardAct act) {
        return switch (act) {
            case CardAct.Opened(var card) ->
                texts.get("shell.log.cardOpened", formats.number(card.number()), in(card.title()));
            case CardAct.Ticked(var _, int step, boolean done) ->
                texts.get(done ? "shell.log.cardTicked" : "shell.log.cardUnticked", step + 1);
            case CardAct.PutAway _ -> texts.get("shell.log.cardPutAway");
        };
    }

    String say(PlanAct act) {
        return switch (act) {
            case PlanAct.PlanKept(var plan) -> texts.get("shell.log.planKept", in(plan.name()), plan.version());
            case PlanAct.PlanWithdrawn(var plan) -> texts.get("shell.log.planWithdrawn", plan);
            case PlanAct.PlansChosen(var plans) -> texts.get("shell.log.plansChosen", plans.size());
        };
    }

    String say(CellAct act) {
        return switch (act) {
            case CellAct.Opened opened ->
                texts.get(
                        opened.ground().isPresent() ? "shell.log.cellOpenedBy" : "shell.log.cellOpened",
                        opened.title(),
                        formats.date(opened.startsAt()),
                        formats.time(opened.startsAt()),
                        opened.ground().map(AlertId::spoken).orElse(""));
            case CellAct.Rectified now ->
                more(
                        texts.get(
                                "shell.log.cellRectified",
                                now.title(),
                                formats.date(now.startsAt()),
                                formats.time(now.startsAt())),
                        now.reason());
            case CellAct.StoodDown(var reason, int left) -> more(texts.get("shell.log.cellStoodDown", left), reason);
            case CellAct.Reopened(var reason) -> more(texts.get("shell.log.cellReopened"), reason);
        };
    }

    String say(SitrepAct act) {
        return switch (act) {
            case SitrepAct.Issued(var report) ->
                texts.get(report.noChange() ? "shell.log.sitrepUnchanged" : "shell.log.sitrep", report.number());
            case SitrepAct.Sent sent ->
                texts.get(
                        "shell.log.sitrepSent",
                        sent.number(),
                        sent.people().size(),
                        sent.rooms().size());
            case SitrepAct.Delivered sent ->
                texts.get(
                        "shell.log.sitrepDelivered",
                        sent.number(),
                        sent.person()
                                .map(person -> texts.get("shell.log.sitrepTo", names.apply(person), sent.way()))
                                .orElseGet(() -> texts.get("shell.log.means." + sent.way())),
                        texts.get("shell.log.outcome." + sent.outcome().name()));
        };
    }

    String say(WordAct act) {
        return switch (act) {
            case WordAct.Issued(var audiences, var channel, var text) -> {
                var whom = audiences.stream()
                        .map(audience -> texts.get("kit.audience." + audience.name()))
                        .collect(Collectors.joining(", "));
                yield channel.isBlank()
                        ? texts.get("shell.log.word", whom, text)
                        : texts.get("shell.log.wordBy", whom, channel, text);
            }
        };
    }

    private String given(ActionAct.Given given) {
        var action = given.action().spoken();
        return given.dueAt()
                .map(due -> texts.get(
                        "shell.log.actionGivenDue", action, given.title(), name(given.charge()), formats.time(due)))
                .orElseGet(() -> texts.get("shell.log.actionGiven", action, given.title(), name(given.charge())));
    }

    private String waits(String action, List<ActionId> after) {
        return after.isEmpty()
                ? texts.get("shell.log.waitsNoMore", action)
                : texts.get("shell.log.waits", action, numbers(after));
    }

    private static String numbers(List<ActionId> actions) {
        return actions.stream().map(ActionId::spoken).collect(Collectors.joining(", "));
    }

    private String scheduled(String what, Optional<String> due, String reason) {
        var said = due.map(time -> texts.get("shell.log.scheduled", what, time))
                .orElseGet(() -> texts.get("shell.log.unscheduled", what));
        return more(said, reason);
    }

    /// The sentence, with what a person added to it.
    private String more(String said, String added) {
        return added.isBlank() ? said : texts.get("shell.log.added", said, added);
    }

    private String name(Charge charge) {
        return charge.person()
                .map(names)
                .or(() -> charge.role().map(this::name))
                .orElseGet(() -> texts.get("shell.log.nobody"));
    }

    private String name(RoleId role) {
        return UsualRoles.ALL.stream()
                .filter(known -> known.id().equals(role))
                .findFirst()
                .map(Role::name)
                .map(this::in)
                .orElseGet(() -> texts.get("shell.log.aRole"));
    }

    private String in(Wording words) {
        return words.in(texts.locale().getLanguage());
    }
}
