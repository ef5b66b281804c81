// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.vigie.analysis.narrative.Campaigns;
import org.vigie.analysis.narrative.LocalGathering;
import org.vigie.analysis.narrative.NarrativeRules;
import org.vigie.analysis.narrative.Said;
import org.vigie.analysis.priority.NarrativeGravity;
import org.vigie.analysis.priority.PriorityScale;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.analysis.taxonomy.TaxonomyMatcher;
import org.vigie.analysis.taxonomy.TaxonomyText;
import org.vigie.core.mention.Analysis;
import org.vigie.core.mention.Analyst;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.Mention;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Gathering;
import org.vigie.core.signal.Priority;
import org.vigie.core.signal.PriorityFacts;
import org.vigie.core.signal.PriorityTerm;
import org.vigie.core.signal.PriorityWeights;
import org.vigie.core.signal.Reasons;
import org.vigie.core.signal.Sign;
import org.vigie.core.signal.Taxonomy;
import org.vigie.core.signal.ToneEngine;

/// Finds out on this machine what can be found out from a mention's words: language, tone, what it speaks
/// of.
///
/// Title and text are heard as one, the title as a line of its own.
public final class LocalAnalyst implements Analyst {
    private final LanguageDetector languages;
    private final Late<String> toneVersion;
    private final Late<ToneEngine> tone;
    private final Late<Lookout> lookout;
    private final PriorityWeights weights;
    private final PriorityScale scale;

    /// What it looks for.
    private record Lookout(Taxonomy taxonomy, TaxonomyMatcher matcher, String edition) {
        static Lookout of(Taxonomy taxonomy) {
            var sum = new CRC32();
            sum.update(TaxonomyText.write(taxonomy).getBytes(StandardCharsets.UTF_8));
            return new Lookout(taxonomy, new TaxonomyMatcher(taxonomy), Long.toHexString(sum.getValue()));
        }
    }

    /// With the models, the taxonomy and the weights that come with the program; the models are read when the first
    /// text comes, as that takes some tenths of a second.
    public LocalAnalyst(LanguageDetector languages) {
        this(
                languages,
                new Late<>(() -> LocalTone.VERSION),
                new Late<>(LocalTone::load),
                new Late<>(() -> Lookout.of(BuiltInTaxonomy.load())),
                PriorityWeights.USUAL);
    }

    /// With the taxonomy and the weights that come with the program.
    ///
    /// @param toneVersion of the engine, see [ToneEngine#version]; asked for once
    /// @param tone asked for once, when the first text comes
    public LocalAnalyst(LanguageDetector languages, Supplier<String> toneVersion, Supplier<ToneEngine> tone) {
        this(
                languages,
                new Late<>(toneVersion),
                new Late<>(tone),
                new Late<>(() -> Lookout.of(BuiltInTaxonomy.load())),
                PriorityWeights.USUAL);
    }

    public LocalAnalyst(LanguageDetector languages, ToneEngine tone, Taxonomy taxonomy, PriorityWeights weights) {
        this(
                languages,
                new Late<>(tone::version),
                new Late<>(() -> tone),
                new Late<>(() -> Lookout.of(taxonomy)),
                weights);
    }

    private LocalAnalyst(
            LanguageDetector languages,
            Late<String> toneVersion,
            Late<ToneEngine> tone,
            Late<Lookout> lookout,
            PriorityWeights weights) {
        this.languages = languages;
        this.toneVersion = toneVersion;
        this.tone = tone;
        this.lookout = lookout;
        this.weights = weights;
        this.scale = new PriorityScale(weights);
    }

    @Override
    public LocalAnalyst with(Taxonomy taxonomy) {
        return new LocalAnalyst(languages, toneVersion, tone, new Late<>(() -> Lookout.of(taxonomy)), weights);
    }

    @Override
    public LocalAnalyst with(PriorityWeights other) {
        return new LocalAnalyst(languages, toneVersion, tone, lookout, other);
    }

    @Override
    public Reasons reasons() {
        return new LocalReasons(
                tone::get, () -> lookout.get().taxonomy(), () -> lookout.get().matcher());
    }

    @Override
    public List<Campaign> campaigns(List<Filed> mentions) {
        return new Campaigns(Campaigns.Rules.USUAL)
                .find(mentions.stream()
                        .map(filed -> new Campaigns.Copy(
                                Said.of(filed),
                                Optional.ofNullable(filed.mention().author().createdAt())))
                        .toList());
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
        return new Analysis(
                language,
                Fingerprint.of(title, text),
                tone.get().read(said, language),
                lookout.get().matcher().read(said, language).categories());
    }

    @Override
    public String version() {
        return toneVersion.get() + "/" + lookout.get().edition() + "/" + Integer.toHexString(weighed());
    }

    @Override
    public Set<Sign> signs(Set<String> categories) {
        var signs = EnumSet.noneOf(Sign.class);
        if (!categories.isEmpty())
            for (var category : lookout.get().taxonomy().categories())
                if (categories.contains(category.id())) category.sign().ifPresent(signs::add);
        return signs;
    }

    @Override
    public Priority priority(PriorityFacts facts) {
        return scale.base(facts);
    }

    @Override
    public double gravity(double negativeShare, long lastHour, long hourBefore) {
        return NarrativeGravity.of(negativeShare, lastHour, hourBefore);
    }

    @Override
    public PriorityWeights weights() {
        return weights;
    }

    /// Another one whenever mentions weigh otherwise; the same on every machine.
    private int weighed() {
        int sum = Objects.hash(weights.unknownAudience(), weights.unknownVelocity(), weights.fullWait());
        for (var term : PriorityTerm.values()) sum = 31 * sum + Double.hashCode(weights.of(term));
        return sum;
    }
}
