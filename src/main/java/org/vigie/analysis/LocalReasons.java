// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.util.function.Supplier;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.core.signal.Grounds;
import org.vigie.core.signal.Reasons;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.ToneEngine;

/// Says why texts are read as they are on this machine. What it needs is read when it is first asked for.
public final class LocalReasons implements Reasons {
    private final Supplier<ToneEngine> tone;
    private final Supplier<Taxonomy> taxonomy;
    private final Supplier<TaxonomyMatcher> matcher;

    LocalReasons(Supplier<ToneEngine> tone, Supplier<Taxonomy> taxonomy, Supplier<TaxonomyMatcher> matcher) {
        this.tone = tone;
        this.taxonomy = taxonomy;
        this.matcher = matcher;
    }

    /// With the models and the taxonomy that come with the program.
    public static Reasons builtIn() {
        var tone = new Late<ToneEngine>(LocalTone::load);
        var taxonomy = new Late<>(BuiltInTaxonomy::load);
        return new LocalReasons(tone::get, taxonomy::get, new Late<>(() -> new TaxonomyMatcher(taxonomy.get()))::get);
    }

    @Override
    public Grounds of(String text, String language) {
        return new Grounds(tone.get().explain(text, language), matcher.get().read(text, language));
    }

    @Override
    public Taxonomy taxonomy() {
        return taxonomy.get();
    }
}
