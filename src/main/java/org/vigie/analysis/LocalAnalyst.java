// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.vigie.analysis.narrative.LocalGathering;
import org.vigie.analysis.narrative.NarrativeRules;
import org.vigie.analysis.priority.PriorityScale;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.analysis.taxonomy.TaxonomyText;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Mention;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.ToneEngine;

/// Finds out on this machine what can be found out from a mention's words: language, tone, what it speaks
/// of.
///
/// Title and text are heard as one, the title as a line of its own.
public final class LocalAnalyst implements Analyst {
    private final LanguageDetector languages;
    private final PriorityWeights weights;
    private final PriorityScale scale;
    private final Supplier<Ears> ears;

    /// What it listens with.
    private record Ears(ToneEngine tone, Taxonomy taxonomy, TaxonomyMatcher matcher, String version) {
        static Ears of(ToneEngine tone, Taxonomy taxonomy) {
            return new Ears(tone, taxonomy, new TaxonomyMatcher(taxonomy), tone.version() + "/" + edition(taxonomy));
        }
    }

    /// Read from the class path when the first text comes, as it takes some tenths of a second.
    private static final class BuiltIn {
        static final Ears EARS = Ears.of(LocalTone.load(), BuiltInTaxonomy.load());
    }

    /// With the models and the taxonomy that come with the program.
    public LocalAnalyst(LanguageDetector languages) {
        this.languages = languages;
        this.weights = PriorityWeights.USUAL;
        this.scale = new PriorityScale(weights);
        this.ears = () -> BuiltIn.EARS;
    }

    public LocalAnalyst(LanguageDetector languages, ToneEngine tone, Taxonomy taxonomy, PriorityWeights weights) {
        this.languages = languages;
        this.weights = weights;
        this.scale = new PriorityScale(weights);
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
                hearing.matcher().read(said, language).categories());
    }

    @Override
    public String version() {
        return ears.get().version();
    }

    @Override
    public Set<Sign> signs(Set<String> categories) {
        var signs = EnumSet.noneOf(Sign.class);
        if (!categories.isEmpty())
            for (var category : ears.get().taxonomy().categories())
                if (categories.contains(category.id())) category.sign().ifPresent(signs::add);
        return signs;
    }

    @Override
    public Priority priority(PriorityFacts facts) {
        return scale.base(facts);
    }

    @Override
    public PriorityWeights weights() {
        return weights;
    }

    /// Another one whenever the taxonomy reads otherwise.
    private static String edition(Taxonomy taxonomy) {
        var sum = new CRC32();
        sum.update(TaxonomyText.write(taxonomy).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
