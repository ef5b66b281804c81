// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Sending;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about publishing.
final class PublishWords {
    private static final int MOST_WORDS = 3;

    private final Texts texts;
    private final Formats formats;

    PublishWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(PublishAct act) {
        return switch (act) {
            case PublishAct.AccountsKept(var accounts) ->
                texts.get("publish.log.accounts", formats.number(accounts.size()));
            case PublishAct.Queued(var sending) ->
                texts.get(
                        "publish.log.queued",
                        name(sending),
                        sending.account().name(),
                        texts.get("message.audience." + sending.audience().name()),
                        sending.words());
            case PublishAct.Begun begun ->
                texts.get(
                        "publish.log.begun",
                        name(begun.sending()),
                        begun.sending().account().name(),
                        begun.key(),
                        formats.number(begun.to() - begun.from()));
            case PublishAct.Answered answered -> texts.get("publish.log.answered", answers(answered));
            case PublishAct.Returned(var _, var letters) ->
                texts.get(
                        "publish.log.returned",
                        letters.size(),
                        letters.stream()
                                .map(one -> (one.status() + " " + one.words()).strip())
                                .distinct()
                                .limit(MOST_WORDS)
                                .collect(Collectors.joining(" ; ")));
            case PublishAct.Settled(var _, var verdict) -> texts.get("publish.verdict." + verdict.name());
            case PublishAct.Cancelled _ -> texts.get("publish.log.cancelled");
            case PublishAct.Confirmed(var _, var stale) ->
                texts.get(
                        stale.isEmpty() ? "publish.log.confirmed" : "publish.log.confirmedStale",
                        String.join(", ", stale));
        };
    }

    private static String name(Sending sending) {
        return sending.text().message().toString();
    }

    /// Equal answers of many pieces are said once, with their number.
    private String answers(PublishAct.Answered answered) {
        var said = new LinkedHashMap<String, Integer>();
        for (int i = answered.from(); i < answered.to(); i++) said.merge(say(answered.of(i)), 1, Integer::sum);
        var parts = new ArrayList<String>();
        said.forEach((words, times) ->
                parts.add(times == 1 ? words : texts.get("publish.log.times", words, formats.number(times))));
        return String.join(", ", parts);
    }

    private String say(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Sent(var _, var url) ->
                url.isBlank() ? texts.get("publish.receipt.sent") : texts.get("publish.receipt.sentAt", url);
            case Receipt.Refused(var ground, var detail) ->
                texts.get("publish.receipt.refused", texts.get("publish.ground." + ground.name()), detail);
            case Receipt.Unknown(var detail) -> texts.get("publish.receipt.unknown", detail);
            case Receipt.Waiting(var until, var why) ->
                texts.get("publish.receipt.waiting", texts.get("publish.why." + why.name()), formats.time(until));
            case Receipt.Rehearsed _ -> texts.get("publish.receipt.rehearsed");
        };
    }
}
