// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.vigie.core.cell.PersonId;
import org.vigie.core.journal.DirectoryAct;
import org.vigie.core.journal.MobilisationAct;
import org.vigie.core.journal.OnCallAct;
import org.vigie.core.oncall.AlarmRule;
import org.vigie.ui.kit.Texts;

/// Says in plain words what an entry about the crisis directory or a mobilisation records.
final class CallWords {
    private final Texts texts;
    private final Function<PersonId, String> names;

    CallWords(Texts texts, Function<PersonId, String> names) {
        this.texts = texts;
        this.names = names;
    }

    String say(DirectoryAct act) {
        return switch (act) {
            case DirectoryAct.ContactKept(var contact) ->
                texts.get(
                        "shell.log.contactKept",
                        names.apply(contact.person()),
                        contact.channels().size());
            case DirectoryAct.ContactConfirmed(var person) ->
                texts.get("shell.log.contactConfirmed", names.apply(person));
            case DirectoryAct.ConfirmationLifted(var person, var _) ->
                texts.get("shell.log.confirmationLifted", names.apply(person));
            case DirectoryAct.ReviewSet(int months) -> texts.get("shell.log.reviewSet", months);
            case DirectoryAct.ChannelsKept _ -> texts.get("shell.log.callChannelsKept");
        };
    }

    String say(OnCallAct act) {
        return switch (act) {
            case OnCallAct.AlarmRuleKept(var rule) ->
                rule.callsAtAll()
                        ? texts.get(
                                "shell.log.alarmRuleKept",
                                rule.levels().stream()
                                        .filter(AlarmRule.Threshold::on)
                                        .map(each -> String.valueOf(each.level().number()))
                                        .collect(Collectors.joining(", ")))
                        : texts.get("shell.log.alarmRuleOff");
            case OnCallAct.AlarmHeld(var alert, var why) ->
                texts.get("shell.log.alarmHeld." + why.name(), alert.spoken());
            case OnCallAct.RotaKept(var rota) ->
                texts.get(
                        "shell.log.rotaKept",
                        rota.weekly().size(),
                        rota.specials().size());
        };
    }

    String say(MobilisationAct act) {
        return switch (act) {
            case MobilisationAct.Called called ->
                texts.get(
                        "shell.log.mobilised",
                        called.level().number(),
                        called.people().size(),
                        called.message());
            case MobilisationAct.Alarmed alarmed ->
                texts.get(
                        "shell.log.alarmCalled",
                        alarmed.alert().spoken(),
                        alarmed.level().number(),
                        names.apply(alarmed.first().person()));
            case MobilisationAct.LineSpent _ -> texts.get("shell.log.alarmSpent");
            case MobilisationAct.Tried(var _, var person, var channel, var outcome, var _) ->
                texts.get(
                        "shell.log.callTried",
                        names.apply(person),
                        channel.address(),
                        texts.get("shell.log.outcome." + outcome.name()));
            case MobilisationAct.RoomTold(var _, var means, var outcome, var _) ->
                texts.get(
                        "shell.log.teamRoomTold",
                        texts.get("shell.log.means." + means.name()),
                        texts.get("shell.log.outcome." + outcome.name()));
            case MobilisationAct.Reminded(var _, var people) -> texts.get("shell.log.reminded", people.size());
            case MobilisationAct.PassedOn(var _, var from, var to) ->
                texts.get("shell.log.passedOn", names.apply(from), names.apply(to.person()));
            case MobilisationAct.Replied(var _, var person, var reply, var heard) -> {
                var said = reply.map(one -> texts.get("shell.log.reply." + one.name(), names.apply(person)));
                yield heard.map(letter -> said.map(one -> texts.get("shell.log.byMail", one))
                                .orElseGet(() -> texts.get(
                                        "shell.log.heard." + letter.sort().name(),
                                        names.apply(person),
                                        letter.words())))
                        .or(() -> said)
                        .orElseGet(() -> texts.get("shell.log.replyLifted", names.apply(person)));
            }
            case MobilisationAct.Ended _ -> texts.get("shell.log.mobilisationEnded");
        };
    }
}
