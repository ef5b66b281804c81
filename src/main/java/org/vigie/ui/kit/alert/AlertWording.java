// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.alert;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import org.vigie.core.alert.AlertRule;
import org.vigie.core.alert.AlertState;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Finding;
import org.vigie.core.alert.Gauge;
import org.vigie.core.alert.Matter;
import org.vigie.core.crisis.EscalationTerm;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says in plain words what an alert found, how it stands, and what its rule looks for.
public final class AlertWording {
    private final Texts texts;
    private final Formats formats;

    public AlertWording(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /// The title of an alert: what it is about and what is out of the ordinary.
    public String title(Finding finding) {
        var matter = matter(finding.matter());
        return switch (finding) {
            case Finding.Burst f
            when f.expected() >= 1 -> texts.get("alert.title.burst", matter, factor(f.mentions() / f.expected()));
            case Finding.Burst _ -> texts.get("alert.title.burst.none", matter);
            case Finding.Growth f
            when f.before() > 0 -> texts.get("alert.title.growth", matter, rise(f.mentions(), f.before()));
            case Finding.Growth _ -> texts.get("alert.title.growth.none", matter);
            case Finding.Negative f -> texts.get("alert.title.negative", matter, formats.percent(f.share()));
            case Finding.Toxic f -> texts.get("alert.title.toxic", matter, formats.percent(f.share()));
            case Finding.Loud _ -> texts.get("alert.title.loud", matter);
            case Finding.Category _ -> texts.get("alert.title.category", matter);
            case Finding.LookAlike _ -> texts.get("alert.title.lookAlike", matter);
            case Finding.Matches _ -> matter;
            case Finding.Traffic f
            when f.expected() >= 1 -> texts.get("alert.title.traffic", matter, factor(f.visits() / f.expected()));
            case Finding.Traffic _ -> texts.get("alert.title.traffic.none", matter);
            case Finding.Silent _ -> texts.get("alert.title.silent", matter);
            case Finding.Declared f -> f.title();
        };
    }

    /// The figures behind the title, in one line. What is not known is said to be unknown.
    public String text(Finding finding) {
        return switch (finding) {
            case Finding.Burst f
            when f.expected() >= 1 ->
                texts.get(
                        "alert.text.burst",
                        f.mentions(),
                        number(f.mentions()),
                        span(f.window()),
                        number(Math.round(f.expected())));
            case Finding.Burst f -> mentions(f.mentions(), f.window());
            case Finding.Growth f ->
                texts.get(
                        "alert.text.growth", f.mentions(), number(f.mentions()), span(f.window()), number(f.before()));
            case Finding.Negative f ->
                texts.get("alert.text.toned", f.mentions(), number(f.mentions()), span(f.window()));
            case Finding.Toxic f -> texts.get("alert.text.toned", f.mentions(), number(f.mentions()), span(f.window()));
            case Finding.Loud f ->
                f.audience().isPresent()
                        ? texts.get(
                                "alert.text.loud",
                                formats.compact(f.audience().getAsLong()),
                                f.reactions(),
                                number(f.reactions()),
                                span(f.within()))
                        : texts.get("alert.text.loud.unknown", f.reactions(), number(f.reactions()), span(f.within()));
            case Finding.Category f -> mentions(f.mentions(), f.window());
            case Finding.LookAlike f -> texts.get("alert.text.lookAlike", f.replies(), number(f.replies()));
            case Finding.Matches f -> mentions(f.mentions(), f.window());
            case Finding.Traffic f ->
                texts.get(
                        "alert.text.traffic",
                        f.visits(),
                        number(f.visits()),
                        span(f.window()),
                        number(Math.round(f.expected())));
            case Finding.Silent f ->
                f.last()
                        .map(last -> texts.get("alert.text.silent", formats.time(last), span(f.quiet())))
                        .orElseGet(() -> texts.get("alert.text.silent.never"));
            case Finding.Declared f -> f.text();
        };
    }

    public String matter(Matter matter) {
        return switch (matter) {
            case Matter.Everything _ -> texts.get("alert.matter.everything");
            case Matter.OfTopic m -> m.name();
            case Matter.OfSource m -> m.name();
            case Matter.OfNarrative m -> m.label();
            case Matter.OfAuthor m -> "@" + m.handle();
            case Matter.OfCategory m -> category(m.category());
            case Matter.OfQuery m -> m.label();
            case Matter.OfPerson _ -> texts.get("alert.matter.person");
        };
    }

    /// A class of words as people call it; its code where the program does not know it.
    public String category(String code) {
        return texts.find("alert.category." + code).orElse(code);
    }

    /// What people call a rule: its name, or what it looks for.
    public String rule(AlertRule rule) {
        return rule.name().isBlank() ? kind(rule.condition()) : rule.name();
    }

    /// The name of a kind of condition.
    public String kind(Condition condition) {
        return texts.get("alert.rule." + condition.getClass().getSimpleName());
    }

    public String state(AlertState state) {
        return texts.get("alert.state." + state.getClass().getSimpleName());
    }

    /// The figure that made an alert ("430/h"); empty where there is none.
    public String value(Gauge gauge) {
        return measured(gauge.value(), gauge.unit());
    }

    /// The threshold it passed ("seuil 150"), in the unit of the figure beside it.
    public String threshold(Gauge gauge) {
        return switch (gauge.unit()) {
            case NONE -> "";
            case MENTIONS_PER_HOUR, VISITS_PER_HOUR ->
                texts.get("alert.threshold", formats.compact(Math.round(gauge.threshold())));
            default -> texts.get("alert.threshold", measured(gauge.threshold(), gauge.unit()));
        };
    }

    private String measured(double value, Gauge.Unit unit) {
        return switch (unit) {
            case MENTIONS_PER_HOUR, VISITS_PER_HOUR -> texts.get("alert.perHour", formats.compact(Math.round(value)));
            case MENTIONS, REACTIONS, REPLIES -> number(Math.round(value));
            case SHARE -> formats.percent(value);
            case GROWTH -> "+" + formats.percent(value);
            case MINUTES -> formats.duration(Duration.ofMinutes(Math.round(value)));
            case NONE -> "";
        };
    }

    /// What a term of the escalation looks at ("Vitesse par rapport à l’attendu").
    public String term(EscalationTerm term) {
        return texts.get("alert.term." + term.kind().name());
    }

    /// Its value in its unit; said to be unknown where it is.
    public String termValue(EscalationTerm term) {
        return value(term.kind(), term.value());
    }

    private String value(EscalationTerm.Kind kind, OptionalDouble known) {
        if (known.isEmpty()) return texts.get("alert.unknown");
        double value = known.getAsDouble();
        return switch (kind) {
            case VELOCITY_RATIO -> factor(value);
            case DOUBLING_TIME -> formats.duration(Duration.ofMinutes(Math.round(value)));
            case NEGATIVE_SHARE -> formats.percent(value);
            case AMPLIFIER -> formats.compact(Math.round(value));
            case SOURCES, PRESS, UNANSWERED -> number(Math.round(value));
        };
    }

    private String mentions(long count, Duration window) {
        return texts.get("alert.text.mentions", count, number(count), span(window));
    }

    private String factor(double times) {
        return "×" + formats.decimal(times, times < 9.95 ? 1 : 0);
    }

    private String rise(long now, long before) {
        return "+" + formats.percent((double) (now - before) / before);
    }

    /// A window of time as people say it: "1 h", "20 min", "1 h 30".
    public String span(Duration window) {
        var words = formats.duration(window);
        boolean wholeHours = window.toMinutes() % 60 == 0 && window.toHours() > 0 && window.toHours() < 48;
        return wholeHours ? texts.get("alert.hours", window.toHours()) : words;
    }

    private String number(long value) {
        return formats.number(value);
    }

    /// The language for the cell's own texts.
    public String language() {
        Locale locale = texts.locale();
        return locale.getLanguage();
    }
}
