// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.vigie.analysis.narrative.LocalGathering;
import org.vigie.analysis.narrative.NarrativeRules;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.analysis.taxonomy.TaxonomyText;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mention;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.ToneEngine;

/// Finds out on this machine what can be found out from a mention's words: language, tone, what it speaks
/// of.
///
/// Title and text are heard as one, the title as a line of its own.
public final class LocalAnalyst implements Analyst {
    private final LanguageDetector languages;
    private final Supplier<Ears> ears;

    /// What it listens with.
    private record Ears(ToneEngine tone, TaxonomyMatcher taxonomy, String version) {
        static Ears of(ToneEngine tone, Taxonomy taxonomy) {
            return new Ears(tone, new TaxonomyMatcher(taxonomy), tone.version() + "/" + edition(taxonomy));
        }
    }

    /// Read from the class path when the first text comes, as it takes some tenths of a second.
    private static final class BuiltIn {
        static final Ears EARS = Ears.of(LocalTone.load(), BuiltInTaxonomy.load());
    }

    /// With the models and the taxonomy that come with the program.
    public LocalAnalyst(LanguageDetector languages) {
        this.languages = languages;
        this.ears = () -> BuiltIn.EARS;
    }

    public LocalAnalyst(LanguageDetector languages, ToneEngine tone, Taxonomy taxonomy) {
        this.languages = languages;
        var given = Ears.of(tone, taxonomy);
        this.ears = () -> given;
    }

    @Override
    public Optional<Gathering> gathering(byte[] kept) {
        return Optional.of(LocalGathering.open(NarrativeRules.USUAL, kept));
    }

    @Override
    public Analysis analyse(Mention mention) {
        var title = Prose.of(mention.title());
        var text = Prose.of(mention.text());
        var language = languages.detectProse(title.isEmpty() ? text : title + " " + text);
        var said = mention.title().isEmpty() ? mention.text() : mention.title() + "\n" + mention.text();
        var hearing = ears.get();
        return new Analysis(
                language,
                Fingerprint.of(title, text),
                hearing.tone().read(said, language),
                hearing.taxonomy().read(said, language).categories());
    }

    @Override
    public String version() {
        return ears.get().version();
    }

    /// Another one whenever the taxonomy reads otherwise.
    private static String edition(Taxonomy taxonomy) {
        var sum = new CRC32();
        sum.update(TaxonomyText.write(taxonomy).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
