// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import org.vigie.core.cell.RoleId;
import org.vigie.core.cell.UsualRoles;
import org.vigie.core.journal.OfferAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about offers that make good. Who got them is not said.
final class OfferWords {
    private final Texts texts;
    private final Formats formats;

    OfferWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(OfferAct act) {
        return switch (act) {
            case OfferAct.Proposed(var id, var rule, var _) ->
                texts.get("message.log.offer", id.spoken(), rule.what(), money(rule.ceiling()), money(rule.budget()));
            case OfferAct.Signed(var id, var _, var step, boolean delegate) ->
                texts.get(delegate ? "message.log.offerSignedFor" : "message.log.offerSigned", id.spoken(), role(step));
            case OfferAct.Refused(var id, var step, var reason) ->
                texts.get("message.log.offerRefused", id.spoken(), role(step), reason);
            case OfferAct.Granted granted ->
                texts.get(
                        "message.log.offerGranted",
                        granted.offer().spoken(),
                        granted.given().size(),
                        money(granted.worth()));
            case OfferAct.Closed(var id, var reason) -> texts.get("message.log.offerClosed", id.spoken(), reason);
        };
    }

    private String money(long cents) {
        return texts.get("message.money", formats.decimal(cents / 100.0, 2));
    }

    private String role(RoleId id) {
        return UsualRoles.ALL.stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(role -> role.name().in(texts.locale().getLanguage()))
                .orElseGet(() -> texts.get("shell.log.aRole"));
    }
}
