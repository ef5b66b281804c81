// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import org.vigie.analysis.message.Finding;
import org.vigie.core.message.Outlet;
import org.vigie.ui.kit.Texts;

/// What the checker found, in words.
final class FindingWords {
    private FindingWords() {}

    static String say(Texts texts, Finding finding) {
        var found = texts.find("message.variable." + finding.found()).orElse(finding.found());
        var words = finding.rule().number() + " · "
                + texts.get("message.rule." + finding.rule().name(), found);
        return finding.outlet()
                .map((Outlet outlet) -> words + " (" + texts.get("message.outlet." + outlet.name()) + ")")
                .orElse(words);
    }
}
