// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.message;

import org.vigie.core.publish.Item;
import org.vigie.core.publish.Spoken;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Something that was said, as charts tell it: when, by which account, how far it is, and its first words.
public final class SpokenWords {
    private static final int WORDS = 120;

    private SpokenWords() {}

    /// "16:32 · envoyé par Clients Box 7 (120 sur 200) : Une panne touche…".
    public static String say(Texts texts, Formats formats, Spoken said) {
        var time = formats.time(said.at());
        var words = said.text().length() > WORDS ? said.text().substring(0, WORDS) + "…" : said.text();
        return said.item()
                .map(item -> texts.get("message.spoken.sent", time, by(texts, formats, item), words))
                .orElseGet(() -> texts.get(
                        "message.spoken.copied",
                        time,
                        texts.get("message.outlet." + said.outlet().name()),
                        words));
    }

    private static String by(Texts texts, Formats formats, Item item) {
        var account = item.sending().account();
        if (item.stage() == Item.Stage.REHEARSED) return texts.get("message.spoken.rehearsed", account.name());
        return account.list().isEmpty()
                ? account.name()
                : texts.get(
                        "message.spoken.list",
                        account.name(),
                        formats.number(item.tally().sent()),
                        formats.number(account.pieces()));
    }
}
