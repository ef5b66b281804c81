// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.core.signal.Grounds;
import org.vigie.core.signal.Reasons;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.ToneEngine;

/// Says why texts are read as they are on this machine.
public final class LocalReasons implements Reasons {
    private final ToneEngine tone;
    private final Taxonomy taxonomy;
    private final TaxonomyMatcher matcher;

    public LocalReasons(ToneEngine tone, Taxonomy taxonomy) {
        this.tone = tone;
        this.taxonomy = taxonomy;
        this.matcher = new TaxonomyMatcher(taxonomy);
    }

    /// With the models and the taxonomy that come with the program, read when they are first asked for.
    public static Reasons builtIn() {
        return new Awaited();
    }

    @Override
    public Grounds of(String text, String language) {
        return new Grounds(tone.explain(text, language), matcher.read(text, language));
    }

    @Override
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    private static final class BuiltIn {
        static final LocalReasons REASONS = new LocalReasons(LocalTone.load(), BuiltInTaxonomy.load());
    }

    private static final class Awaited implements Reasons {
        @Override
        public Grounds of(String text, String language) {
            return BuiltIn.REASONS.of(text, language);
        }

        @Override
        public Taxonomy taxonomy() {
            return BuiltIn.REASONS.taxonomy();
        }
    }
}
