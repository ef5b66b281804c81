// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;

/// Which texts are listed.
///
/// @param scenario the code of a plan; `""` for texts of any crisis; empty for all
/// @param words every one must stand in the title, the body, a tag or the name, accents and case apart
record Filter(Optional<String> scenario, Optional<Audience> audience, Optional<Tongue> language, String words) {
    static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), "");

    boolean takes(Message message) {
        if (scenario.filter(code -> !code.equals(message.scenario())).isPresent()) return false;
        if (audience.filter(whom -> whom != message.audience()).isPresent()) return false;
        if (language.filter(tongue -> tongue != message.language()).isPresent()) return false;
        var text = plain(message.title()
                + ' '
                + message.body()
                + ' '
                + String.join(" ", message.tags())
                + ' '
                + message.id().matter());
        for (var word : plain(words).split("\\s+", -1)) if (!text.contains(word)) return false;
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'');
    }
}
