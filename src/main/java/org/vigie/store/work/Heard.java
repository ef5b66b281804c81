// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.work;

import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mention;

/// What an analyst finds out about mentions, in the form that the tables can hold.
final class Heard {
    /// The longest code of a language; what is longer names none.
    private static final int LONGEST_CODE = 10;

    private static final String UNKNOWN = "und";

    private Heard() {}

    /// Of a mention that comes in.
    static Analysis first(Analyst analyst, Mention mention) {
        var found = analyst.analyse(mention);
        var language = found.language().length() <= LONGEST_CODE ? found.language() : UNKNOWN;
        return new Analysis(language, found.fingerprint(), ToneColumns.rounded(found.tone()), found.categories());
    }

    /// Of one that is known: its language and fingerprint stay what they were when it came in.
    static Analysis again(Analyst analyst, Mention mention, Analysis known) {
        var found = first(analyst, mention);
        return new Analysis(known.language(), known.fingerprint(), found.tone(), found.categories());
    }
}
