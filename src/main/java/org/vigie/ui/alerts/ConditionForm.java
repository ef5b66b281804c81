// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.alerts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.vigie.core.alert.Condition;
import org.vigie.core.alert.Limits;
import org.vigie.core.alert.Scope;
import org.vigie.core.signal.Category;
import org.vigie.core.source.SourceId;
import org.vigie.core.topic.Parsed;
import org.vigie.core.topic.QueryParser;
import org.vigie.ui.alerts.RulesViewModel.Ruled;
import org.vigie.ui.kit.Labelled;

/// The fields of one kind of condition, and the condition that they come to.
final class ConditionForm extends VBox {
    private static final Figure.Range WINDOW = Figure.Range.of(Limits.WINDOW);
    private static final Figure.Range WITHIN = Figure.Range.of(Limits.WITHIN);
    private static final Figure.Range QUIET = Figure.Range.of(Limits.QUIET);
    private static final Figure.Range TIMES = Figure.Range.of(Limits.TIMES);
    private static final Figure.Range GROWTH = Figure.Range.ofPercent(Limits.GROWTH);
    private static final Figure.Range SHARE = Figure.Range.ofPercent(Limits.SHARE);
    private static final Figure.Range COUNT = Figure.Range.of(Limits.COUNT);
    private static final List<String> CATEGORIES = List.of("journalist", "authority", "danger");

    private final Around around;
    private final Ruled ruled;
    private final FlowPane figures = new FlowPane(12, 12);
    private final List<Figure> asked = new ArrayList<>();
    private final List<Supplier<Boolean>> checks = new ArrayList<>();
    private final Supplier<Condition> made;

    ConditionForm(Around around, Ruled ruled, Condition first) {
        super(12);
        this.around = around;
        this.ruled = ruled;
        made = fields(first);
        getChildren().add(figures);
    }

    /// The condition as filled in; empty while something is missing or no number.
    Optional<Condition> read() {
        boolean whole = asked.stream().allMatch(figure -> figure.value().isPresent())
                && checks.stream().allMatch(Supplier::get);
        return whole ? Optional.of(made.get()) : Optional.empty();
    }

    private Supplier<Condition> fields(Condition first) {
        return switch (first) {
            case Condition.Burst c -> {
                var scope = scope(c.scope());
                var window = minutes("alerts.rule.window", c.window(), WINDOW);
                var times = figure("alerts.rule.times", c.times(), TIMES);
                var least = count("alerts.rule.least", c.least());
                yield () -> new Condition.Burst(scope.getValue(), span(window), number(times), whole(least));
            }
            case Condition.Growth c -> {
                var scope = scope(c.scope());
                var window = minutes("alerts.rule.window", c.window(), WINDOW);
                var growth = figure("alerts.rule.growth", c.growth(), GROWTH);
                var least = count("alerts.rule.least", c.least());
                yield () -> new Condition.Growth(scope.getValue(), span(window), number(growth), whole(least));
            }
            case Condition.NegativeShare c -> {
                var scope = scope(c.scope());
                var window = minutes("alerts.rule.window", c.window(), WINDOW);
                var share = figure("alerts.rule.share", c.share(), SHARE);
                var least = count("alerts.rule.least", c.least());
                yield () -> new Condition.NegativeShare(scope.getValue(), span(window), number(share), whole(least));
            }
            case Condition.ToxicShare c -> {
                var scope = scope(c.scope());
                var window = minutes("alerts.rule.window", c.window(), WINDOW);
                var share = figure("alerts.rule.share", c.share(), SHARE);
                var least = count("alerts.rule.least", c.least());
                yield () -> new Condition.ToxicShare(scope.getValue(), span(window), number(share), whole(least));
            }
            case Condition.LoudAuthor c -> {
                var ours = names("alerts.rule.ours", c.ours());
                var audience = count("alerts.rule.audience", c.audience());
                var reactions = count("alerts.rule.reactions", c.reactions());
                var within = minutes("alerts.rule.within", c.within(), WITHIN);
                yield () -> new Condition.LoudAuthor(whole(audience), whole(reactions), span(within), list(ours));
            }
            case Condition.Category c -> {
                var category = category(c.category());
                var window = minutes("alerts.rule.window", c.window(), WINDOW);
                var least = count("alerts.rule.least", c.least());
                yield () -> new Condition.Category(category.getValue(), span(window), whole(least));
            }
            case Condition.LookAlike c -> {
                var names = names("alerts.rule.names", c.names());
                var ours = names("alerts.rule.ours", c.ours());
                var replies = count("alerts.rule.replies", c.replies());
                checks.add(() -> !list(names).isEmpty());
                yield () -> new Condition.LookAlike(list(names), list(ours), whole(replies));
            }
            case Condition.Matches c -> {
                var label = text("alerts.rule.label", c.label());
                var query = query(c.query());
                var window = minutes("alerts.rule.window", c.window(), WINDOW);
                var least = count("alerts.rule.least", c.least());
                checks.add(() -> !label.getText().isBlank() && !query.getText().isBlank());
                yield () -> new Condition.Matches(
                        label.getText().strip(), query.getText().strip(), span(window), whole(least));
            }
            case Condition.Traffic c -> {
                var site = source(c.site());
                var window = minutes("alerts.rule.window", c.window(), WINDOW);
                var times = figure("alerts.rule.times", c.times(), TIMES);
                var least = figure("alerts.rule.visits", c.least(), COUNT);
                yield () -> new Condition.Traffic(site.getValue(), span(window), number(times), whole(least));
            }
            case Condition.Silence c -> {
                var source = source(c.source());
                var quiet = minutes("alerts.rule.quiet", c.quiet(), QUIET);
                yield () -> new Condition.Silence(source.getValue(), span(quiet));
            }
        };
    }

    private Figure figure(String key, double first, Figure.Range range) {
        var figure = new Figure(around.frame(), key, first, range);
        asked.add(figure);
        figures.getChildren().add(figure.node());
        return figure;
    }

    private Figure minutes(String key, Duration first, Figure.Range range) {
        return figure(key, first.toMinutes(), range);
    }

    private Figure count(String key, long first) {
        return figure(key, first, COUNT);
    }

    private TextField text(String key, String first) {
        var field = new TextField(first);
        field.setId(key.substring(key.lastIndexOf('.') + 1));
        getChildren().add(new Labelled(around.texts().bind(key), field));
        return field;
    }

    /// A query that can't be read would never find anything: the field says why, as in the watch.
    private TextField query(String first) {
        var parser = new QueryParser(around.room().clock(), around.formats().zone());
        var fault = new SimpleStringProperty("");
        var wrong = new SimpleBooleanProperty();
        var field = new TextField(first);
        field.setId("query");
        field.textProperty().subscribe(text -> {
            var found = !text.isBlank() && parser.parse(text) instanceof Parsed.Fault read ? words(read) : "";
            fault.set(found);
            wrong.set(!found.isEmpty());
        });
        getChildren().add(new Labelled(around.texts().bind("alerts.rule.query"), field).error(wrong, fault));
        checks.add(() -> !wrong.get());
        return field;
    }

    private String words(Parsed.Fault fault) {
        var texts = around.texts();
        return texts.get(
                "alerts.rule.query.fault",
                texts.get("query.problem." + fault.problem().name()),
                fault.at() + 1);
    }

    private TextField names(String key, List<String> first) {
        return text(key, String.join(", ", first));
    }

    private ComboBox<Scope> scope(Scope first) {
        var scopes = new ArrayList<Scope>(
                List.of(new Scope.Whole(), new Scope.EachTopic(), new Scope.EachSource(), new Scope.EachNarrative()));
        ruled.topics().forEach(topic -> scopes.add(new Scope.OneTopic(topic.id())));
        ruled.sources().forEach(source -> scopes.add(new Scope.OneSource(source.id())));
        ruled.narratives().forEach(narrative -> scopes.add(new Scope.OneNarrative(narrative.id())));
        if (!scopes.contains(first)) scopes.add(first);
        return choice("alerts.rule.scope", scopes, first, scope -> new RuleWords(around, ruled).scope(scope));
    }

    private ComboBox<String> category(String first) {
        var categories = new ArrayList<>(CATEGORIES);
        ruled.taxonomy().categories().stream()
                .map(Category::id)
                .filter(id -> !categories.contains(id))
                .forEach(categories::add);
        if (!categories.contains(first)) categories.add(first);
        return choice("alerts.rule.category", categories, first, new RuleWords(around, ruled)::category);
    }

    private ComboBox<Optional<SourceId>> source(Optional<SourceId> first) {
        var sources = new ArrayList<Optional<SourceId>>(List.of(Optional.empty()));
        ruled.sources().forEach(source -> sources.add(Optional.of(source.id())));
        if (!sources.contains(first)) sources.add(first);
        return choice("alerts.rule.source", sources, first, source -> new RuleWords(around, ruled).source(source));
    }

    private <T> ComboBox<T> choice(String key, List<T> all, T first, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.setId(key.substring(key.lastIndexOf('.') + 1));
        box.getItems().setAll(all);
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The list is not typed into.");
            }
        });
        getChildren().add(new Labelled(around.texts().bind(key), box));
        return box;
    }

    private static double number(Figure figure) {
        return figure.value().orElseThrow();
    }

    private static long whole(Figure figure) {
        return Math.round(number(figure));
    }

    private static Duration span(Figure figure) {
        return Duration.ofMinutes(whole(figure));
    }

    private static List<String> list(TextField field) {
        return Arrays.stream(field.getText().split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
