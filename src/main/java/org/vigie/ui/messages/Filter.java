// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Tone;
import org.vigie.core.message.Tongue;

/// Which texts are listed. What is empty takes all.
///
/// @param scenario the code of a plan; `""` for texts of any crisis
/// @param level texts meant for this level or a lower one
/// @param stage how far they have come
/// @param words every one must stand in the title, the body, a tag or the name, accents and case apart
record Filter(
        Optional<String> scenario,
        Optional<Purpose> purpose,
        Optional<Audience> audience,
        Optional<Outlet> outlet,
        Optional<Tongue> language,
        Optional<CrisisLevel> level,
        Optional<Tone> tone,
        Optional<Stage> stage,
        String words) {
    static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");

    Filter placed(Optional<String> code, Optional<Purpose> use) {
        return new Filter(code, use, audience, outlet, language, level, tone, stage, words);
    }

    Filter to(Optional<Audience> whom) {
        return new Filter(scenario, purpose, whom, outlet, language, level, tone, stage, words);
    }

    Filter on(Optional<Outlet> where) {
        return new Filter(scenario, purpose, audience, where, language, level, tone, stage, words);
    }

    Filter in(Optional<Tongue> tongue) {
        return new Filter(scenario, purpose, audience, outlet, tongue, level, tone, stage, words);
    }

    Filter at(Optional<CrisisLevel> now) {
        return new Filter(scenario, purpose, audience, outlet, language, now, tone, stage, words);
    }

    Filter speaking(Optional<Tone> how) {
        return new Filter(scenario, purpose, audience, outlet, language, level, how, stage, words);
    }

    Filter having(Optional<Stage> come) {
        return new Filter(scenario, purpose, audience, outlet, language, level, tone, come, words);
    }

    Filter saying(String typed) {
        return new Filter(scenario, purpose, audience, outlet, language, level, tone, stage, typed);
    }

    /// All but how far the text has come, which it does not know.
    boolean takes(Message message) {
        if (scenario.filter(code -> !code.equals(message.scenario())).isPresent()) return false;
        if (purpose.filter(use -> use != message.purpose()).isPresent()) return false;
        if (audience.filter(whom -> whom != message.audience()).isPresent()) return false;
        if (outlet.filter(where -> !message.outlets().contains(where)).isPresent()) return false;
        if (language.filter(tongue -> tongue != message.language()).isPresent()) return false;
        if (level.filter(now -> !now.isAtLeast(message.level())).isPresent()) return false;
        if (tone.filter(how -> how != message.tone()).isPresent()) return false;
        var text = plain(message.title()
                + ' '
                + message.body()
                + ' '
                + String.join(" ", message.adapted().values())
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
