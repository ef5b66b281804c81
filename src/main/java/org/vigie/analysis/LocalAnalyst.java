// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mention;

/// Finds out on this machine what can be found out from a mention's words.
public final class LocalAnalyst implements Analyst {
    private final LanguageDetector languages;

    public LocalAnalyst(LanguageDetector languages) {
        this.languages = languages;
    }

    @Override
    public Analysis analyse(Mention mention) {
        var title = Prose.of(mention.title());
        var text = Prose.of(mention.text());
        var language = languages.detectProse(title.isEmpty() ? text : title + " " + text);
        return new Analysis(language, Fingerprint.of(title, text));
    }
}
