// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.util.Optional;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Scope;
import org.vigie.core.source.SourceId;
import org.vigie.ui.alerts.RulesViewModel.Origin;
import org.vigie.ui.alerts.RulesViewModel.Ruled;

/// Says in one line what a rule looks for and where its thresholds come from.
final class RuleWords {
    private final Around around;
    private final Ruled ruled;

    RuleWords(Around around, Ruled ruled) {
        this.around = around;
        this.ruled = ruled;
    }

    /// "Toutes les mentions : au moins 60 en 1 h et 4 fois l’attendu".
    String looksFor(Condition condition) {
        var words = around.words();
        var formats = around.formats();
        return switch (condition) {
            case Condition.Burst c ->
                say(
                        "alerts.looks.burst",
                        scope(c.scope()),
                        formats.number(c.least()),
                        words.span(c.window()),
                        formats.decimal(c.times(), 1));
            case Condition.Growth c ->
                say(
                        "alerts.looks.growth",
                        scope(c.scope()),
                        formats.percent(c.growth()),
                        words.span(c.window()),
                        formats.number(c.least()));
            case Condition.NegativeShare c ->
                say(
                        "alerts.looks.negative",
                        scope(c.scope()),
                        formats.percent(c.share()),
                        words.span(c.window()),
                        formats.number(c.least()));
            case Condition.ToxicShare c ->
                say(
                        "alerts.looks.toxic",
                        scope(c.scope()),
                        formats.percent(c.share()),
                        words.span(c.window()),
                        formats.number(c.least()));
            case Condition.LoudAuthor c ->
                say(
                        "alerts.looks.loud",
                        formats.compact(c.audience()),
                        formats.number(c.reactions()),
                        words.span(c.within()));
            case Condition.Category c ->
                say("alerts.looks.category", category(c.category()), formats.number(c.least()), words.span(c.window()));
            case Condition.LookAlike c ->
                say("alerts.looks.lookAlike", String.join(", ", c.names()), formats.number(c.replies()));
            case Condition.Matches c ->
                say("alerts.looks.matches", c.query(), formats.number(c.least()), words.span(c.window()));
            case Condition.Traffic c ->
                say(
                        "alerts.looks.traffic",
                        c.site().isEmpty() ? say("alerts.scope.anySite") : source(c.site()),
                        formats.number(c.least()),
                        words.span(c.window()),
                        formats.decimal(c.times(), 1));
            case Condition.Silence c -> say("alerts.looks.silence", source(c.source()), words.span(c.quiet()));
        };
    }

    String scope(Scope scope) {
        return switch (scope) {
            case Scope.Whole _ -> say("alerts.scope.whole");
            case Scope.EachTopic _ -> say("alerts.scope.eachTopic");
            case Scope.EachSource _ -> say("alerts.scope.eachSource");
            case Scope.EachNarrative _ -> say("alerts.scope.eachNarrative");
            case Scope.OneTopic(var id) ->
                ruled.topics().stream()
                        .filter(topic -> topic.id().equals(id))
                        .findFirst()
                        .map(topic -> say("alerts.scope.topic", topic.name()))
                        .orElseGet(() -> say("alerts.scope.gone"));
            case Scope.OneSource(var id) -> source(Optional.of(id));
            case Scope.OneNarrative(var id) ->
                ruled.narratives().stream()
                        .filter(narrative -> narrative.id().equals(id))
                        .findFirst()
                        .map(narrative -> say("alerts.scope.oneNarrative", narrative.label()))
                        .orElseGet(() -> say("alerts.scope.narrative"));
        };
    }

    /// A class of mentions: one of the program's, or a category as the cell calls it.
    String category(String code) {
        return ruled.taxonomy()
                .find(code)
                .map(category -> category.label(around.texts().locale()))
                .orElseGet(() -> around.words().category(code));
    }

    String source(Optional<SourceId> id) {
        if (id.isEmpty()) return say("alerts.scope.anySource");
        return ruled.sources().stream()
                .filter(source -> source.id().equals(id.get()))
                .findFirst()
                .map(source -> say("alerts.scope.source", source.name()))
                .orElseGet(() -> say("alerts.scope.gone"));
    }

    /// Why the rule does not watch as it was set, and what to do; empty where it does.
    String doubt(AlertRule rule) {
        return ruled.doubt(rule)
                .map(doubt -> switch (doubt) {
                    case HELD -> held(rule);
                    case UNREADABLE -> say("alerts.doubt.UNREADABLE.told");
                    case GONE -> say("alerts.doubt.GONE.told");
                })
                .orElse("");
    }

    /// The same in a word or two.
    Optional<String> doubtInShort(AlertRule rule) {
        return ruled.doubt(rule).map(doubt -> say("alerts.doubt." + doubt.name()));
    }

    private String held(AlertRule rule) {
        var words = around.words();
        var held = rule.held();
        var looks = looksFor(held.condition());
        return held.rest().equals(rule.rest())
                ? say("alerts.doubt.HELD.told", looks)
                : say("alerts.doubt.HELD.rest", looks, words.span(held.rest()));
    }

    /// Where the thresholds come from, and what the sector makes of them.
    String origin(AlertRule rule) {
        var from = switch (ruled.origin(rule)) {
            case Origin.Usual _ -> say("alerts.origin.usual");
            case Origin.Set set -> set(set);
        };
        double sensitivity = ruled.sector().sensitivity();
        if (sensitivity == 1) return from;
        return say(
                "alerts.origin.sector", from, looksFor(rule.held().condition().at(sensitivity)));
    }

    private String set(Origin.Set set) {
        var entry = set.entry();
        var by = say(
                "alerts.origin.set",
                around.formats().date(entry.occurredAt()),
                around.formats().time(entry.occurredAt()),
                entry.author()
                        .flatMap(id -> around.alerts().bookProperty().get().flatMap(book -> book.person(id)))
                        .map(person -> person.name())
                        .orElseGet(() -> say("alerts.told.unknown")));
        return set.history()
                .map(history -> say("alerts.origin.history", days(history), by))
                .orElse(by);
    }

    /// Whole days, at least one.
    static long days(Duration history) {
        return Math.max(1, Math.round(history.toHours() / 24.0));
    }

    private String say(String key, Object... values) {
        return around.texts().get(key, values);
    }
}
