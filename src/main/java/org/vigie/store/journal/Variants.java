// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Map;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Matter;
import org.vigie.core.alert.Scope;
import org.vigie.core.publish.Receipt;
import org.vigie.core.scenario.Judge;
import org.vigie.core.signal.Label;

/// How the variants of core's sealed records are told apart in the journal: by a name that is for ever.
final class Variants {
    private static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(Scope.Whole.class, "whole"),
            Map.entry(Scope.EachTopic.class, "each-topic"),
            Map.entry(Scope.EachSource.class, "each-source"),
            Map.entry(Scope.EachNarrative.class, "each-narrative"),
            Map.entry(Scope.OneTopic.class, "topic"),
            Map.entry(Scope.OneSource.class, "source"),
            Map.entry(Scope.OneNarrative.class, "narrative"),
            Map.entry(Matter.Everything.class, "everything"),
            Map.entry(Matter.OfTopic.class, "topic"),
            Map.entry(Matter.OfSource.class, "source"),
            Map.entry(Matter.OfNarrative.class, "narrative"),
            Map.entry(Matter.OfAuthor.class, "author"),
            Map.entry(Matter.OfCategory.class, "category"),
            Map.entry(Matter.OfQuery.class, "query"),
            Map.entry(Matter.OfPerson.class, "person"),
            Map.entry(Condition.Burst.class, "burst"),
            Map.entry(Condition.Growth.class, "growth"),
            Map.entry(Condition.NegativeShare.class, "negative-share"),
            Map.entry(Condition.ToxicShare.class, "toxic-share"),
            Map.entry(Condition.LoudAuthor.class, "loud-author"),
            Map.entry(Condition.Category.class, "category"),
            Map.entry(Condition.LookAlike.class, "look-alike"),
            Map.entry(Condition.Matches.class, "matches"),
            Map.entry(Condition.Silence.class, "silence"),
            Map.entry(Condition.Traffic.class, "traffic"),
            Map.entry(Finding.Burst.class, "burst"),
            Map.entry(Finding.Growth.class, "growth"),
            Map.entry(Finding.Negative.class, "negative"),
            Map.entry(Finding.Toxic.class, "toxic"),
            Map.entry(Finding.Loud.class, "loud"),
            Map.entry(Finding.Category.class, "category"),
            Map.entry(Finding.LookAlike.class, "look-alike"),
            Map.entry(Finding.Matches.class, "matches"),
            Map.entry(Finding.Silent.class, "silent"),
            Map.entry(Finding.Traffic.class, "traffic"),
            Map.entry(Finding.Declared.class, "declared"),
            Map.entry(org.vigie.core.scenario.Condition.Played.class, "played"),
            Map.entry(org.vigie.core.scenario.Condition.Reacted.class, "reacted"),
            Map.entry(org.vigie.core.scenario.Condition.Level.class, "level"),
            Map.entry(org.vigie.core.scenario.Condition.Published.class, "published"),
            Map.entry(Judge.Facilitator.class, "facilitator"),
            Map.entry(Judge.Observed.class, "observed"),
            Map.entry(Receipt.Sent.class, "sent"),
            Map.entry(Receipt.Refused.class, "refused"),
            Map.entry(Receipt.Unknown.class, "unknown"),
            Map.entry(Receipt.Waiting.class, "waiting"),
            Map.entry(Receipt.Rehearsed.class, "rehearsed"),
            Map.entry(Label.Feels.class, "sentiment"),
            Map.entry(Label.IsToxic.class, "toxicity"),
            Map.entry(Label.Shows.class, "category"));

    private Variants() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    static JsonMapper.Builder name(JsonMapper.Builder mapper) {
        for (var family : new Class<?>[] {
            Scope.class,
            Matter.class,
            Condition.class,
            org.vigie.core.scenario.Condition.class,
            Judge.class,
            Finding.class,
            Label.class,
            Receipt.class
        }) mapper.addMixIn(family, Named.class);
        NAMES.forEach((type, name) -> mapper.registerSubtypes(new NamedType(type, name)));
        return mapper;
    }
}
